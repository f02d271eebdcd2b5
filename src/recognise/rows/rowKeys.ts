/** The keys of rows that no code names, made and read in one place. */

/** An item of which the table only says that it is part of another: `其中：提取职工福利基金`. */
export function memoKey(label: string): string {
  return `${memo}${label}`;
}

/** Not so of a line that is numbered (行次) and has no caption. */
export function isMemoKey(key: string | undefined): boolean {
  return key?.startsWith(memo) === true;
}

/** The total of a part of the table: `人员经费`, or of its second panel: `2`. */
export function totalKey(part: string | number): string {
  return `${total}${part}`;
}

/** The part whose total the key names; undefined of the whole table's. */
export function partOfTotal(key: string): string | undefined {
  return key.startsWith(total) ? key.slice(total.length) : undefined;
}

/** What holds rows together: 货物 of purchases, the category 31 of one organisation's projects. */
export function groupKey(...parts: readonly string[]): string {
  return ["group", ...parts].join(":");
}

const memo = "memo:";
const total = "total:";
