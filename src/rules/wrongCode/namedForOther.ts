/** A row whose name is that of a code one slip away, among whose neighbours it stands: `30202 津贴补贴` between 30101 and 30103. */
import { isOneSlipAway } from "../../amount";
import { codeAbove, type Catalogue } from "../../catalogue";
import { grouped } from "../../grouped";
import { ownName } from "../../readings/codes/ownName";
import type { CodedRow } from "../../readings/codes/subjectRows";
import type { Table } from "../../recognise";
import type { CodeNames } from "./codeNames";
import type { Mistake } from "./mistake";

/** @param rows the coded rows of the table in their order; of each panel they are a list of its own */
export function namedForOther(
  table: Table,
  rows: readonly CodedRow[],
  names: CodeNames,
  catalogue: Catalogue,
): Mistake[] {
  const panels = grouped(rows, ({ panel }) => panel);
  return [...panels.values()].flatMap((list) => mistakesIn(table, list, names, catalogue));
}

function mistakesIn(table: Table, list: readonly CodedRow[], names: CodeNames, catalogue: Catalogue): Mistake[] {
  return list.flatMap((row, position) => {
    const { code, name } = row;
    if (name === "" || names.isNameOf(row, code)) return [];
    const kind = names.kindOf(code);
    const meant = catalogue.named(kind, ownName(name, code, kind), table.year);
    const [right, ...others] = meant.map((entry) => entry.code).filter((other) => isOneSlipAway(code, other));
    if (right === undefined || others.length > 0 || table.row(right) !== undefined) return [];
    const [own, its] = [codeAbove(kind, code), codeAbove(kind, right)];
    // Within one family the name may be the wrong one as well.
    if (own === its || its === undefined) return [];
    const beside = [list[position - 1], list[position + 1]].filter((other) => other !== undefined);
    const family = beside.filter((other) => isOf(other, its));
    const isAmongOthers = own !== undefined && beside.some((other) => isOf(other, own));
    if (family.length === 0 || isAmongOthers) return [];
    return { table, row, code, right, shown: family.map((one) => ({ table, row: one })), evidence: "name" as const };
  });
}

/** Is it the code above, or one right below it? */
function isOf({ code }: CodedRow, above: string): boolean {
  return code === above || (code.startsWith(above) && code.length === above.length + 2);
}
