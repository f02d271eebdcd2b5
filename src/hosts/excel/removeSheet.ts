/** Takes a worksheet away that we added, as long as nobody has written in it. */
import type { AddedSheet, RemovedSheet } from "../../workbook";
import { cellText } from "../addedSheet/looks";
import type { OwnChanges } from "./ownChanges";
import { changingBesideUndo, whenNotEditing } from "./session";

/** Three round trips. */
export function removeSheet(name: string, added: AddedSheet, own: OwnChanges): Promise<RemovedSheet> {
  return changingBesideUndo(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id");
    await context.sync();
    if (sheet.isNullObject) return "gone";
    const used = sheet.getUsedRangeOrNullObject(true).load("values");
    await context.sync();
    if (!holdsOnly(used.isNullObject ? [] : used.values, added)) return "changed";
    own.removing(sheet.id);
    sheet.delete();
    try {
      await context.sync();
    } catch (error) {
      // Only the answer was lost where the sheet is away: nobody can bring it back, so that is what happened.
      if (!(await isAway(name))) throw error;
    }
    return "removed";
  });
}

/** In a run of its own: what failed may still be waiting in the other. */
function isAway(name: string): Promise<boolean> {
  return whenNotEditing(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    return sheet.isNullObject;
  }).catch(() => false);
}

/** The used range ends where nothing stands any more, and begins where something does. */
function holdsOnly(values: readonly (readonly unknown[])[], { rows }: AddedSheet): boolean {
  const there = values.flat().filter((value) => value !== "");
  const written = rows.flatMap((cells) => cells.map(({ text }) => cellText(text))).filter((text) => text !== "");
  return there.length === written.length && there.every((value, index) => String(value) === written[index]);
}
