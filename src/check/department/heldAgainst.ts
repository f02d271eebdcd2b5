/** One figure of the department's, held against what its units' workbooks make of it. */
import type { Agreement, Amount } from "../../amount";
import { printedAmount, type FigureRow, type FigureTable, type PrintedFigure } from "./figures";

/** A figure of the department's that its units' workbooks contradict, or a unit without a workbook. */
export interface DepartmentFinding {
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly table: FigureTable;
  readonly cell: string;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly difference: string | null;
  readonly unit: string | null;
  /** What names it among the findings of its table. */
  readonly key: string;
}

export type HeldAgainst =
  | { readonly kind: "compared"; readonly agreement: Agreement; readonly finding: DepartmentFinding | undefined }
  | { readonly kind: "notRun"; readonly about: string; readonly reason: string };

/** Those in which tables print 万元 and 元. */
const usualDecimals = 2;

export function heldAgainst(held: {
  readonly table: FigureTable;
  readonly row: FigureRow;
  readonly figure: PrintedFigure;
  /** What it should be. */
  readonly amount: Amount;
  /** Where that stands, in words. */
  readonly where: string;
  readonly key: string;
}): HeldAgainst {
  const { table, row, figure, amount, where, key } = held;
  const own = printedAmount(figure);
  const name = `${table.title}“${row.name === "" ? "合计" : row.name}”的“${figure.column}”（${figure.cell}）`;
  if (own === undefined) return { kind: "notRun", about: `${name}＝${where}`, reason: `${figure.cell}读不出来` };
  const agreement = own.agreement(amount);
  if (agreement !== "differs") return { kind: "compared", agreement, finding: undefined };
  const expected = amount.in(figure.unit);
  const gap = own.minus(expected);
  const difference = (gap.isNegative ? gap.negated() : gap).toText(usualDecimals);
  const [expectedText, actualText] = [expected.toText(usualDecimals), own.toText(usualDecimals)];
  return {
    kind: "compared",
    agreement,
    finding: {
      severity: "error",
      message: `${name}为${actualText}${figure.unit}，${where}为${expectedText}${figure.unit}，相差${difference}。请核对哪一处不是最后的数。`,
      table,
      cell: figure.cell,
      expected: expectedText,
      actual: actualText,
      difference,
      unit: figure.unit,
      key,
    },
  };
}
