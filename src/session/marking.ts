/** Lays the findings over the cells, takes the marks away again, and writes 审核意见. */
import { openFindings } from "../check/decisions";
import { marksOf } from "../report/marks";
import type { AddedSheet, Mark } from "../workbook";
import { addSheet } from "./addSheet";
import type { Desk } from "./desk";
import type { Inspected } from "./inspected";
import type { Step } from "./state";

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

  /** One set of marks replaces the other, so there is one step to go back. */
  const withoutMarks = (): readonly Step[] => desk.state.undoable.filter(({ kind }) => kind !== "marks");

  const layAgain = async (before: readonly Mark[] | undefined): ReturnType<Step["undo"]> => {
    await (before === undefined ? desk.workbook.clearMarks() : desk.workbook.setMarks(before));
    desk.store.update({ marks: before === undefined ? undefined : { laid: before, stale: false } });
    desk.compareMarks();
    return { of: "marks" };
  };

  let last: { readonly name: string; readonly sheet: AddedSheet } | undefined;

  /** A new 审核意见 takes the place of the one before. @returns its name where somebody has written in it, so that it stays */
  const withdrawn = async (): Promise<string | undefined> => {
    if (last === undefined) return undefined;
    const { name, sheet } = last;
    if ((await desk.workbook.removeSheet(name, sheet)) === "changed") return name;
    const isOf = ({ kind, place }: Step): boolean => kind === "sheet" && place === name;
    desk.store.update({ undoable: desk.state.undoable.filter((step) => !isOf(step)) });
    return undefined;
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

    addReview: async () => {
      const found = await inspected();
      if (found === undefined) return;
      await desk.work("review", async () => {
        const [checker, { reviewSheet }] = await Promise.all([desk.checker(), desk.later()]);
        const sheet = reviewSheet(await checker.report(desk.state.kept), desk.words.report);
        const kept = await withdrawn();
        last = { sheet, name: await addSheet(desk, sheet) };
        return { kind: "reviewed", sheet: last.name, ...(kept !== undefined && { kept }) };
      });
    },
  };
}
