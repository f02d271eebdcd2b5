/** Lays the findings over the cells, takes the marks away again, and writes 审核意见. */
import type { Desk } from "./desk";
import type { Inspected } from "./inspected";

export interface Marking {
  readonly mark: () => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  readonly addReview: () => Promise<void>;
}

/** @param check is done first where nothing was checked yet: a button on the ribbon may be the first thing pressed. */
export function markingAt(desk: Desk, check: () => Promise<void>): Marking {
  const inspected = async (): Promise<Inspected | undefined> => {
    if (desk.state.inspected === undefined) await check();
    return desk.state.inspected;
  };

  return {
    mark: async () => {
      const found = await inspected();
      if (found === undefined) return;
      await desk.work("mark", async (watch) => {
        const marks = (await desk.engine()).marksFor(found, desk.state.kept);
        const done = await desk.workbook.setMarks(marks, watch);
        desk.store.update({ marks: { laid: marks, stale: false } });
        return { kind: "marked", ...done };
      });
    },

    clearMarks: () =>
      desk.work("clearMarks", async () => {
        const done = await desk.workbook.clearMarks();
        desk.store.update({ marks: undefined });
        return { kind: "cleared", ...done };
      }),

    addReview: async () => {
      const found = await inspected();
      if (found === undefined) return;
      await desk.work("review", async () => {
        const sheet = (await desk.engine()).reviewFor(found, desk.state.kept, desk.words.report);
        return { kind: "reviewed", sheet: await desk.workbook.addSheet(sheet) };
      });
    },
  };
}
