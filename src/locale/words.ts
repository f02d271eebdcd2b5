/** Every sentence of the reports and of the command line that a language has to supply. */
import type { BatchWords } from "./batch";
import type { CompareWords } from "./compare";
import type { HandbookWords } from "./handbook";
import type { NarrateWords } from "./narrate";
import type { PracticeWords } from "./practice";
import type { ScoreWords } from "./score";
import type { TemplateWords } from "./template";
import type { HostFailureReason, RefusalReason } from "../workbook";
import type { PaneWords } from "./pane/words";

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Those that came to an answer: they hold, hold but for rounding, or fail. */
  readonly checksRun: number;
  /** Of the checks run: those that hold to the last digit, and those that hold but for rounding. */
  readonly holds: number;
  readonly residues: number;
  readonly doesNotApply: number;
  readonly notRun: number;
  /** Cells with content that were read. */
  readonly cells: number;
  /** Cells with figures, in tables and outside of them, and those of which at least one check came to an answer. */
  readonly amounts: number;
  readonly amountsChecked: number;
}

export interface ToldNarrativeCounts {
  readonly figures: number;
  readonly tied: number;
  readonly agree: number;
  readonly inText: number;
  readonly differ: number;
  readonly notFound: number;
}

export interface FileCounts extends Counts {
  readonly files: number;
  readonly withErrors: number;
  /** Those in which nothing could be checked. */
  readonly unchecked: number;
  readonly unusable: number;
}

/** Why no check came to an answer on a figure. */
export type UnreadKey =
  | "no-relation"
  | "unknown-words"
  | "other-period"
  | "not-a-number"
  | "beside-unreadable"
  | "only-limited"
  | "uncertain-form";

export interface CoverageWords {
  readonly title: string;
  /** Of a table or of a whole workbook. */
  readonly counted: (amounts: number, checked: number) => string;
  /** Tables of which every figure was checked. */
  readonly whole: (tables: number) => string;
  /** `shown` are the first few of `count` ranges. */
  readonly unread: (shown: readonly string[], count: number, reason: string) => string;
  readonly reason: Readonly<Record<UnreadKey, string>>;
  /** The reason where figures stand in no table. */
  readonly outside: string;
  readonly amounts: string;
  readonly checked: string;
  readonly notChecked: string;
}

/** What was decided in the workbook: shown to whoever checks it, so that nothing is passed over unseen. */
export interface DecidedWords {
  readonly title: string;
  readonly counted: (count: number) => string;
  /** Explained in 审核意见, and yet among the findings. */
  readonly unkept: (count: number) => string;
  /** Empty where she gave none. */
  readonly reason: (text: string) => string;
  readonly choices: string;
  readonly rule: (title: string, level: "error" | "warning" | "info" | "off") => string;
  /** `name` undefined: none of the standard tables; `number` counts the tables of the sheet from 1. */
  readonly layout: (sheet: string, number: number, name: string | undefined) => string;
}

export interface ReportWords {
  readonly title: string;
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly counted: (severity: "error" | "warning" | "info", count: number) => string;
  readonly kind: Readonly<Record<"budget" | "finalAccounts", string>>;
  /** `2026年部门预算`; either part may be unknown. */
  readonly document: (kind: string | undefined, year: number | undefined) => string;
  readonly nothingRecognised: string;
  readonly tables: string;
  readonly sheet: string;
  readonly takenFor: string;
  readonly year: string;
  /** Said only where it is low. */
  readonly lowConfidence: string;
  readonly recognised: (tables: number) => string;
  readonly unrecognised: (places: number) => string;
  readonly noFindings: string;
  /** In its place where some figures were not checked. */
  readonly noFindingsInChecked: string;
  /** In its place where only errors were asked for. */
  readonly noErrors: string;
  /** In its place where no check could be run at all. */
  readonly nothingChecked: string;
  readonly coverage: CoverageWords;
  readonly decided: DecidedWords;
  /** Figures of the 情况说明: how many agree with the tables, do not, or were not found in them. */
  readonly narrative: (counts: ToldNarrativeCounts) => string;
  /** How much was looked at. */
  readonly extent: (counts: Counts) => string;
  readonly consequences: (count: number) => string;
  /** What a finding is that another one explains. */
  readonly consequence: string;
  readonly colon: string;
  /** Between two sentences. */
  readonly stop: string;
  readonly moreInfo: (count: number) => string;
  readonly notRun: string;
  readonly couldNotRun: (count: number) => string;
  readonly andOthers: (items: string, count: number) => string;
  readonly unusable: string;
  readonly overall: (counts: Pick<FileCounts, "files" | "withErrors" | "unchecked" | "unusable">) => string;
  /** Why nothing of a file was checked, where so many figures were read in it. */
  readonly unchecked: (amounts: number) => string;
  readonly file: string;
  readonly documentHeading: string;
  readonly list: (items: readonly string[]) => string;
  /** Items that are clauses of their own. */
  readonly clauses: (items: readonly string[]) => string;
  readonly column: Readonly<
    Record<
      | "number"
      | "severity"
      | "sheet"
      | "table"
      | "cell"
      | "message"
      | "expected"
      | "actual"
      | "difference"
      | "unit"
      | "rule"
      | "basis"
      | "state"
      | "reason"
      | "feedback"
      | "rectified"
      | "key",
      string
    >
  >;
  /** How a finding stands: still to be mended, mended, explained by the unit. */
  readonly state: Readonly<Record<"open" | "mended" | "explained", string>>;
  /** Above what an earlier sheet told and this check did not find. */
  readonly earlier: string;
  readonly notFoundAgain: string;
  /** The line below all else. */
  readonly signature: string;
}

export interface HelpWords {
  readonly about: string;
  readonly check: string;
  readonly rules: string;
  readonly fill: string;
  readonly narrate: string;
  readonly compare: string;
  readonly titles: Readonly<Record<"usage" | "arguments" | "options" | "commands" | "globalOptions", string>>;
  readonly options: string;
  readonly command: string;
  readonly placeholder: Readonly<
    Record<
      | "paths"
      | "before"
      | "after"
      | "rule"
      | "format"
      | "file"
      | "folder"
      | "setting"
      | "count"
      | "seconds"
      | "language"
      | "template",
      string
    >
  >;
  readonly paths: string;
  readonly ruleId: string;
  readonly rulesOut: string;
  readonly rulesFormat: string;
  readonly format: string;
  readonly out: string;
  readonly mark: string;
  readonly rule: string;
  readonly catalogue: string;
  readonly compareBefore: string;
  readonly compareAfter: string;
  readonly compareFormat: string;
  readonly compareVerbose: string;
  readonly narrative: string;
  readonly fillFile: string;
  readonly fillOut: string;
  readonly narrateFile: string;
  readonly narrateOut: string;
  readonly lastYear: string;
  readonly template: string;
  readonly offered: string;
  readonly codes: string;
  readonly jobs: string;
  readonly timeout: string;
  readonly verbose: string;
  readonly hints: string;
  readonly lang: string;
  readonly help: string;
  readonly version: string;
  readonly exitStatus: string;
  /** What it means that a report does not mention a figure. */
  readonly silence: string;
}

export interface CliWords {
  readonly problem: (where: string, what: string) => string;
  readonly noSuchPath: string;
  readonly notAFile: string;
  readonly noPermission: string;
  readonly mayNotWrite: string;
  readonly diskFull: string;
  readonly isFolder: string;
  readonly notAFolder: string;
  /** Where one file is asked for. */
  readonly folderRead: string;
  readonly linksInCircle: string;
  readonly nameTooLong: string;
  readonly inUse: string;
  readonly diskFails: string;
  readonly tooManyOpen: string;
  readonly noMemory: string;
  readonly onlyForReading: string;
  readonly networkGone: string;
  /** Where nothing new can come into being. */
  readonly noPlace: string;
  readonly cannotRead: (code: string) => string;
  readonly cannotWrite: (code: string) => string;
  readonly emptyFolder: string;
  readonly timedOut: (seconds: number) => string;
  readonly outOfMemory: string;
  readonly brokenOff: string;
  readonly internalError: (message: string) => string;
  readonly crashed: (message: string) => string;
  readonly noCopy: (reason: string) => string;
  readonly copyExists: (target: string) => string;
  readonly copiesWritten: (count: number, folder: string) => string;
  /** One text for several workbooks. */
  readonly narrativeForMany: string;
  readonly noNarratives: string;
  readonly outIsWorkbook: string;
  readonly outIsInput: (path: string) => string;
  readonly handbookIsPage: string;
  readonly outOtherFormat: (extension: string) => string;
  /** A list of the user's own of which nobody can say what its codes are. */
  readonly listKindOpen: (sheet: string, examples: readonly string[]) => string;
  readonly progress: (done: number, all: number) => string;
  readonly unknownRule: (id: string) => string;
  readonly badRuleSetting: (setting: string) => string;
  readonly badNumber: (option: string, value: string) => string;
  readonly badChoice: (option: string, value: string, choices: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly unknownCommand: (command: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingOption: (option: string) => string;
  readonly missingValue: (option: string) => string;
  readonly blankArgument: string;
  readonly badUsage: string;
}

/** What was filled into a copy, and what was not. */
export interface FillWords {
  readonly written: (copy: string) => string;
  readonly nothing: string;
  /** `counted`: those of each catalogue. */
  readonly names: (count: number, counted: string) => string;
  readonly codes: (count: number) => string;
  readonly counted: (catalogue: string, count: number) => string;
  readonly offered: (count: number) => string;
  readonly codesOffered: (count: number) => string;
  readonly unknown: (count: number) => string;
  /** A name, and what it can be relied on for. */
  readonly standing: (name: string, standing: string) => string;
  readonly or: string;
  readonly more: (count: number) => string;
}

/** What a program with an open workbook could not do: what happened, and what to do about it. */
export interface HostWords {
  readonly failure: Readonly<Record<HostFailureReason, string>>;
  /** Of single cells that were left as they are. */
  readonly refusal: Readonly<Record<RefusalReason, string>>;
  readonly protectedSheets: (sheets: readonly string[]) => string;
}

export interface LocaleWords {
  readonly language: "zh-CN" | "en-US";
  readonly report: ReportWords;
  readonly handbook: HandbookWords;
  readonly help: HelpWords;
  readonly cli: CliWords;
  readonly fill: FillWords;
  readonly narrate: NarrateWords;
  readonly practice: PracticeWords;
  readonly score: ScoreWords;
  readonly template: TemplateWords;
  readonly batch: BatchWords;
  readonly compare: CompareWords;
  readonly host: HostWords;
  readonly pane: PaneWords;
}
