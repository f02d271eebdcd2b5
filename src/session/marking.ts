/** Lays the findings over the cells, and takes the marks away again. */
import { openFindings } from "../check/decisions";
import { marksOf } from "../report/marks";
import type { Mark } from "../workbook";
import type { Desk } from "./desk";
import type { Inspected } from "./inspected";
import type { UndoStep } from "./state";

export interface Marking {
  readonly mark: () => Promise<void>;
  readonly clearMarks: () => Promise<void>;
}

/** @param inspected checks first where nothing was checked yet: a button on the ribbon may be the first thing pressed. */
export function markingAt(desk: Desk, inspected: () => Promise<Inspected | undefined>): Marking {
  /** One set of marks replaces the other, so there is one step to go back. */
  const withoutMarks = (): readonly UndoStep[] => desk.state.undoable.filter(({ kind }) => kind !== "marks");

  const layAgain = async (before: readonly Mark[] | undefined): ReturnType<UndoStep["undo"]> => {
    await (before === undefined ? desk.workbook.clearMarks() : desk.workbook.setMarks(before));
    desk.store.update({ marks: before === undefined ? undefined : { laid: before, stale: false } });
    desk.compareMarks();
    return { of: "marks" };
  };

  return {
    mark: async () => {
      const found = await inspected();
      if (found === undefined) return;
      await desk.work("mark", async (watch) => {
        const marks = marksOf(openFindings(found.result, desk.state.kept.decisions));
        const before = desk.state.marks?.laid;
        const done = await desk.workbook.setMarks(marks, watch);
        const step = {
          kind: "marks" as const,
          cells: done.marked,
          place: undefined,
          sheets: [],
          undo: () => layAgain(before),
        };
        desk.store.update({
          marks: { laid: marks, stale: false },
          undoable: [...withoutMarks(), ...(done.marked > 0 ? [step] : [])],
        });
        return { kind: "marked", ...done };
      });
    },

    clearMarks: () =>
      desk.work("clearMarks", async () => {
        const done = await desk.workbook.clearMarks();
        desk.store.update({ marks: undefined, undoable: withoutMarks() });
        return { kind: "cleared", ...done };
      }),
  };
}
