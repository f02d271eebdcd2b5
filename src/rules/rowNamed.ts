/** A table's row by key, also where another row stands for it. */
import type { Row, Table } from "../recognise";

interface Frame {
  /** The row that stands for it. */
  readonly total: string;
  /** The rows that would tell the two apart. */
  readonly carried: ReadonlySet<string>;
  /** And what such rows are called where nobody knows them. */
  readonly words: RegExp;
}

const frames: ReadonlyMap<string, Frame> = new Map([
  [
    "currentIncome",
    {
      total: "incomeTotal",
      carried: new Set(["carriedIn", "usedSurplus"]),
      words: /(?:上年|年初|以前年度).*(?:结转|结余)|使用.*结余|弥补/u,
    },
  ],
  [
    "currentExpenditure",
    {
      total: "expenditureTotal",
      carried: new Set(["carriedOut", "surplusDistribution"]),
      words: /(?:下年|年末|年终|以后年度).*(?:结转|结余)|(?:结转|结余).*(?:下年|年末|年终)|结余分配/u,
    },
  ],
]);

/** 总计 stands for 本年合计 where neither 本年合计 nor any money from or for another year is printed: they are one figure. */
export function rowNamed(table: Table, key: string): Row | undefined {
  const row = table.row(key);
  const frame = table.axis === "caption" ? frames.get(key) : undefined;
  if (row !== undefined || frame === undefined) return row;
  const isToldApart = table.rows.some(({ key: other, name }) => frame.carried.has(other) || frame.words.test(name));
  return isToldApart ? undefined : table.row(frame.total);
}

/** Lines that add up others, which places leave out: then the table states nothing of it, and no other table can disagree with it. */
export function mayBeUnprinted(table: Table, key: string): boolean {
  return table.axis === "caption" && (frames.has(key) || key === "fiscal");
}
