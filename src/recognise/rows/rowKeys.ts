/** The keys of rows that no code names, made and read in one place. */

/** The key of an item that the table only calls part of another: `其中：提取职工福利基金`. */
export function memoKey(label: string): string {
  return `memo:${label}`;
}

/** The key of the total of one part of a table: `total:人员经费`, or of its second panel: `total:2`. */
export function totalKey(part: string | number): string {
  return `${total}${part}`;
}

/** `total:人员经费` → `人员经费`; undefined for `total`, the key of the whole table's total. */
export function partOfTotal(key: string): string | undefined {
  return key.startsWith(total) ? key.slice(total.length) : undefined;
}

/** The key of rows that belong together: `group:货物` of purchases, the category 31 of one organisation's projects. */
export function groupKey(...parts: readonly string[]): string {
  return ["group", ...parts].join(":");
}

const total = "total:";
