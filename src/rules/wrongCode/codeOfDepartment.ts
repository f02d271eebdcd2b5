/** The code of a department above those of its units, which begin with it: `206` above `205001` and `205002`. */
import { isOneSlipAway } from "../../amount";
import type { Check } from "../../contract/rule";
import { placesOfRow } from "../../readings/place";
import { listed, tableName } from "../../readings/wording";
import type { Row, Table } from "../../recognise";

/** Units have numbers of their own in some places: one slip away from what several of them begin with is no such number. */
const fewestUnits = 2;

interface UnitRow extends Row {
  readonly code: string;
}

export function* codeOfDepartment(table: Table): Iterable<Check> {
  const units = table.rows.filter((row): row is UnitRow => row.kind === "organisation" && row.code !== undefined);
  const codes = new Set(units.map(({ code }) => code));
  for (const [at, row] of units.entries()) {
    const right = units[at + 1]?.code.slice(0, row.code.length) ?? "";
    // Nearly every row ends here.
    if (codes.has(right) || !isOneSlipAway(row.code, right)) continue;
    const below = unitsBelow(units, at);
    if (below.length >= fewestUnits && below.every(({ code }) => code.startsWith(right)))
      yield violation(table, row, right, below);
  }
}

/** Those with longer codes that follow. */
function unitsBelow(units: readonly UnitRow[], at: number): readonly UnitRow[] {
  const { length } = units[at]?.code ?? "";
  let end = at + 1;
  while ((units[end]?.code.length ?? 0) > length) end += 1;
  return units.slice(at + 1, end);
}

function violation(table: Table, row: UnitRow, right: string, below: readonly UnitRow[]): Check {
  const [at, ...rest] = placesOfRow(table, row);
  const codes = below.map(({ code }) => code);
  return {
    kind: "violation",
    severity: "warning",
    at,
    evidence: [...rest, ...below.flatMap((one) => placesOfRow(table, one))],
    relation: "department",
    message: `${tableName(table)}的“${row.name}”编码是${row.code}，下面各单位（${listed(codes, "个")}）的编码都以${right}开头。请核对是否应为${right}。`,
    expected: right,
    actual: row.code,
  };
}
