/**
 * Reads worksheets in four round trips however many there are: their names, how far each is used, merged areas, cells. A used range far
 * beyond any table costs one more, and cells past the first twenty thousand one for each further twenty thousand.
 */
import type { Area, Sheet, Watch } from "../../../workbook";
import { mergesIn } from "../merges";
import { inExcel, stopIfAsked } from "../session";
import { tabsOf, type Tab } from "../tabs";
import { readCells } from "./cells";
import { extentsOf } from "./extents";

/** Of `isWanted` sheets, in the order of their tabs. */
export function readSheets(isWanted: (name: string) => boolean, watch?: Watch): Promise<Sheet[]> {
  return inExcel(async (context) => {
    stopIfAsked(watch);
    const tabs = (await tabsOf(context)).filter(({ name }) => isWanted(name));
    if (tabs.length === 0) return [];
    const extents = await extentsOf(context, tabs);
    stopIfAsked(watch);
    const places = extents.flatMap(({ tab, areas }) => areas.map((area) => ({ sheet: tab.sheet, area, tab })));
    const found = await mergesIn(context, places);
    const merges = new Map<Tab, Area[]>();
    places.forEach(({ tab }, index) => merges.set(tab, [...(merges.get(tab) ?? []), ...(found[index] ?? [])]));
    const drafts = await readCells(context, extents, watch);
    return extents.map(({ tab }) => ({
      name: tab.name,
      visibility: tab.visibility,
      rows: drafts.get(tab)?.rows ?? [],
      merges: merges.get(tab) ?? [],
      hiddenRows: drafts.get(tab)?.hiddenRows ?? new Set(),
    }));
  });
}
