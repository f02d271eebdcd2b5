/** Years of budgets that are compared side by side: `2023年预算数 | 2024年预算数 | 增减额`. */
import { holds, type Check } from "../../contract/rule";
import { placeOnTable } from "../../readings/tablePlaces";
import { tableName } from "../../readings/wording";
import { normalise, type Column, type Panel, type Table } from "../../recognise";
import { ofBudget, withoutYear, yearNumberIn } from "../../vocabulary";
import { cellAt, type Position } from "../../workbook";

/** A budget is compared with that of the year before; what came of one may lie further back. */
export function* comparedYears(table: Table): Iterable<Check> {
  for (const { own, base } of table.panels.flatMap(comparedIn)) {
    const [year, before] = [own, base].map(({ period = "" }) => yearNumberIn(period));
    // Where the later one is wrong too, or both are the same, the base need not be.
    if (year === undefined || before === undefined || year === before || year !== (table.year ?? year)) continue;
    if (year - before === 1) yield holds;
    else yield notBefore(table, { own, base }, year);
  }
}

interface Compared {
  readonly own: Column;
  readonly base: Column;
}

/** Every two once, of which both are budgets. */
function comparedIn({ columns }: Panel): readonly Compared[] {
  const at = new Map(columns.map((column) => [column.index, column]));
  const found = new Map<string, Compared>();
  for (const { compares } of columns) {
    const [own, base] = [compares?.own, compares?.base].map((index) => at.get(index ?? -1));
    if (own === undefined || base === undefined || !isBudget(own) || !isBudget(base)) continue;
    if (withoutYear(own.period ?? "") === withoutYear(base.period ?? ""))
      found.set(`${own.index}/${base.index}`, { own, base });
  }
  return [...found.values()];
}

function isBudget({ period = "" }: Column): boolean {
  return ofBudget.test(period);
}

function notBefore(table: Table, { own, base }: Compared, year: number): Check {
  const [text, other] = [base, own].map(({ period = "" }) => period);
  return {
    kind: "violation",
    severity: "warning",
    at: placeOnTable(table, headOf(table, base), `year:${base.index}`),
    evidence: [placeOnTable(table, headOf(table, own), `year:${own.index}`)],
    message: `${tableName(table)}把“${text}”与“${other}”对比，两栏不是相邻的年度。请核对：应是“${year - 1}年”的，请改栏目并核对数据。`,
    expected: String(year - 1),
    actual: String(yearNumberIn(text ?? "")),
  };
}

/** The lowest cell above the rows of a column that prints its period. */
function headOf({ sheet, area, rows }: Table, { index, period = "" }: Column): Position {
  const first = rows[0]?.index ?? area.top;
  for (let row = first - 1; row >= area.top; row -= 1)
    for (let column = index; column >= area.left; column -= 1)
      if (normalise(String(cellAt(sheet, row, column)?.value ?? "")).includes(period)) return { row, column };
  return { row: area.top, column: index };
}
