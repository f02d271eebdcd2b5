/** Who recognises and checks a workbook: cells go in, values that a screen can show come out. */
import type { Entry } from "../../catalogue";
import type { NarrativeCounts } from "../../narrative";
import type { CheckedFile } from "../../report";
import type { CellPlace, Workbook } from "../../workbook";
import type { Progress } from "../stages";
import type { Inspected } from "../inspected";
import type { Kept, Wish } from "../state";
import type { DraftAnswer, DraftQuestion } from "./draftAnswer";
import type { Excerpt } from "./excerpts";
import type { ShownRule } from "./handbook";
import type { Offers } from "./offers";
import type { ShownParagraph } from "./shownText";

export interface CheckQuestion {
  readonly workbook: Workbook;
  readonly kept: Pick<Kept, "layouts" | "settings">;
  readonly own: readonly Entry[];
  readonly wish: Wish;
  /** There is no answer where all cells are as they were the last time. */
  readonly unlessSame?: boolean;
}

export interface Watching {
  readonly signal?: AbortSignal;
  readonly progress?: Progress;
}

/** The text of the disclosure; without counts there is none. */
export interface ShownText {
  readonly counts: NarrativeCounts | undefined;
  readonly paragraphs: readonly ShownParagraph[];
}

/** All but the first three speak of the workbook that was inspected last. */
export interface Checker {
  /** Fetches what the first check will need. */
  readonly prepare: () => Promise<void>;
  /** What each rule says of itself: the page's own thread need not load them all. */
  readonly rules: () => Promise<readonly ShownRule[]>;
  readonly inspect: (asked: CheckQuestion, watching?: Watching) => Promise<Inspected | undefined>;
  readonly report: (kept: Kept) => Promise<CheckedFile>;
  readonly offers: () => Promise<Offers>;
  readonly text: () => Promise<ShownText>;
  /** A few lines around each of these cells, table by table. */
  readonly excerpts: (places: readonly CellPlace[]) => Promise<readonly Excerpt[]>;
  /** The names of organisations and projects that the workbook states itself. */
  readonly learnt: () => Promise<readonly Entry[]>;
  /** What became of an earlier draft of the workbook. */
  readonly compare: (asked: DraftQuestion, watching?: Pick<Watching, "signal">) => Promise<DraftAnswer>;
}

/** What is asked beside inspections, by name: of each a message can be made. */
export type Question = "rules" | "report" | "offers" | "text" | "excerpts" | "learnt" | "compare";
