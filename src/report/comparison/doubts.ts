/** What makes one doubt that two workbooks are drafts of one disclosure: said before all else. */
import type { CompareWords, ReportWords } from "../../locale";
import { documentName } from "../phrases";
import type { DraftDifferences } from "./comparison";

/** @returns one sentence for each doubt; none where nobody need doubt */
export function doubtsOf(
  { documents, tables, isSame }: Pick<DraftDifferences, "documents" | "tables" | "isSame">,
  { doubt: say }: CompareWords,
  words: ReportWords,
): string[] {
  const { differing, onlyEarlier, onlyLater } = documents;
  return [
    ...(isSame ? [say.same] : []),
    ...differing.map(({ earlier, later }) => say.differing(documentName(earlier, words), documentName(later, words))),
    ...onlyEarlier.map((one) => say.onlyEarlier(documentName(one, words))),
    ...onlyLater.map((one) => say.onlyLater(documentName(one, words))),
    ...(tables === 0 && !isSame ? [say.noTables] : []),
  ];
}
