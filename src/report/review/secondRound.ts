/** The opinions of an earlier draft, as the later one goes on with them: what was answered there, and what was put right since. */
import type { ReportWords } from "../../locale";
import type { CheckedFile } from "../checkedFile";
import type { DraftDifferences } from "../comparison/comparison";
import type { ReviewRow } from "./columns";
import { describedRow } from "./describedRow";
import type { EarlierReview } from "./earlier";

/**
 * @param now the later draft, as the opinions will tell it
 * @param own the opinions that the later workbook has already; what people wrote there goes before what they wrote in the earlier one
 * @param brought those of the earlier workbook
 */
export function secondRound(
  now: CheckedFile,
  { solved, renamed }: Pick<DraftDifferences, "solved" | "renamed">,
  own: EarlierReview | undefined,
  brought: EarlierReview | undefined,
  words: ReportWords,
): EarlierReview {
  const told = new Set([...now.findings, ...now.decided].map(({ fingerprint }) => fingerprint));
  const names = new Map(renamed);
  const called = (key: string): string => (told.has(key) ? key : (names.get(key) ?? key));
  const moved = ({ rows = [] }: Partial<EarlierReview> = {}): ReviewRow[] =>
    rows.map((row) => (row.key === undefined ? row : { ...row, key: called(row.key) }));
  const before = moved(brought);
  const beside = new Map(before.map((row) => [row.key, row]));
  const present = moved(own).map((row) => (row.key === undefined ? row : { ...beside.get(row.key), ...row }));
  const rows = [...present, ...others(before, present)];
  const mended = solved.map((finding) => ({
    ...describedRow(finding, finding.title, words),
    key: called(finding.fingerprint),
    state: words.state.open,
  }));
  return { rows: [...rows, ...others(mended, rows)], signed: own?.signed ?? brought?.signed };
}

/** Those rows of which nothing is said yet. */
function others(rows: readonly ReviewRow[], known: readonly ReviewRow[]): ReviewRow[] {
  const idOf = ({ key, message }: ReviewRow): string | undefined => key ?? message;
  const ids = new Set(known.map(idOf));
  return rows.filter((row) => !ids.has(idOf(row)));
}
