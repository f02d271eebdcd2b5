/** Which of two drafts' disclosures were compared, and what was told of these. */
import type { Disclosure } from "../../recognise";
import { describeDocument, type CheckedDocument, type CheckedFile, type ReportedFinding } from "../checkedFile";
import type { Identity, PairedDocuments } from "./pairDocuments";

export interface CheckedDraft {
  readonly file: CheckedFile;
  readonly disclosure: Disclosure;
}

/** Which disclosures were compared. */
export interface ComparedDocuments {
  /** Those that do not say alike what they are. */
  readonly differing: readonly {
    readonly earlier: CheckedDocument;
    readonly later: CheckedDocument;
    readonly differences: readonly Identity[];
  }[];
  /** Compared with nothing. */
  readonly onlyEarlier: readonly CheckedDocument[];
  readonly onlyLater: readonly CheckedDocument[];
}

export type Told = Pick<CheckedFile, "findings" | "decided">;

/** @param compared some of the draft's disclosures */
export function toldOf({ file, disclosure }: CheckedDraft, compared: readonly Disclosure[]): Told {
  if (compared.includes(disclosure)) return file;
  const names = compared.flatMap(({ workbook, text }) => [
    ...workbook.sheets.map(({ name }) => name),
    ...(text === undefined ? [] : [text.name]),
  ]);
  const sheets = new Set(names);
  const isIn = ({ sheet }: ReportedFinding): boolean => sheets.has(sheet);
  return { findings: file.findings.filter(isIn), decided: file.decided.filter(isIn) };
}

/** As reports tell them: those that say alike what they are need no word. */
export function describePairs({ pairs, onlyEarlier, onlyLater }: PairedDocuments): ComparedDocuments {
  const differing = pairs
    .filter(({ differences }) => differences.length > 0)
    .map(({ earlier, later, differences }) => ({
      earlier: describeDocument(earlier),
      later: describeDocument(later),
      differences,
    }));
  return {
    differing,
    onlyEarlier: onlyEarlier.map(describeDocument),
    onlyLater: onlyLater.map(describeDocument),
  };
}
