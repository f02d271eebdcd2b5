/** What the page asks of its worker, and what that answers. */
import type { OwnFigures } from "../../check";
import type { Language } from "../../locale";
import type { SummaryLine } from "../../report";
import type { AnswerKey, PracticeWish } from "../../training/practice";
import type { ScoreRemark, TraineeResult } from "../../training/practice/score";
import type { BookSheet } from "../../workbook";
import type { CheckedSource, HeldTogether } from "./heldTogether";
import type { Packed, PackNames } from "./pack";

export interface CheckJob {
  readonly kind: "check";
  readonly path: string;
  readonly source: Blob;
  readonly language: Language;
}

export interface PackJob {
  readonly kind: "pack";
  readonly units: readonly Packed[];
  readonly names: PackNames;
  readonly language: Language;
}

/** Holds workbooks that were checked against each other: a department's, and its units'. */
export interface DepartmentJob {
  readonly kind: "department";
  readonly files: readonly CheckedSource[];
  readonly language: Language;
}

/** Makes a practice workbook. */
export interface PracticeJob {
  readonly kind: "practice";
  readonly source: Blob;
  readonly name: string;
  readonly wish: PracticeWish;
  readonly language: Language;
}

/** What a trainee's answers are worth. */
export interface ScoreJob {
  readonly kind: "score";
  readonly source: Blob;
  readonly key: AnswerKey;
  readonly language: Language;
}

/** Reads an answer key. */
export interface KeyJob {
  readonly kind: "key";
  readonly source: Blob;
}

/** Scores what one trainee of a class handed in. */
export interface HandedInJob {
  readonly kind: "handedIn";
  readonly source: Blob;
  readonly key: AnswerKey;
}

/** Makes the tables of a class. */
export interface ResultsJob {
  readonly kind: "results";
  readonly key: AnswerKey;
  readonly results: readonly TraineeResult[];
  readonly language: Language;
}

export type Job = CheckJob | PackJob | DepartmentJob | PracticeJob | ScoreJob | KeyJob | HandedInJob | ResultsJob;

export type Practised =
  | { readonly kind: "made"; readonly bytes: Blob; readonly key: AnswerKey }
  | { readonly kind: "none"; readonly reason: string };

export interface Scored {
  /** `找到 3 处，漏掉 1 处…` */
  readonly told: string;
  readonly remarks: readonly ScoreRemark[];
}

/** A class as it is shown, and as the workbook that is taken along. */
export interface ClassResults {
  readonly sheets: readonly BookSheet[];
  readonly book: Blob;
}

/** What a check comes to, as it travels. */
export interface Checked {
  readonly line: SummaryLine;
  /** How many of a thousand figures were checked; undefined where there are none. */
  readonly coverage: number | undefined;
  readonly copy: Blob | undefined;
  /** Why there is no marked copy, where the file itself can be used. */
  readonly uncopied: string | undefined;
  /** What other workbooks can be held against. */
  readonly figures: readonly OwnFigures[];
}

export interface Answers {
  readonly check: Checked;
  readonly pack: Blob;
  readonly department: HeldTogether;
  readonly practice: Practised;
  readonly score: Scored;
  /** Undefined where the file is none. */
  readonly key: AnswerKey | undefined;
  readonly handedIn: Pick<TraineeResult, "score" | "error">;
  readonly results: ClassResults;
}

export type Reply =
  | { readonly kind: "done"; readonly answer: Answers[keyof Answers] }
  /** The browser could not read the file. */
  | { readonly kind: "unread" }
  | { readonly kind: "failed"; readonly detail: string };
