/** Two drafts of one workbook: which findings are solved, which stand, which are new, and what was changed besides. */
import { fingerprintNames } from "../../check";
import { grouped } from "../../grouped";
import type { Disclosure, Table } from "../../recognise";
import { quoteSheet } from "../../workbook";
import type { CheckedFile, DecidedFinding, ReportedFinding } from "../checkedFile";
import { changesBetween, type ChangedFigure, type Lost } from "./changes";
import { pairTables } from "./pairTables";

export interface CheckedDraft {
  readonly file: CheckedFile;
  readonly disclosure: Disclosure;
}

/** Plain data, so that it can travel between processes. */
export interface DraftComparison {
  readonly before: CheckedFile;
  readonly after: CheckedFile;
  /** Of the earlier draft. */
  readonly solved: readonly ReportedFinding[];
  /** Of the later draft, as it tells them now. */
  readonly open: readonly ReportedFinding[];
  readonly added: readonly ReportedFinding[];
  /** Of the later draft, decided there to be right. */
  readonly decided: readonly DecidedFinding[];
  /** Figures that were changed though no finding spoke of them. */
  readonly unasked: readonly ChangedFigure[];
  readonly asked: readonly ChangedFigure[];
  readonly lost: readonly Lost[];
}

/**
 * Compares two drafts. A finding of one is the same as one of the other if their fingerprints are, whatever rows, sheets and
 * figures moved. A consequence of another mistake is not counted; and a mistake that was such a consequence in the earlier
 * draft is not new in the later one.
 */
export function compareDrafts(before: CheckedDraft, after: CheckedDraft): DraftComparison {
  const pairs = pairTables(before.disclosure, after.disclosure);
  const nameOfTable = renaming(before.disclosure, after.disclosure, pairs);
  const nameOfSheet = movingOn(told(before.file), told(after.file));
  const nameNow = (finding: ReportedFinding): string => nameOfSheet(nameOfTable(finding));
  const earlier = new Set(told(before.file).map(nameNow));
  // A finding that was only decided to be right is not solved: the figure has not changed.
  const later = new Set(told(after.file).map(({ fingerprint }) => fingerprint));
  const standing = causes(after.file);
  const { changes, lost } = changesBetween(before.disclosure, after.disclosure, pairs);
  const spokenOf = new Set(told(before.file).flatMap(cellsOf));
  const isAsked = ({ before: { sheet, cell } }: ChangedFigure): boolean => spokenOf.has(cellId(sheet, cell));
  return {
    before: before.file,
    after: after.file,
    solved: causes(before.file).filter((finding) => !later.has(nameNow(finding))),
    open: standing.filter(({ fingerprint }) => earlier.has(fingerprint)),
    added: standing.filter(({ fingerprint }) => !earlier.has(fingerprint)),
    decided: after.file.decided.filter(({ consequenceOf }) => consequenceOf === null),
    unasked: changes.filter((change) => !isAsked(change)),
    asked: changes.filter(isAsked),
    lost,
  };
}

/** The fingerprint of an earlier finding in the later draft: the number of its table among those of one layout may be another one. */
function renaming(
  before: Disclosure,
  after: Disclosure,
  pairs: ReadonlyMap<Table, Table>,
): (finding: ReportedFinding) => string {
  const [names, namesNow] = [fingerprintNames(before), fingerprintNames(after)];
  return ({ fingerprint, table: position }) => {
    const table = before.tablesAndForms[position ?? -1];
    const partner = table && pairs.get(table);
    if (table === undefined || partner === undefined) return fingerprint;
    return fingerprint.replace(`/${names.get(table) ?? ""}/`, `/${namesNow.get(partner) ?? ""}/`);
  };
}

/**
 * Maps findings outside all tables, whose fingerprint names a sheet: a text, or the first sheet for what is missing. If the
 * sheet was renamed, the only later finding that says the same is meant.
 */
function movingOn(
  earlier: readonly ReportedFinding[],
  later: readonly ReportedFinding[],
): (fingerprint: string) => string {
  const [before, after] = [earlier, later].map((all) => grouped(all, ({ fingerprint }) => withoutSheet(fingerprint)));
  const known = new Set(later.map(({ fingerprint }) => fingerprint));
  return (fingerprint) => {
    const said = withoutSheet(fingerprint);
    const [only, ...others] = after?.get(said) ?? [];
    const isOnly = only !== undefined && others.length === 0 && before?.get(said)?.length === 1;
    return isOnly && said !== fingerprint && !known.has(fingerprint) ? only.fingerprint : fingerprint;
  };
}

function withoutSheet(fingerprint: string): string {
  return fingerprint.replace(/\/sheet:[^/]*\//u, "/sheet:/");
}

function told({ findings, decided }: CheckedFile): readonly ReportedFinding[] {
  return [...findings, ...decided];
}

function causes({ findings }: CheckedFile): ReportedFinding[] {
  return findings.filter(({ consequenceOf }) => consequenceOf === null);
}

function cellsOf({ sheet, cells }: ReportedFinding): string[] {
  return cells.map((cell) => (cell.includes("!") ? cell : cellId(sheet, cell)));
}

function cellId(sheet: string, cell: string): string {
  return `${quoteSheet(sheet)}!${cell}`;
}
