/** Writes 审核意见; what somebody wrote in the one that is there goes over into the new one, and is never taken away without a word. */
import { isOneDisclosure } from "../report/comparison/explained";
import type { AddedSheet, Sheet } from "../workbook";
import { addSheet } from "./addSheet";
import { fetched, type Desk } from "./desk";
import type { Inspected } from "./inspected";
import type { ActionOutcome } from "./state";

export interface Reviewing {
  /** @param earlier what is to become of an earlier one in which somebody may have written; without it the user is asked */
  readonly addReview: (earlier?: "replace" | "keep") => Promise<void>;
}

/** @param inspect checks first where nothing was checked yet */
export function reviewingAt(desk: Desk, inspect: () => Promise<Inspected | undefined>): Reviewing {
  let last: { readonly name: string; readonly sheet: AddedSheet } | undefined;

  const forget = (name: string): void => {
    const { undoable } = desk.state;
    desk.store.update({ undoable: undoable.filter(({ kind, place }) => kind !== "sheet" || place !== name) });
  };

  const write = async (earlier: "replace" | "keep" | undefined): Promise<ActionOutcome> => {
    const [checker, { asAdded, countAnswers, earlierReview, earlierReviewIn, reviewSheet, secondRound }] =
      await Promise.all([desk.checker(), fetched(import("./opinions"))]);
    const words = desk.words.report;
    const there = (await sheetsNamed(desk, words.title)).findLast((sheet) => earlierReview(sheet, words) !== undefined);
    const review = there && earlierReview(there, words);
    const now = await checker.report(desk.state.kept);
    const drafts = desk.state.compared?.answer;
    const earlierOne =
      drafts?.kind === "compared" && isOneDisclosure(drafts.all)
        ? secondRound(now, drafts.all, review, earlierReviewIn(drafts.reviews, words), words)
        : review;
    const made = reviewSheet(now, words, earlierOne);
    const add = async (): Promise<string> => {
      const name = await addSheet(desk, made);
      last = { name, sheet: made };
      return name;
    };
    if (there === undefined || review === undefined) return { kind: "reviewed", sheet: await add() };

    const answers = countAnswers(review);
    const isUntouched = last?.name === there.name && isSame(last.sheet, asAdded(there));
    if (!isUntouched && earlier === undefined) return { kind: "reviewAsked", sheet: there.name, answers };
    if (isUntouched && answers === 0) {
      // The new sheet is added before the old one goes, so nothing that anybody wrote is lost in between; then it gets the old
      // one's name.
      await desk.workbook.removeSheet(there.name, asAdded(there));
      forget(there.name);
      return { kind: "reviewed", sheet: await add() };
    }
    const name = await add();
    // Undoing the earlier step would delete the sheet, and what people wrote in it.
    forget(name);
    if (earlier === "keep") return { kind: "reviewed", sheet: name };
    const removed = await desk.workbook.removeSheet(there.name, asAdded(there));
    if (removed === "changed") return { kind: "reviewed", sheet: name, kept: there.name };
    forget(there.name);
    const renamed = await desk.workbook.renameSheet(name, there.name);
    last = { name: renamed, sheet: made };
    return { kind: "reviewed", sheet: renamed };
  };

  return {
    addReview: async (earlier) => {
      if ((await inspect()) === undefined) return;
      await desk.work("review", () => write(earlier));
      const { outcome } = desk.state;
      if (outcome?.kind !== "reviewed") return;
      // The sheet is there and named; that it could not be shown is no failure of it.
      await desk.workbook.select({ sheet: outcome.sheet, row: 0, column: 0 }).catch(() => undefined);
    },
  };
}

/** How many of them a workbook may have: `审核意见`, `审核意见 (2)` … */
const most = 5;

/** Ours have no merged areas, which the host need not look for. */
async function sheetsNamed({ workbook }: Desk, title: string): Promise<readonly Sheet[]> {
  const names = Array.from({ length: most }, (_, index) => (index === 0 ? title : `${title} (${index + 1})`));
  const known = names.map((name): Sheet => ({
    name,
    visibility: "visible",
    rows: [],
    merges: [],
    hiddenRows: new Set(),
  }));
  return workbook.readSheets(names, known);
}

function isSame(one: AddedSheet, other: AddedSheet): boolean {
  return textsOf(one) === textsOf(other);
}

function textsOf({ rows }: AddedSheet): string {
  return JSON.stringify(rows.map((cells) => cells.map(({ text }) => text).filter((text) => text !== "")).filter(some));
}

function some({ length }: readonly string[]): boolean {
  return length > 0;
}
