/** What is asked about an earlier draft of the workbook, and what is answered. */
import type { Kept } from "../../check/decisions";
import type { DraftDifferences } from "../../report";
import type { Sheet } from "../../workbook";

/** A file that the user chose; it is read by the checker alone, and not before it is needed. */
export interface EarlierDraft {
  /** Another one for every file: a file may be chosen again after it was corrected. */
  readonly key: number;
  readonly name: string;
  readonly source: Blob;
}

export interface DraftQuestion {
  readonly draft: EarlierDraft;
  readonly kept: Kept;
}

export type DraftAnswer =
  | {
      readonly kind: "compared";
      readonly all: DraftDifferences;
      /** Each of the disclosures that the workbook holds, where it holds several. */
      readonly parts: readonly DraftDifferences[];
      /** Sheets of opinions that the earlier draft brought along. */
      readonly reviews: readonly Sheet[];
    }
  | { readonly kind: "unusable"; readonly reason: string }
  /** The browser could not read it: it may have been moved since it was chosen. */
  | { readonly kind: "unread" }
  /** The worker came to its end over it. */
  | { readonly kind: "broken" };
