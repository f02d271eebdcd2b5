/** Every sentence of the web edition that a language has to supply. */

import type { ManyWords } from "./many";
import type { ShiftWords } from "./shifts";
import type { TrainingWords } from "./training";

export interface PreviewWords {
  readonly language: "zh-CN" | "en-US";
  readonly title: string;
  readonly product: string;
  readonly samples: string;
  readonly sampleNames: Readonly<Record<SampleId, string>>;
  readonly open: string;
  readonly download: string;
  readonly dark: string;
  readonly light: string;
  /** What this page is, and where the user's file stays. */
  readonly note: string;
  /** In place of `note`: that the user's own file outlives the page, or does not. */
  readonly kept: Readonly<Record<"browser" | "nowhere", string>>;
  readonly saveAs: string;
  readonly fileName: string;
  readonly save: string;
  readonly print: string;
  readonly nothingToPrint: string;
  readonly tooLongToPrint: (rows: number) => string;
  readonly hiddenSheets: (count: number) => string;
  readonly showSheet: (name: string) => string;
  readonly closeFile: string;
  readonly more: string;
  readonly dropHere: string;
  readonly opening: string;
  readonly cannotOpen: (name: string, reason: string) => string;
  /** The reason where the browser itself could not read the file. */
  readonly cannotRead: string;
  readonly cannotFetch: string;
  /** Before a file is opened that cannot be written back. */
  readonly asXlsx: (name: string, saved: string) => string;
  readonly cannotDownload: (reason: string) => string;
  /** Before another workbook takes its place. */
  readonly discard: string;
  readonly message: string;
  readonly dismiss: string;
  readonly workbook: string;
  readonly sheets: string;
  readonly previousSheets: string;
  readonly nextSheets: string;
  readonly grid: (sheet: string) => string;
  readonly selectAll: string;
  readonly address: string;
  readonly content: string;
  readonly accept: string;
  readonly cancel: string;
  readonly cellEditor: (address: string) => string;
  /** What is read aloud when the selection moves. */
  readonly cell: (address: string, text: string) => string;
  readonly blank: string;
  readonly noSuchAddress: (text: string) => string;
  readonly locked: string;
  readonly shifts: ShiftWords;
  readonly count: string;
  readonly sum: string;
  readonly average: string;
  readonly stale: string;
  readonly pane: string;
  readonly resizePane: string;
  readonly many: ManyWords;
  readonly training: TrainingWords;
}

export type SampleId =
  "jianghan-2026-budget" | "qingshan-2026-budget" | "wuhan-2025-budget" | "jianghan-2023-budget" | "jiangan-2023-final";
