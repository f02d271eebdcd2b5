/** Changes that the user chose, and taking them back. */
import { a1, type CellEdit, type Written } from "../workbook";
import type { Checking } from "./checking";
import type { Desk } from "./desk";
import type { UndoStep, StepKind, Undone } from "./state";

export interface Writing {
  /** Writes all edits as one step. */
  readonly write: (edits: readonly CellEdit[], kind?: Exclude<StepKind, "marks" | "sheet" | "tables">) => Promise<void>;
  /** Writes code and name into the selected cell and the one right of it, where they are blank. */
  readonly insert: (code: string, name: string) => Promise<void>;
  /** Takes back a step that was written here, the last one where none is named. */
  readonly undo: (step?: UndoStep, written?: "keep" | "remove") => Promise<void>;
}

/** The part of a session that writes into cells, so that each can be undone, and checks again what was touched. */
export function writingAt(desk: Desk, { touched, renew }: Checking): Writing {
  const checkAgain = async (sheets: readonly string[]): Promise<void> => {
    for (const sheet of sheets) touched({ sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } });
    await renew();
  };

  const write: Writing["write"] = async (edits, kind = "fix") => {
    const sheets = [...new Set(edits.map(({ sheet }) => sheet))];
    await desk.work("write", async (watch) => {
      const { written, refused, undo } = await desk.workbook.write(edits, watch);
      const [first] = edits;
      const place = edits.length === 1 && first !== undefined ? `${first.sheet} ${a1(first)}` : undefined;
      if (written > 0)
        desk.store.update({
          undoable: [...desk.state.undoable, { kind, cells: written, place, sheets, undo: cellsBack(undo) }],
        });
      return { kind: "written", written, refused };
    });
    await checkAgain(sheets);
  };

  return {
    write,
    insert: async (code, name) => {
      let edits: readonly CellEdit[] = [];
      await desk.quietly("write", async () => {
        const { sheet, area } = await desk.workbook.selection();
        const place = { sheet, row: area.top, before: null };
        edits = [
          { ...place, column: area.left, after: code },
          { ...place, column: area.left + 1, after: name },
        ];
      });
      if (edits.length > 0) await write(edits, "insert");
    },
    undo: async (step = desk.state.undoable.at(-1), written) => {
      if (step === undefined) return;
      await desk.work("undo", async () => {
        const undone = await step.undo(written);
        if (isDone(undone)) desk.store.update({ undoable: desk.state.undoable.filter((other) => other !== step) });
        return { kind: "undone", ...undone };
      });
      await checkAgain(step.sheets);
    },
  };
}

function cellsBack(undo: Written["undo"]): UndoStep["undo"] {
  return async () => {
    const { written, refused } = await undo();
    return { of: "cells", written, refused };
  };
}

/** Is there nothing left to take back? A later step that overwrote the cells may go first, and the user may empty the sheet. */
function isDone(undone: Undone): boolean {
  if (undone.of === "cells") return undone.written > 0 || undone.refused.length === 0;
  if (undone.of === "tables") return undone.written.length + undone.referring.length === 0;
  return undone.of === "marks" || undone.removed !== "changed";
}
