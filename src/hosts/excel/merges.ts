/** The merged areas of rectangles. Excel on Windows empties the user's undo list when it is asked (OfficeDev/office-js 5918): as seldom as can be. */
import type { Area } from "../../workbook";
import { cellCount, tilesOf } from "./areas";
import { MERGES_PER_ANSWER, OBJECTS_PER_REQUEST } from "./limits";
import { areaOf, bounds, rangeOf } from "./ranges";

export interface SheetArea {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/** So few cells cannot have more merged areas in them than Excel answers. */
const CERTAIN = 2 * MERGES_PER_ANSWER;

/**
 * For each place the merged areas that begin in it: Excel leaves out those that only reach into it. One round trip, unless there are more
 * than Excel answers at once; then the places are cut into pieces that cannot have too many.
 */
export async function mergesIn(context: Excel.RequestContext, places: readonly SheetArea[]): Promise<Area[][]> {
  try {
    return await ask(context, places);
  } catch (error) {
    if (places.every(({ area }) => cellCount(area) <= CERTAIN)) throw error;
  }
  const pieces = places.flatMap(({ sheet, area }, index) =>
    tilesOf(area, CERTAIN).map((piece) => ({ sheet, area: piece, index })),
  );
  const found: Area[][] = places.map(() => []);
  for (let start = 0; start < pieces.length; start += OBJECTS_PER_REQUEST) {
    const batch = pieces.slice(start, start + OBJECTS_PER_REQUEST);
    const answers = await ask(context, batch);
    batch.forEach(({ index }, position) => found[index]?.push(...(answers[position] ?? [])));
  }
  return found;
}

async function ask(context: Excel.RequestContext, places: readonly SheetArea[]): Promise<Area[][]> {
  const asked = places.map(({ sheet, area }) =>
    rangeOf(sheet, area)
      .getMergedAreasOrNullObject()
      .load(
        bounds
          .split(",")
          .map((name) => `areas/items/${name}`)
          .join(),
      ),
  );
  await context.sync();
  return asked.map((merged) => (merged.isNullObject ? [] : merged.areas.items.map(areaOf)));
}
