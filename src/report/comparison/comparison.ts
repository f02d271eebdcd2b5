/** Two drafts of one workbook: which findings are solved, which stand, which are new, and what was changed besides. */
import { fingerprintNames, type Decision } from "../../check";
import { grouped } from "../../grouped";
import type { Disclosure, Table } from "../../recognise";
import { quoteSheet } from "../../workbook";
import type { CheckedFile, DecidedFinding, ReportedFinding } from "../checkedFile";
import { cellNow, type CellName } from "./cellNow";
import { changesBetween, type ChangedFigure, type Lost } from "./changes";
import { describePairs, toldOf, type CheckedDraft, type ComparedDocuments, type Told } from "./documents";
import { explainedBefore, type Written } from "./explained";
import { pairDocuments } from "./pairDocuments";
import { pairTables } from "./pairTables";
import { isSameWorkbook } from "./sameWorkbook";

/** A finding of the earlier draft that the later one does not have. */
export interface SolvedFinding extends ReportedFinding {
  /** The title of its table. */
  readonly title: string;
  /** Where its cell stands in the later draft; null where it is gone. */
  readonly now: CellName | null;
}

/** Plain data, so that it can travel between processes. */
export interface DraftDifferences {
  readonly documents: ComparedDocuments;
  /** How many tables both drafts have. */
  readonly tables: number;
  /** Every cell is as it was: the user may have chosen one file twice. */
  readonly isSame: boolean;
  /** Of the earlier draft. */
  readonly solved: readonly SolvedFinding[];
  /** Of the later draft, as it tells them now. */
  readonly open: readonly ReportedFinding[];
  readonly added: readonly ReportedFinding[];
  /** Of the later draft, decided there to be right. */
  readonly decided: readonly DecidedFinding[];
  /** Figures that were changed though no finding spoke of them. */
  readonly unasked: readonly ChangedFigure[];
  readonly asked: readonly ChangedFigure[];
  readonly lost: readonly Lost[];
  /** Of the earlier draft, decided there to be right. */
  readonly decidedBefore: readonly Decision[];
  /** Fingerprints of the earlier draft that are others in the later one. */
  readonly renamed: readonly (readonly [earlier: string, later: string])[];
}

export interface DraftComparison extends DraftDifferences {
  readonly before: CheckedFile;
  readonly after: CheckedFile;
  /** Of those that stand: what was explained before, and is not decided in the later draft. */
  readonly explained: readonly Decision[];
}

/** Two drafts and all that differs between them. @param written what 审核意见 of each explains @returns plain data */
export function compareDrafts(
  before: CheckedDraft,
  after: CheckedDraft,
  written: Written = { earlier: [], later: [] },
): DraftComparison {
  const differences = differencesBetween(before, after);
  const explained = explainedBefore(differences, written);
  return { before: before.file, after: after.file, ...differences, explained };
}

/**
 * Compares two drafts. A finding of one is the same as one of the other if their fingerprints are, whatever rows, sheets and
 * figures moved. A consequence of another mistake is not counted; and a mistake that was such a consequence in the earlier
 * draft is not new in the later one.
 *
 * @param only one of the later draft's disclosures, counted from 0; without it all of them
 */
export function differencesBetween(before: CheckedDraft, after: CheckedDraft, only?: number): DraftDifferences {
  const documents = pairDocuments(before.disclosure, after.disclosure, only);
  const paired = documents.pairs.map(({ earlier, later }) => ({ earlier, tables: pairTables(earlier, later) }));
  const pairs = new Map(paired.flatMap(({ tables }) => [...tables]));
  const was = toldOf(
    before,
    documents.pairs.map(({ earlier }) => earlier),
  );
  const is = toldOf(
    after,
    documents.pairs.map(({ later }) => later),
  );
  const nameOfTable = renaming(before.disclosure, after.disclosure, pairs);
  const nameOfSheet = movingOn(told(was), told(is));
  const nameNow = (finding: ReportedFinding): string => nameOfSheet(nameOfTable(finding));
  const earlier = new Set(told(was).map(nameNow));
  // A finding that was only decided to be right is not solved: the figure has not changed.
  const later = new Set(told(is).map(({ fingerprint }) => fingerprint));
  const standing = causes(is);
  const compared = paired.map((pair) => changesBetween(pair.earlier, after.disclosure.workbook, pair.tables));
  const changes = compared.flatMap((one) => one.changes);
  const spokenOf = new Set(told(was).flatMap(cellsOf));
  const isAsked = ({ before: { sheet, cell } }: ChangedFigure): boolean => spokenOf.has(cellId(sheet, cell));
  const solved = (finding: ReportedFinding): SolvedFinding => {
    const table = before.disclosure.tablesAndForms[finding.table ?? -1];
    const place = { sheet: finding.sheet, cell: finding.cells[0] ?? "" };
    return { ...finding, title: table?.title ?? "", now: cellNow(table, place, pairs) };
  };
  return {
    documents: describePairs(documents),
    tables: pairs.size,
    isSame: isSameWorkbook(before.disclosure.workbook, after.disclosure.workbook),
    solved: causes(was)
      .filter((finding) => !later.has(nameNow(finding)))
      .map(solved),
    open: standing.filter(({ fingerprint }) => earlier.has(fingerprint)),
    added: standing.filter(({ fingerprint }) => !earlier.has(fingerprint)),
    decided: is.decided.filter(({ consequenceOf }) => consequenceOf === null),
    unasked: changes.filter((change) => !isAsked(change)),
    asked: changes.filter(isAsked),
    lost: compared.flatMap(({ lost }) => lost),
    decidedBefore: was.decided.map(({ fingerprint, reason }) => ({ fingerprint, reason })),
    renamed: told(was).flatMap((finding) =>
      nameNow(finding) === finding.fingerprint ? [] : [[finding.fingerprint, nameNow(finding)] as const],
    ),
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

function told({ findings, decided }: Told): readonly ReportedFinding[] {
  return [...findings, ...decided];
}

function causes({ findings }: Told): ReportedFinding[] {
  return findings.filter(({ consequenceOf }) => consequenceOf === null);
}

function cellsOf({ sheet, cells }: ReportedFinding): string[] {
  return cells.map((cell) => (cell.includes("!") ? cell : cellId(sheet, cell)));
}

function cellId(sheet: string, cell: string): string {
  return `${quoteSheet(sheet)}!${cell}`;
}
