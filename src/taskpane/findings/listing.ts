/** The findings as lines of a list: grouped, filtered, with what was not checked below them. */
import type { NotRun } from "../../check";
import { namedOnce } from "../../check/namedOnce";
import { grouped } from "../../grouped";
import type { PaneWords, LocaleWords } from "../../locale";
import type { Severity } from "../../rules";
import { openFindings, type Decision, type Inspected, type Kept, type ShownFinding } from "../../session";
import { a1, a1Area, contains, type Selection } from "../../workbook";

export interface Filter {
  readonly by: "table" | "rule";
  readonly hidden: ReadonlySet<Severity>;
  readonly search: string;
}

export type ListingLine =
  | {
      readonly kind: "heading";
      readonly key: string;
      readonly title: string;
      readonly count: number;
      readonly isOpen: boolean;
    }
  | { readonly kind: "case"; readonly key: string; readonly case: ShownCase; readonly decision: Decision | undefined }
  /** How much was looked at. */
  | { readonly kind: "extent"; readonly key: string; readonly text: string }
  | { readonly kind: "reason"; readonly key: string; readonly reason: string; readonly abouts: readonly string[] }
  | {
      readonly kind: "place";
      readonly key: string;
      readonly sheet: string;
      readonly range: string;
      readonly row: number;
      readonly column: number;
    };

/** A finding with those that its mistake explains. */
export interface ShownCase {
  readonly finding: ShownFinding;
  readonly consequences: readonly ShownFinding[];
}

export const severities: readonly Severity[] = ["error", "warning", "info"];

export function casesOf(findings: readonly ShownFinding[]): ShownCase[] {
  const cases: { finding: ShownFinding; consequences: ShownFinding[] }[] = [];
  for (const finding of findings) {
    const cause = cases.at(-1);
    if (finding.consequenceOf === undefined || cause === undefined) cases.push({ finding, consequences: [] });
    else cause.consequences.push(finding);
  }
  return cases.map(({ finding, consequences }) => ({
    finding,
    consequences: namedOnce(finding, consequences, cellOf),
  }));
}

function cellOf({ places: [place] }: ShownFinding): string {
  return `${place.sheet.name}!${a1(place)}`;
}

export function countBySeverity(cases: readonly ShownCase[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of cases) counts[finding.severity] += 1;
  return counts;
}

/** `C12`; of a text beside the workbook the number of its paragraph. */
export function cellText(
  { paragraph, ...at }: Omit<ShownFinding["places"][0], "sheet">,
  { pane }: LocaleWords,
): string {
  return paragraph === undefined ? a1(at) : pane.text.paragraph(paragraph);
}

/** `预算05表 一般公共预算支出表 D12`. */
function placeName({ places: [{ table, sheet, ...at }] }: ShownFinding): string {
  return `${table?.title ?? sheet.name} ${a1(at)}`;
}

/** Does the case speak of the selected cells? Its consequences and its evidence lie elsewhere. */
export function casesAt(cases: readonly ShownCase[], selection: Selection | undefined): ShownCase[] {
  if (selection === undefined) return [];
  const lies = ({ places: [place] }: ShownFinding): boolean =>
    place.sheet.name === selection.sheet && contains(selection.area, place);
  return cases.filter(({ finding, consequences }) => lies(finding) || consequences.some(lies));
}

/** The sections below the findings are closed until somebody opens them. */
const closedAtFirst: readonly string[] = ["ignored", "not-run", "unrecognised"];

/**
 * @param toggled keys of headings that are not as they are at first
 */
export function listing(
  { result, disclosure, docs, extent, isPart }: Inspected,
  { decisions }: Kept,
  filter: Filter,
  toggled: ReadonlySet<string>,
  { pane: { finding: words }, report }: LocaleWords,
): ListingLine[] {
  const isOpen = (key: string): boolean => toggled.has(key) === closedAtFirst.includes(key);
  const section = (key: string, title: string, count: number, lines: () => ListingLine[]): ListingLine[] =>
    count === 0 ? [] : [{ kind: "heading", key, title, count, isOpen: isOpen(key) }, ...(isOpen(key) ? lines() : [])];

  const open = casesOf(openFindings(result, decisions)).filter((one) => matches(one, filter, docs));
  const groups = grouped(open, ({ finding }) =>
    filter.by === "rule" ? (docs.get(finding.rule)?.title ?? finding.rule) : tableName(finding),
  );
  const ignored = new Map(decisions.map((decision) => [decision.fingerprint, decision]));
  const ignoredCases = casesOf(result.findings).filter(({ finding }) => ignored.has(finding.fingerprint));
  const reasons = grouped(result.notRun, ({ reason }) => reason);
  const { unrecognised } = disclosure;

  return [
    ...[...groups].flatMap(([title, cases]) =>
      section(`group ${title}`, title, cases.length, () =>
        cases.map((one, position) => caseLine(one, position, undefined)),
      ),
    ),
    ...section("ignored", words.ignored(ignoredCases.length), ignoredCases.length, () =>
      ignoredCases.map((one, position) => caseLine(one, position, ignored.get(one.finding.fingerprint))),
    ),
    ...section("not-run", words.notRun(result.notRun.length), result.notRun.length, () =>
      [...reasons].map(([reason, items]) => ({
        kind: "reason",
        key: `reason ${reason}`,
        reason,
        abouts: aboutsOf(items),
      })),
    ),
    ...section("unrecognised", words.unrecognised(unrecognised.length), unrecognised.length, () =>
      unrecognised.map(({ sheet, area }) => ({
        kind: "place",
        key: `place ${sheet.name} ${a1Area(area)}`,
        sheet: sheet.name,
        range: a1Area(area),
        row: area.top,
        column: area.left,
      })),
    ),
    ...(open.length > 0 && isPart !== true
      ? [{ kind: "extent" as const, key: "extent", text: report.extent(extent) }]
      : []),
  ];
}

/** The findings that 下一条 leads through. */
export function walkedIn(lines: readonly ListingLine[]): readonly ShownFinding[] {
  return lines.flatMap((line) => (line.kind === "case" && line.decision === undefined ? [line.case.finding] : []));
}

/**
 * The finding to go on with once this one is done with: of those that stood behind it the first in the list as it is now, in which
 * the tables may have changed places; else the last one left.
 */
export function goneOnTo(
  fingerprint: string,
  before: readonly ShownFinding[],
  now: readonly ShownFinding[],
): ShownFinding | undefined {
  const stood = new Map(before.map((one, position) => [one.fingerprint, position]));
  const left = now.filter((one) => stood.has(one.fingerprint));
  const from = stood.get(fingerprint) ?? -1;
  return left.find((one) => (stood.get(one.fingerprint) ?? -1) > from) ?? left.at(-1);
}

function caseLine(one: ShownCase, position: number, decision: Decision | undefined): ListingLine {
  return { kind: "case", key: `${one.finding.fingerprint} ${position}`, case: one, decision };
}

function tableName({ places: [{ table, sheet }] }: ShownFinding): string {
  return table?.title ?? sheet.name;
}

function aboutsOf(items: readonly NotRun[]): string[] {
  return items.map(({ about }) => about);
}

/** A search finds what stands in the message, the table's name, the cell and the rule's title; every word of it must be there. */
function matches({ finding, consequences }: ShownCase, { hidden, search }: Filter, docs: Inspected["docs"]): boolean {
  if (hidden.has(finding.severity)) return false;
  const words = search
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return true;
  const text = [finding, ...consequences]
    .map((one) => `${one.message} ${placeName(one)} ${one.places[0].sheet.name} ${docs.get(one.rule)?.title ?? ""}`)
    .join(" ")
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

/** `差 0.10`, of shares `差 0.70 个百分点`. */
export function differenceText(finding: ShownFinding, words: PaneWords["finding"]): string | undefined {
  const amount = differenceOf(finding, words);
  return amount === undefined ? undefined : words.difference(amount);
}

export function differenceOf({ difference, unit }: ShownFinding, words: PaneWords["finding"]): string | undefined {
  return difference === undefined || unit !== "百分点" ? difference : words.points(difference);
}
