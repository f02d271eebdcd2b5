/** Every sentence of the task pane that a language has to supply. */
import type { PaneInsertWords } from "./insert";
import type { PaneAboutWords } from "./about";
import type { PaneDraftWords } from "./drafts";
import type { PaneTextWords } from "./text";

export type SeverityKey = "error" | "warning" | "info";
export type StandingKey = "own" | "seen" | "agreed" | "single" | "disputed";
export type KindKey = "functional" | "economic" | "government" | "procurement" | "organisation" | "project";

export interface PaneActionWords {
  readonly check: string;
  readonly checkAgain: string;
  readonly fillNames: string;
  readonly mark: string;
  readonly markAgain: string;
  readonly clearMarks: string;
  readonly review: string;
  readonly replaceReview: string;
  readonly keepReview: string;
  readonly stop: string;
  readonly undo: string;
  /** The list of what can be taken back. */
  readonly undoList: (count: number) => string;
  readonly retry: string;
  readonly close: string;
  readonly back: string;
}

export interface PaneStateWords {
  readonly working: Readonly<
    Record<
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
      | "selfTest",
      string
    >
  >;
  /** Of a check, once the cells are read. */
  readonly stage: Readonly<Record<"recognise" | "check" | "correct", string>>;
  /** What a first check found is on its way to the screen. */
  readonly drawing: string;
  readonly progress: (done: number, all: number) => string;
  readonly stopped: string;
  readonly marked: (count: number) => string;
  readonly nothingToMark: string;
  readonly cleared: string;
  readonly reviewed: (sheet: string) => string;
  /** The earlier one was left, as somebody wrote in it. */
  readonly reviewKept: (sheet: string) => string;
  /** `answers`: in how many rows of it the unit wrote something. */
  readonly reviewAsked: (sheet: string, answers: number) => string;
  readonly written: (count: number) => string;
  /** Some cells; the others are told beside it. */
  readonly undone: (count: number) => string;
  readonly allUndone: (count: number) => string;
  readonly marksUndone: string;
  readonly sheetUndone: Readonly<Record<"removed" | "changed" | "gone", (sheet: string) => string>>;
  readonly refused: (count: number) => string;
  /** What was written, by its name: `改正 预算05表 C12`. */
  readonly step: (
    kind: "fill" | "fix" | "insert" | "marks" | "sheet" | "tables",
    cells: number,
    place: string | undefined,
  ) => string;
  readonly hostSaid: (detail: string) => string;
  readonly marksAreStale: string;
}

export interface PaneOpeningWords {
  readonly title: string;
  readonly about: string;
  /** While the first check runs. */
  readonly checking: string;
  readonly inAMoment: string;
  readonly promises: readonly string[];
  readonly nothingRecognised: string;
  readonly whatToDo: string;
  readonly byHand: string;
}

export interface PaneFindingWords {
  readonly noFindings: string;
  readonly nothingMatches: string;
  readonly severity: Readonly<Record<SeverityKey, string>>;
  readonly count: (severity: SeverityKey, count: number) => string;
  readonly show: string;
  readonly groupBy: string;
  readonly byTable: string;
  readonly byRule: string;
  readonly search: string;
  readonly list: string;
  readonly difference: (amount: string) => string;
  /** What two shares are apart by. */
  readonly points: (amount: string) => string;
  readonly expected: string;
  readonly actual: string;
  readonly differs: string;
  readonly evidence: string;
  readonly goTo: (place: string) => string;
  readonly why: string;
  readonly basis: string;
  readonly good: string;
  readonly bad: string;
  readonly fix: (value: string) => string;
  readonly fixAll: (cells: number) => string;
  /** All corrections that were tried and proved right. */
  readonly fixEverything: (cells: number) => string;
  /** Between what was not checked and what was not read. */
  readonly between: string;
  readonly next: string;
  readonly previous: string;
  readonly position: (position: number, count: number) => string;
  readonly ignore: string;
  readonly ignoreReason: string;
  readonly ignoreHint: string;
  readonly confirmIgnore: string;
  readonly cancel: string;
  readonly restore: string;
  readonly reasonGiven: (reason: string) => string;
  readonly consequences: (count: number) => string;
  readonly ignored: (count: number) => string;
  /** What 审核意见 explains is kept as decided. */
  readonly takeOver: (count: number) => string;
  readonly notRun: (count: number) => string;
  readonly unrecognised: (count: number) => string;
  readonly selected: (cell: string, count: number) => string;
  readonly showSelected: string;
  readonly more: (count: number) => string;
}

export interface PaneTableWords {
  readonly recognised: (count: number) => string;
  readonly score: Readonly<Record<"sure" | "likely" | "doubtful", string>>;
  readonly chosen: string;
  readonly unreadable: string;
  readonly unfilled: string;
  readonly takenFor: (sheet: string) => string;
  readonly automatic: string;
  readonly none: string;
  readonly unrecognised: string;
  readonly missing: string;
  /** Figures that stand in a sheet with tables, but in none of them. */
  readonly beside: string;
  readonly findings: (count: number) => string;
  readonly goTo: (place: string) => string;
  /** Of a sheet that the user does not see. */
  readonly unseen: Readonly<Record<"hidden" | "veryHidden", string>>;
}

export interface PaneGraphWords {
  readonly about: string;
  readonly holds: (count: number) => string;
  readonly fails: (count: number) => string;
  readonly couldNotRun: (count: number) => string;
  readonly onlyWrong: string;
  readonly missing: string;
  readonly nothing: string;
  readonly drawing: string;
  /** The drawing over the whole pane, and back. */
  /** The headings and the cells of the tables that stand beside each other. */
  readonly item: string;
  readonly blank: string;
  readonly inFull: string;
  readonly asBefore: string;
  readonly pairs: string;
  readonly outcome: Readonly<Record<"holds" | "residue" | "fails" | "hint" | "could-not-run", string>>;
}

export interface PaneRuleWords {
  readonly about: string;
  readonly on: (rule: string) => string;
  readonly severity: (rule: string) => string;
  readonly own: (severity: string) => string;
  readonly changed: string;
  readonly found: (count: number) => string;
  readonly search: string;
  readonly hints: string;
  /** Where the check of a department against its units runs, as it does not in a pane. */
  readonly acrossWorkbooks: string;
}

export interface PaneFillWords {
  readonly title: string;
  readonly about: string;
  readonly nothing: string;
  readonly write: (count: number) => string;
  readonly all: string;
  readonly code: string;
  readonly name: string;
  readonly cell: string;
  readonly codesFromNames: string;
  readonly uncertain: string;
  readonly unknown: (count: number) => string;
  readonly choose: (code: string, name: string) => string;
}

export interface PaneSubjectWords {
  readonly lookUp: string;
  readonly lists: string;
  readonly search: string;
  readonly hint: string;
  readonly nothing: (query: string) => string;
  readonly kind: Readonly<Record<KindKey, string>>;
  readonly allKinds: string;
  readonly kindLabel: string;
  readonly standing: Readonly<Record<StandingKey, string>>;
  readonly standingMeans: Readonly<Record<StandingKey, string>>;
  readonly years: (from: number | undefined, to: number | undefined) => string;
  readonly above: string;
  readonly below: (count: number) => string;
  readonly nowCalled: (year: number, name: string) => string;
  readonly more: string;
  readonly history: string;
  readonly change: Readonly<
    Record<"first" | "begun" | "renamed" | "resumed" | "disputed", (before: string | undefined) => string>
  >;
  readonly ended: (year: number) => string;
  readonly government: string;
  readonly insert: string;
  readonly insertHint: string;
  readonly loading: string;
  readonly yearLabel: string;
}

export interface PaneListWords {
  readonly about: string;
  readonly fromSheet: string;
  readonly fromFile: string;
  readonly preview: string;
  readonly take: (count: number) => string;
  readonly current: string;
  readonly none: string;
  readonly toSheet: string;
  readonly toFile: string;
  /** Where the program around the pane hands out no files. */
  readonly copyInstead: string;
  readonly fileName: string;
  readonly remove: string;
}

export interface PaneWords {
  readonly name: string;
  readonly tabs: Readonly<Record<"findings" | "tables" | "graph" | "text" | "rules" | "subjects", string>>;
  readonly tabList: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly document: string;
  /** Where a workbook holds several disclosures. */
  readonly documents: { readonly choose: string; readonly all: (count: number) => string };
  readonly action: PaneActionWords;
  readonly state: PaneStateWords;
  readonly opening: PaneOpeningWords;
  readonly finding: PaneFindingWords;
  readonly table: PaneTableWords;
  readonly drafts: PaneDraftWords;
  readonly graph: PaneGraphWords;
  readonly text: PaneTextWords;
  readonly rule: PaneRuleWords;
  readonly about: PaneAboutWords;
  readonly fill: PaneFillWords;
  readonly insert: PaneInsertWords;
  readonly subject: PaneSubjectWords;
  readonly list: PaneListWords;
}
