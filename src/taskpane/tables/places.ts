/** Every place of a workbook where a table stands or may stand, in order, as the user may name it. */
import type { Disclosure, Table } from "../../recognise";
import { a1Area, type Area, type Sheet } from "../../workbook";

export interface TablePlace {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly range: string;
  /** Counts the sheet's tables from 0 from the top, as a chosen layout does. */
  readonly position: number;
  /** undefined: not recognised */
  readonly table: Table | undefined;
}

export function placesOf({ workbook, tablesAndForms, unrecognised }: Disclosure): TablePlace[] {
  const all = [
    ...tablesAndForms.map((table) => ({ sheet: table.sheet, area: table.area, table })),
    ...unrecognised.map((place) => ({ ...place, table: undefined })),
  ];
  return workbook.sheets.flatMap((sheet) =>
    all
      .filter((place) => place.sheet === sheet)
      .sort((a, b) => a.area.top - b.area.top)
      .map((place, position) => ({ ...place, range: a1Area(place.area), position })),
  );
}
