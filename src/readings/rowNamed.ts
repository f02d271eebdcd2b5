/** A table's row by key, also where another row stands for it. */
import { amountOf, type Row, type Table } from "../recognise";

interface Frame {
  /** The row whose figure is the same: 收入总计 for 本年收入合计. */
  readonly total: string;
  /** The rows that make the two differ: 上年结转. */
  readonly carried: ReadonlySet<string>;
  /** The words of such rows where their caption is not known: `以前年度结余资金`. */
  readonly words: RegExp;
}

const frames: ReadonlyMap<string, Frame> = new Map([
  [
    "currentIncome",
    {
      total: "incomeTotal",
      carried: new Set(["carriedIn", "usedSurplus"]),
      words: /(?:上年|年初|以前年度).{0,40}(?:结转|结余)|使用.{0,40}结余|弥补/u,
    },
  ],
  [
    "currentExpenditure",
    {
      total: "expenditureTotal",
      carried: new Set(["carriedOut", "surplusDistribution"]),
      words: /(?:下年|年末|年终|以后年度).{0,40}(?:结转|结余)|(?:结转|结余).{0,40}(?:下年|年末|年终)|结余分配/u,
    },
  ],
]);

/** The row with this key. 总计 stands for 本年合计 where the table prints neither 本年合计 nor carried-over money: then they are one figure. */
export function rowNamed(table: Table, key: string): Row | undefined {
  const row = table.row(key);
  const frame = table.axis === "caption" ? frames.get(key) : undefined;
  if (row !== undefined || frame === undefined) return row;
  const total = table.row(frame.total);
  if (listsCarried(table, frame) || total === undefined) return undefined;
  // A caption that is not known may be carried-over money.
  return total.children.some((part) => isUnknown(table, part)) ? undefined : total;
}

function listsCarried(table: Table, { carried, words }: Frame): boolean {
  return table.rows.some(({ key, name }) => carried.has(key) || words.test(name));
}

/** 收入总计; or 本年收入合计 of a table that prints neither 总计 nor a line of money carried in, and so ends with it. */
export function allIncome(table: Table): Row | undefined {
  const frame = frames.get("currentIncome");
  const total = rowNamed(table, "incomeTotal");
  if (total !== undefined || frame === undefined || listsCarried(table, frame)) return total;
  return knowsAll(table, "sources") ? table.row("currentIncome") : undefined;
}

/** A caption with a figure whose words nobody knows. */
function isUnknown(table: Table, row: Row): boolean {
  return row.meaning !== undefined && row.panel.additive.some((column) => !amountOf(table.factIn(row, column)).isZero);
}

/**
 * Are all captions with figures on one side of the table known? Then a class (`classes`) or a source of money (`sources`) that
 * was not found is certainly not listed.
 */
export function knowsAll(table: Table, side: "classes" | "sources"): boolean {
  if (table.axis !== "caption") return true;
  const byClass = new Set(table.rows.flatMap(({ code, panel }) => (code === undefined ? [] : [panel])));
  const isOnSide = ({ panel }: Row): boolean => byClass.size === 0 || byClass.has(panel) === (side === "classes");
  return !table.rows.some((row) => isOnSide(row) && isUnknown(table, row));
}

/** May a caption that nobody knows be money of an earlier year? */
export function mayBeCarriedIn(table: Table): boolean {
  const parts = table.row("incomeTotal")?.children ?? table.rows.filter(({ parent }) => parent === undefined);
  return table.row("carriedIn") === undefined && parts.some((row) => isUnknown(table, row));
}

/**
 * May the table leave out this row although it has the money, as it may 本年收入合计? Then no other table can disagree with it. Of
 * `财政拨款收入`, `其中：政府性基金` what is not listed is 一般公共预算.
 */
export function mayBeUnprinted(table: Table, key: string): boolean {
  if (table.axis !== "caption") return false;
  return frames.has(key) || key === "fiscal" || (key === "generalPublic" && table.row("fiscal") !== undefined);
}
