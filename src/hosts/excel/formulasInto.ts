/** Which sheets have formulas that lead into others: deleting those would leave `#REF!` in them. */
import { formulaSheets } from "../addedSheet/formulaSheets";
import { readCells } from "./read/cells";
import { extentsOf } from "./read/extents";
import type { Tab } from "./tabs";

/**
 * Round trips as for reading the sheets.
 * @param tabs all sheets of the workbook
 * @returns the names of those outside `into` whose formulas lead into one of these
 */
export async function formulasInto(
  context: Excel.RequestContext,
  tabs: readonly Tab[],
  into: readonly Tab[],
): Promise<string[]> {
  const names = new Set(into.map(({ name }) => name.toLowerCase()));
  const others = tabs.filter((tab) => !into.includes(tab));
  if (others.length === 0 || into.length === 0) return [];
  const cells = await readCells(context, await extentsOf(context, others), undefined);
  return others
    .filter((tab) =>
      cells
        .get(tab)
        ?.rows.some((row) =>
          row?.some((cell) => cell?.formula !== undefined && formulaSheets(cell.formula).some((one) => names.has(one))),
        ),
    )
    .map(({ name }) => name);
}
