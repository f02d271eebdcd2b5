/** What the page asks of its worker, and what that answers. */
import type { Language } from "../../locale";
import type { SummaryLine } from "../../report";
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

export type Job = CheckJob | PackJob;

/** What a check comes to, as it travels. */
export interface Checked {
  readonly line: SummaryLine;
  /** How many of a thousand figures were checked; undefined where there are none. */
  readonly coverage: number | undefined;
  readonly copy: Blob | undefined;
  /** Why there is no marked copy, where the file itself can be used. */
  readonly uncopied: string | undefined;
}

export interface Answers {
  readonly check: Checked;
  readonly pack: Blob;
}

export type Reply =
  | { readonly kind: "done"; readonly answer: Checked | Blob }
  /** The browser could not read the file. */
  | { readonly kind: "unread" }
  | { readonly kind: "failed"; readonly detail: string };
