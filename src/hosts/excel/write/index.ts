/** The edits of the port as changes of cells; undoing one is an edit like any other. */
import type { CellEdit, Watch, Written } from "../../../workbook";
import type { OwnChanges } from "../ownChanges";
import { change } from "./change";

/** Writes edits whose cells are still as they were; the others are told, and nothing of theirs is overwritten. */
export async function write(edits: readonly CellEdit[], own: OwnChanges, watch?: Watch): Promise<Written> {
  const changes = edits.map(({ sheet, row, column, before, after }) => ({
    sheet,
    row,
    column,
    from: { value: before },
    to: { value: after === "" ? null : after },
  }));
  return quietly(await own.during(() => change(changes, watch)), own);
}

function quietly(written: Written, own: OwnChanges): Written {
  return { ...written, undo: async () => quietly(await own.during(written.undo), own) };
}
