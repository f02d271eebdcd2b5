/** Every place of a workbook where a table stands or may stand, in order, as the user may name it. */
import type { CheckResult, OutsideFigures } from "../../check";
import type { Disclosure } from "../../recognise";
import { a1Area, filledRuns } from "../../workbook";
import type { Gap, TablePlace } from "../inspected";
import type { ShownParts } from "./parts";

type Covered = Pick<CheckResult, "coverage" | "outside">;

/** Every table, and every sheet that is none, with how much of it was checked and what was not. */
export function placesOf(
  { workbook, unrecognised }: Disclosure,
  { coverage, outside }: Covered,
  as: ShownParts,
): TablePlace[] {
  const tables = coverage.map(({ table, amounts, checked, unread }) => {
    const { sheet, area } = table;
    const gaps = unread.map((some): Gap => ({
      sheet: as.sheet(some.sheet),
      areas: filledRuns(some.sheet, some.cells),
      reason: some.reason,
    }));
    return { sheet, area, table: as.table(table), amounts, checked, gaps };
  });
  const others = unrecognised.map((place) => {
    const amounts = outside.find((figures) => isAt(figures, place))?.amounts ?? 0;
    const gaps: Gap[] = amounts === 0 ? [] : [{ sheet: as.sheet(place.sheet), areas: [place.area], reason: "outside" }];
    return { ...place, table: undefined, amounts, checked: 0, gaps };
  });
  return workbook.sheets.flatMap((sheet) =>
    [...tables, ...others]
      .filter((place) => place.sheet === sheet)
      .sort((a, b) => a.area.top - b.area.top)
      .map((place, position) => ({ ...place, sheet: as.sheet(sheet), range: a1Area(place.area), position })),
  );
}

/** Figures beside the tables of a sheet, where the user may name no table. */
export function besideTables({ unrecognised }: Disclosure, { outside }: Covered): OutsideFigures[] {
  return outside.filter((figures) => !unrecognised.some((place) => isAt(figures, place)));
}

type At = Pick<OutsideFigures, "sheet" | "area">;

function isAt(figures: At, place: At): boolean {
  return figures.sheet === place.sheet && figures.area === place.area;
}
