/** The cells that the user has selected, and selecting for her. */
import { HostFailure, type CellPlace, type Selection, type StopListening } from "../../workbook";
import { areaAt, areasOf } from "./areas";
import { listen } from "./listen";
import { rangeOf } from "./ranges";
import { inExcel, whenNotEditing } from "./session";

/** Selects a cell. Throws a `HostFailure` where its sheet is gone or hidden. */
export function select(place: CellPlace): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet).load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw new HostFailure("gone", place.sheet);
    if (sheet.visibility !== "Visible") throw new HostFailure("hidden", place.sheet);
    sheet.activate();
    rangeOf(sheet, areaAt(place)).select();
    await context.sync();
  });
}

/** The first of the areas, where several are selected. */
export function selection(): Promise<Selection> {
  return inExcel(selected);
}

async function selected(context: Excel.RequestContext): Promise<Selection> {
  const ranges = context.workbook.getSelectedRanges().load("address,worksheet/name");
  await context.sync();
  const [area] = areasOf(ranges.address);
  if (area === undefined) throw new HostFailure("unexpected", ranges.address);
  return { sheet: ranges.worksheet.name, area };
}

/** Of many events in a row, as when the arrow key is held down, only the last is told. */
export function onSelect(listener: (selection: Selection) => void): StopListening {
  let pending: Promise<void> | undefined;
  let isStale = false;
  const look = async (): Promise<void> => {
    do {
      isStale = false;
      // A chart may be selected, which is no cell.
      const now = await whenNotEditing(selected).catch(() => undefined);
      if (now !== undefined && !isStale) listener(now);
    } while (isStale);
  };
  const told = async (): Promise<void> => {
    isStale = true;
    pending ??= look().finally(() => (pending = undefined));
    await pending;
  };
  return listen(({ workbook: { worksheets } }) => [
    worksheets.onSelectionChanged.add(told),
    worksheets.onActivated.add(told),
  ]);
}
