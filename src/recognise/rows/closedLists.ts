/** Lists that a line closes which adds up a part of what the table shows: `本级收入合计` above `转移性收入` and `收入总计`. */
import { isSumOfAll, isSumOfPart, isSumOfSide, splitOrdinal, totalledBy } from "../../vocabulary";
import { adopt, hasNumbers, type DraftRow } from "./draft";
import { partOfTotal } from "./rowKeys";

/** Does a row say by its own words that it adds up a part of what is listed? */
export function closesList({ kind, key, name }: DraftRow): boolean {
  const isOfWhole = kind === "total" && partOfTotal(key) === undefined;
  return (kind === "line" || kind === "total" || kind === "memo") && !isOfWhole && totalledBy(name) !== undefined;
}

/**
 * Totals above which nothing is listed, while another one, at the end of the list or above it, says by its name that it adds up more:
 * `本年收入合计` and `收入总计`.
 */
export function sumsOnTop(rows: readonly DraftRow[]): readonly DraftRow[] {
  const found: DraftRow[] = [];
  let onTop: readonly DraftRow[] = [];
  let isListed = false;
  const close = (total?: DraftRow): void => {
    const totals = [...onTop, ...(total ? [total] : [])];
    found.push(...onTop.filter((one) => totals.some((other) => isSumOfPart(textOf(one), textOf(other)))));
    isListed = false;
  };
  for (const row of rows.filter((row) => hasNumbers(row, row.panel)))
    if (row.kind !== "total") isListed = true;
    else if (isListed) {
      close(row);
      onTop = [row];
    } else onTop = [...onTop, row];
  close();
  return found;
}

function textOf({ name }: DraftRow): string {
  return splitOrdinal(name).text;
}

/**
 * Hangs what has no parent below the line that closes its list; a total takes these lines, and what none of them has. Totals that have
 * rows already lose them.
 */
export function hangBelowClosing(rows: readonly DraftRow[]): void {
  const isSum = (row: DraftRow): boolean => row.kind === "total" || closesList(row);
  const isListed = ({ kind, parent }: DraftRow): boolean => kind !== "memo" && (parent === undefined || isSum(parent));
  let closed: DraftRow[] = [];
  let open: DraftRow[] = [];
  for (const row of rows) {
    if (!isSum(row)) {
      if (isListed(row)) open.push(row);
      continue;
    }
    // `流动资产合计`, `非流动资产合计`, and then `资产总计`.
    const isTotal = !closesList(row) || (open.length === 0 && closed.length > 1);
    const kinds = isTotal ? closed : kindsOf(row, closed, open);
    // Only what the figures of its list bear out is more than a line beside the others.
    if (row.kind === "memo") row.kind = "group";
    row.children.length = 0;
    for (const part of [...kinds, ...open]) adopt(row, part);
    closed = isTotal ? [row] : [...closed.filter((one) => !kinds.includes(one)), row];
    open = [];
  }
}

/**
 * `流动负债合计` where `非流动负债：` heads what stands between it and `负债合计`: both are kinds of what that adds up.
 *
 * @param open what is listed since the last of the closed lists
 */
function kindsOf({ name }: DraftRow, closed: readonly DraftRow[], open: readonly DraftRow[]): readonly DraftRow[] {
  const whole = totalledBy(name);
  const heading = open.find((row) => row.name.endsWith(":"));
  if (whole === undefined || heading === undefined) return [];
  const isKind = (kind: string | undefined): boolean => kind !== whole && kind?.endsWith(whole) === true;
  return isKind(splitOrdinal(heading.name).text.slice(0, -1))
    ? closed.filter((row) => isKind(totalledBy(row.name)))
    : [];
}

/**
 * Do the words of a table of subjects leave no doubt: `本级支出合计` among them, other subjects behind it, and `支出总计` at the end?
 */
export function saysClosedLists(rows: readonly DraftRow[]): boolean {
  const isListed = ({ kind }: DraftRow): boolean => kind === "code";
  const [first, last] = [rows.findIndex(isListed), rows.findLastIndex(isListed)];
  const closing = rows.flatMap((row, at) => (closesList(row) ? [{ name: row.name, at }] : []));
  const totals = rows.filter(({ kind, key }) => kind === "total" && partOfTotal(key) === undefined);
  const [total, ...others] = totals;
  return (
    closing.length > 0 &&
    closing.every(({ name, at }) => isSumOfSide(name) && at > first && at < last) &&
    others.length === 0 &&
    total !== undefined &&
    total === rows.at(-1) &&
    isSumOfAll(total.name)
  );
}
