/** Every place of a workbook where a table stands or may stand, in order, as the user may name it. */
import type { CheckResult, OutsideFigures, UnreadReason } from "../../check";
import type { Disclosure, Table } from "../../recognise";
import { a1Area, filledRuns, type Area, type Sheet } from "../../workbook";

/** Cells with figures of which no check came to an answer; none of it is empty. */
export interface Gap {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
  /** `outside`: they stand in no table. */
  readonly reason: UnreadReason | "outside";
}

export interface TablePlace {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly range: string;
  /** Counts the sheet's tables from 0 from the top, as a chosen layout does. */
  readonly position: number;
  /** undefined: not recognised */
  readonly table: Table | undefined;
  /** Cells with figures, and those of which a check came to an answer. */
  readonly amounts: number;
  readonly checked: number;
  readonly gaps: readonly Gap[];
}

type Covered = Pick<CheckResult, "coverage" | "outside">;

export function placesOf({ workbook, unrecognised }: Disclosure, { coverage, outside }: Covered): TablePlace[] {
  const tables = coverage.map(({ table, amounts, checked, unread }) => {
    const { sheet, area } = table;
    const gaps: Gap[] = unread.map((some) => ({
      sheet: some.sheet,
      areas: filledRuns(some.sheet, some.cells),
      reason: some.reason,
    }));
    return { sheet, area, table, amounts, checked, gaps };
  });
  const others = unrecognised.map((place) => {
    const amounts = outside.find((figures) => isAt(figures, place))?.amounts ?? 0;
    const gaps: Gap[] = amounts === 0 ? [] : [{ sheet: place.sheet, areas: [place.area], reason: "outside" }];
    return { ...place, table: undefined, amounts, checked: 0, gaps };
  });
  return workbook.sheets.flatMap((sheet) =>
    [...tables, ...others]
      .filter((place) => place.sheet === sheet)
      .sort((a, b) => a.area.top - b.area.top)
      .map((place, position) => ({ ...place, range: a1Area(place.area), position })),
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
