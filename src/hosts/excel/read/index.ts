/**
 * Reads worksheets in four round trips however many there are: their names, how far each is used, merged areas, cells. A used range far
 * beyond any table costs one more, and cells past the first twenty thousand one for each further twenty thousand.
 */
import type { Area, Sheet, Watch } from "../../../workbook";
import { mergesIn } from "../merges";
import { inExcel, stopIfAsked } from "../session";
import { tabsOf } from "../tabs";
import { readCells } from "./cells";
import { extentsOf, type SheetExtent } from "./extents";

export interface ReadOptions {
  readonly isWanted: (name: string) => boolean;
  /** Sheets whose merged areas are known: Excel is not asked for these again, which would cost the user's undo list. */
  readonly known?: readonly Sheet[];
  readonly watch?: Watch;
}

/** The wanted sheets, in the order of their tabs. */
export function readSheets({ isWanted, known = [], watch }: ReadOptions): Promise<Sheet[]> {
  return inExcel(async (context) => {
    stopIfAsked(watch);
    const tabs = (await tabsOf(context)).filter(({ name }) => isWanted(name));
    if (tabs.length === 0) return [];
    const extents = await extentsOf(context, tabs);
    stopIfAsked(watch);
    const merges = await mergesOf(context, extents, known);
    const drafts = await readCells(context, extents, watch);
    return extents.map(({ tab }) => ({
      name: tab.name,
      visibility: tab.visibility,
      rows: drafts.get(tab)?.rows ?? [],
      merges: merges.get(tab.name) ?? [],
      hiddenRows: drafts.get(tab)?.hiddenRows ?? new Set(),
    }));
  });
}

/** By the names of the sheets. */
async function mergesOf(
  context: Excel.RequestContext,
  extents: readonly SheetExtent[],
  known: readonly Sheet[],
): Promise<Map<string, readonly Area[]>> {
  const merges = new Map<string, readonly Area[]>(known.map((sheet) => [sheet.name, sheet.merges]));
  const places = extents
    .filter(({ tab }) => !merges.has(tab.name))
    .flatMap(({ tab, areas }) => areas.map((area) => ({ sheet: tab.sheet, area, name: tab.name })));
  if (places.length === 0) return merges;
  const found = await mergesIn(context, places);
  places.forEach(({ name }, index) => merges.set(name, [...(merges.get(name) ?? []), ...(found[index] ?? [])]));
  return merges;
}
