/** What is true of the work at one open workbook: all that a screen needs to show it. */
import type { Entry } from "../catalogue";
import { nothingKept, type Decision, type Kept } from "../check/decisions";
import type { HostFailureReason, Mark, Refused, RemovedSheet, Selection } from "../workbook";
import type { DraftAnswer, EarlierDraft } from "./checker/draftAnswer";
import type { Stage } from "./stages";
import type { Inspected } from "./inspected";

export type { Decision, Kept };

export type Task =
  | "check"
  | "renew"
  | "mark"
  | "clearMarks"
  | "review"
  | "insertTables"
  | "write"
  | "undo"
  | "select"
  | "keep"
  | "read"
  | "compare"
  | "selfTest";

/** What is being done just now. */
export interface Work {
  readonly task: Task;
  /** Of a check, once the cells are read. */
  readonly stage: Stage | undefined;
  readonly done: number;
  /** 0 while nobody knows. */
  readonly all: number;
}

/** What is checked beside the workbook, and how much is told. */
export interface Wish {
  /** A text that stands in no workbook. */
  readonly text?: { readonly name: string; readonly text: string } | undefined;
  /** Also hints of what may well be as it should be. */
  readonly hints: boolean;
}

/** How the last action ended, until the next one. */
export type ActionOutcome =
  | { readonly kind: "failed"; readonly task: Task; readonly reason: HostFailureReason; readonly detail: string }
  | { readonly kind: "stopped" }
  | { readonly kind: "marked"; readonly marked: number; readonly protectedSheets: readonly string[] }
  | { readonly kind: "cleared"; readonly marked: number; readonly protectedSheets: readonly string[] }
  /** `kept`: an earlier one in which somebody wrote. */
  | { readonly kind: "reviewed"; readonly sheet: string; readonly kept?: string }
  /** The user is to say what becomes of an earlier one, in so many rows of which the unit wrote something. */
  | { readonly kind: "reviewAsked"; readonly sheet: string; readonly answers: number }
  /** Blank standard tables were added under these names. */
  | { readonly kind: "inserted"; readonly sheets: readonly string[] }
  | { readonly kind: "written"; readonly written: number; readonly refused: readonly Refused[] }
  | ({ readonly kind: "undone" } & Undone);

/** What taking back a step came to: cells as they were, earlier marks, or a sheet that is gone again, or was left because somebody wrote in it. */
export type Undone =
  | { readonly of: "cells"; readonly written: number; readonly refused: readonly Refused[] }
  | { readonly of: "marks" }
  /** `written`, `referring`: why all were left; then the user is asked about `step`. */
  | {
      readonly of: "tables";
      readonly removed: readonly string[];
      readonly written: readonly string[];
      readonly referring: readonly string[];
      readonly step: UndoStep;
    }
  | { readonly of: "sheet"; readonly sheet: string; readonly removed: RemovedSheet };

export type StepKind = "fill" | "fix" | "insert" | "marks" | "sheet" | "tables";

/** Something that we wrote and that can be taken back, in whatever order: what was changed since is left as it is, and told. */
export interface UndoStep {
  readonly kind: StepKind;
  readonly cells: number;
  /** The cell, where it is one: `预算05表 C12`; the name of an added sheet. */
  readonly place: string | undefined;
  /** Those that are checked again afterwards. */
  readonly sheets: readonly string[];
  /** @param written whether what somebody has written in added tables since is to go too */
  readonly undo: (written?: "keep" | "remove") => Promise<Undone>;
}

export interface SessionState {
  readonly work: Work | undefined;
  /** The last check; it stays in sight while the next one runs. */
  readonly inspected: Inspected | undefined;
  readonly kept: Kept;
  /** What an earlier 审核意见 of the workbook explains, whether that is kept or not. */
  readonly explained: readonly Decision[];
  readonly wish: Wish;
  /** The workbook beside an earlier draft of it. */
  readonly compared:
    | {
        readonly draft: EarlierDraft;
        readonly answer: DraftAnswer;
        /** What the draft was held against. */
        readonly to: Pick<SessionState, "inspected" | "kept">;
      }
    | undefined;
  /** The user's own list of codes and names. */
  readonly own: readonly Entry[];
  /** Why a list of an earlier session cannot be used. */
  readonly ownTrouble: "newer" | "damaged" | undefined;
  readonly outcome: ActionOutcome | undefined;
  readonly selection: Selection | undefined;
  /** Those laid in this session. `stale`: by what is found now, other cells would be marked. */
  readonly marks: { readonly laid: readonly Mark[]; readonly stale: boolean } | undefined;
  /** What we wrote and can take back, the last one last. */
  readonly undoable: readonly UndoStep[];
  /** The names that could be filled in are being looked at. */
  readonly isFilling: boolean;
}

export const nothingYet: SessionState = {
  work: undefined,
  inspected: undefined,
  kept: nothingKept,
  explained: [],
  wish: { hints: false },
  compared: undefined,
  own: [],
  ownTrouble: undefined,
  outcome: undefined,
  selection: undefined,
  marks: undefined,
  undoable: [],
  isFilling: false,
};
