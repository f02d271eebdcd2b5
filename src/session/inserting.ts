/** Adds blank standard tables to the workbook, as one step that can be taken back. */
import type { PrintedSheet } from "../workbook";
import type { Checking } from "./checking";
import type { Desk } from "./desk";
import type { UndoStep } from "./state";

export interface Inserting {
  readonly insertTables: (tables: readonly PrintedSheet[]) => Promise<void>;
}

export function insertingAt(desk: Desk, { touched, renew }: Checking): Inserting {
  return {
    insertTables: async (tables) => {
      let sheets: readonly string[] = [];
      await desk.work("insertTables", async (watch) => {
        const added = await desk.workbook.addTables(tables, watch);
        sheets = added.sheets;
        const step: UndoStep = {
          kind: "tables",
          cells: sheets.length,
          place: sheets.length === 1 ? sheets[0] : undefined,
          sheets,
          undo: async (written) => ({ of: "tables", ...(await added.undo(written)), step }),
        };
        desk.store.update({ undoable: [...desk.state.undoable, step] });
        return { kind: "inserted", sheets };
      });
      for (const sheet of sheets) touched({ sheet });
      await renew();
    },
  };
}
