/** Adds a worksheet, which can be taken away again as long as nobody has written in it. */
import type { AddedSheet } from "../workbook";
import type { Desk } from "./desk";
import type { UndoStep } from "./state";

/** @returns the name that it got */
export async function addSheet(desk: Desk, added: AddedSheet): Promise<string> {
  const sheet = await desk.workbook.addSheet(added);
  const step: UndoStep = {
    kind: "sheet",
    cells: 0,
    place: sheet,
    sheets: [],
    undo: async () => ({ of: "sheet", sheet, removed: await desk.workbook.removeSheet(sheet, added) }),
  };
  desk.store.update({ undoable: [...desk.state.undoable, step] });
  return sheet;
}
