/** Which parts of each sheet hold anything: what is read has to be proportional to that, not to how far somebody once strayed. */
import { HostFailure, type Area } from "../../../workbook";
import { cellCount, tiles } from "../areas";
import { CELLS_PER_ANSWER, MAX_CELLS } from "../limits";
import { areaOf, bounds, rangeOf } from "../ranges";
import { askEach, type TabAnswer, type Tab } from "../tabs";

export interface SheetExtent {
  readonly tab: Tab;
  /** Rectangles that have all of the sheet's content in them. */
  readonly areas: readonly Area[];
  /** Whether any row among them may be hidden. */
  readonly hasHiddenRows: boolean;
  /** Whether any cell among them may be indented by its format. */
  readonly hasIndents: boolean;
}

/** Probes of one sheet: enough to tell a stray cell in its last row and last column from a sheet that is full. */
const MOST_PROBES = 1_000;

/** One round trip, and one more where a used range is far larger than a table. */
export async function extentsOf(context: Excel.RequestContext, tabs: readonly Tab[]): Promise<SheetExtent[]> {
  // Formats alone do not count as use. A blank sheet answers with A1.
  const used = await askEach(context, tabs, ({ sheet }) =>
    sheet.getUsedRange(true).load(`${bounds},rowHidden,format/indentLevel`),
  );
  const far = used.filter(({ answer }) => cellCount(areaOf(answer)) > CELLS_PER_ANSWER);
  const found = far.length === 0 ? new Map<Tab, Area[]>() : await probe(context, far);
  const extents = used.map(({ of: tab, answer }) => ({
    tab,
    areas: found.get(tab) ?? [areaOf(answer)],
    hasHiddenRows: (answer.rowHidden as boolean | null) !== false,
    // Null where cells differ.
    hasIndents: (answer.format.indentLevel as number | null) !== 0,
  }));
  const cells = extents.flatMap(({ areas }) => areas).reduce((sum, area) => sum + cellCount(area), 0);
  if (cells > MAX_CELLS) throw new HostFailure("tooLarge", `${cells} cells`);
  return extents;
}

async function probe(
  context: Excel.RequestContext,
  far: readonly TabAnswer<Tab, Excel.Range>[],
): Promise<Map<Tab, Area[]>> {
  const asked = far.map(({ of: tab, answer }) => ({
    tab,
    probes: probesOf(areaOf(answer)).map((area) =>
      rangeOf(tab.sheet, area).getUsedRangeOrNullObject(true).load(bounds),
    ),
  }));
  await context.sync();
  return new Map(asked.map(({ tab, probes }) => [tab, probes.filter(({ isNullObject }) => !isNullObject).map(areaOf)]));
}

function probesOf(extent: Area): Area[] {
  const height = extent.bottom - extent.top + 1;
  const width = extent.right - extent.left + 1;
  let [rows, columns] = [2_048, 128];
  while (Math.ceil(height / rows) * Math.ceil(width / columns) > MOST_PROBES) [rows, columns] = [rows * 2, columns * 2];
  return tiles(extent, rows, columns);
}
