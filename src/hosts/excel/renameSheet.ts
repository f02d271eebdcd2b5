/** Gives a worksheet of ours the name of the one whose place it took. */
import type { OwnChanges } from "./ownChanges";
import { changingBesideUndo } from "./session";

/** Two round trips. Answers the name that it has then. */
export function renameSheet(name: string, wanted: string, own: OwnChanges): Promise<string> {
  return changingBesideUndo(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(name).load("id");
    const other = worksheets.getItemOrNullObject(wanted).load("id");
    await context.sync();
    if (sheet.isNullObject || !other.isNullObject) return name;
    own.renaming(sheet.id);
    sheet.name = wanted;
    await context.sync();
    return wanted;
  });
}
