/** The workbook as a disclosure: its tables, and what all of them say of kind, year, organisation and unit. */
import { type Unit } from "../../amount";
import type { DocumentKind } from "../../layouts";
import { onceFor, onceForEach } from "../../remembered";
import type { Area, Sheet, Workbook } from "../../workbook";
import { organisationInTitle, yearIn } from "../../vocabulary";
import type { ChosenLayout } from "../layout/chosen";
import { textLinesOf, yearsOfLines } from "../heading/headingLines";
import { kindOf, kindOfHeadings, kindsSaid } from "./kind";
import { mostFrequent } from "./mostFrequent";
import { partsOf } from "./parts";
import { Table, type DocumentDefaults, type TableParts } from "../table";
import { sectionsOf } from "./textSections";
import { unfilledAmong } from "./unfilled";

export interface Unrecognised {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface Disclosure {
  readonly workbook: Workbook;
  readonly kind: DocumentKind | undefined;
  readonly year: number | undefined;
  readonly organisation: string | undefined;
  /** The standard tables. */
  readonly tables: readonly Table[];
  /** 绩效目标申报表 and the like: fields, and small tables among them. */
  readonly forms: readonly Table[];
  /** Both as the workbook shows them: sheet after sheet, from the top down. */
  readonly tablesAndForms: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
  /** Beside filled ones: nobody has filled in anything, so no rule reads them. Of the whole workbook, in each of its disclosures. */
  readonly unfilled: readonly Table[];
  /** What the user chose for some of its tables. */
  readonly chosen: readonly ChosenLayout[];
  /** A text that was handed over beside the workbook, a row a paragraph; it is no sheet of the workbook. */
  readonly text?: Sheet;
  /**
   * The disclosures that the workbook holds, where it holds several or blank tables beside one: each with its own sheets, tables
   * and forms.
   */
  readonly parts: readonly Disclosure[];
  /** As if something beside its tables said the kind; absent where one of them says it. */
  readonly inKind?: (kind: DocumentKind) => Disclosure;
}

/** Nothing of one disclosure is compared with another: each is checked by itself. */
export function disclosuresIn(disclosure: Disclosure): readonly [Disclosure, ...Disclosure[]] {
  const [first, ...others] = disclosure.parts;
  return first === undefined ? [disclosure] : [first, ...others];
}

/** The disclosure with a text that was handed over beside the workbook. */
export function withText(found: Disclosure, text: Sheet): Disclosure {
  const kind = kindOfHeadings([text]);
  const disclosure = (kind === undefined ? undefined : found.inKind?.(kind)) ?? found;
  const sections = sectionsOf(text, disclosure.parts);
  return {
    ...disclosure,
    text,
    parts: disclosure.parts.map((part) => {
      const section = sections.get(part);
      return section === undefined ? part : { ...part, text: section };
    }),
  };
}

/**
 * Gathers what the tables say; what a table does not say itself it takes from the document.
 *
 * @param found sheet after sheet, from the top down
 */
export function describeDocument(
  workbook: Workbook,
  found: readonly TableParts[],
  unrecognised: readonly Unrecognised[],
  chosen: readonly ChosenLayout[] = [],
): Disclosure {
  const unfilled = unfilledAmong(found, (tables) => describeOne(workbook, tables, [], []).organisation);
  const filled = found.filter((table) => !unfilled.has(table));
  const sheets = sheetsWithout(workbook.sheets, unfilled, filled);
  const several = partsOf(sheets, filled);
  if (several.length === 0 && unfilled.size === 0) return describeOne(workbook, found, unrecognised, chosen);
  const divided = several.length === 0 ? [{ sheets, found: filled }] : several;
  const parts = divided.map((part) =>
    describeOne(
      { sheets: part.sheets },
      part.found,
      unrecognised.filter(({ sheet }) => part.sheets.includes(sheet)),
      chosen,
    ),
  );
  const [first] = parts as [Disclosure, ...Disclosure[]];
  const { year, organisation } = first;
  const defaults = { unit: first.tablesAndForms[0]?.unit ?? "万元", year, organisation } as const;
  const blank = new Map([...unfilled].map((one) => [one, tableOf(one, defaults)] as const));
  const partOf = new Map(
    divided.flatMap((part, at) =>
      part.found.map((one, position) => [one, parts[at]?.tablesAndForms[position]] as const),
    ),
  );
  const tablesAndForms = found.flatMap((one) => partOf.get(one) ?? blank.get(one) ?? []);
  const own = [...blank.values()];
  return {
    ...first,
    ...listed(tablesAndForms),
    workbook,
    unrecognised,
    unfilled: own,
    parts: parts.map((part) => ({ ...part, unfilled: own })),
  };
}

/** A sheet of blank tables alone is read by nobody. */
function sheetsWithout(
  sheets: readonly Sheet[],
  unfilled: ReadonlySet<TableParts>,
  filled: readonly TableParts[],
): readonly Sheet[] {
  const spoken = new Set(filled.map(({ sheet }) => sheet));
  const blank = new Set([...unfilled].map(({ sheet }) => sheet).filter((sheet) => !spoken.has(sheet)));
  return sheets.filter((sheet) => !blank.has(sheet));
}

/** The same table as long as the document says the same: what was found out of it once is known. */
const tableOf = onceForEach(
  ({ unit, year, organisation }: DocumentDefaults) => [unit, year, organisation].join(),
  (parts: TableParts, defaults) => new Table(parts, defaults),
);

function describeOne(
  workbook: Workbook,
  found: readonly TableParts[],
  unrecognised: readonly Unrecognised[],
  chosen: readonly ChosenLayout[],
  kindOfText?: DocumentKind,
): Disclosure {
  const forms = found.filter(isForm);
  const standard = found.filter((table) => !isForm(table));
  // Forms speak of one project or of one unit: they are asked where no table says it.
  const speaking = standard.length > 0 ? standard : forms;
  const titled = speaking.flatMap(({ labels }) => labels.year?.value ?? []);
  const year =
    mostFrequent(titled) ??
    mostFrequent(standard.flatMap(({ headYear }) => headYear?.value ?? [])) ??
    mostFrequent(standard.flatMap(({ notes }) => notes.flatMap(({ text }) => yearIn(text) ?? []))) ??
    mostFrequent(forms.flatMap(({ labels }) => labels.year?.value ?? [])) ??
    mostFrequent(unrecognised.flatMap(({ sheet }) => yearsOfLines(textLinesOf(sheet))));
  const said = kindsSaid(speaking, year);
  const kind = kindOf(speaking, said, kindOfText ?? kindOfHeadings(unrecognised.map(({ sheet }) => sheet)));
  const organisation =
    mostFrequent(speaking.flatMap(({ labels }) => labels.organisation?.value ?? [])) ??
    mostFrequent(
      speaking.flatMap(({ labels }) => labels.titles.flatMap(({ value }) => organisationInTitle(value) ?? [])),
    ) ??
    standard.map(onlyOrganisation).find((name) => name !== undefined);
  const unit: Unit = mostFrequent(speaking.flatMap(({ labels }) => labels.unit?.value ?? [])) ?? "万元";
  const defaults = { unit, year, organisation };
  const isAlone = (own: number): boolean => timesIn(titled, own) < timesIn(titled, year);
  const tablesAndForms = found.map((one) => {
    const own = kind === "finalAccounts" ? asFinal(one) : one;
    return tableOf(year === undefined ? own : asOfYear(own, year, isAlone), defaults);
  });
  return {
    workbook,
    kind,
    year,
    organisation,
    ...listed(tablesAndForms),
    unrecognised,
    unfilled: [],
    chosen,
    parts: [],
    ...(said.length === 0 && {
      inKind: (own: DocumentKind) => describeOne(workbook, found, unrecognised, chosen, own),
    }),
  };
}

/** A table whose title names another year than those of most: theirs tells which of its columns are its own. */
function asOfYear(table: TableParts, year: number, isAlone: (own: number) => boolean): TableParts {
  const own = table.labels.year?.value;
  return own === undefined || own === year || !isAlone(own) ? table : readInYear(table, year);
}

const asFinal = onceFor((table: TableParts): TableParts => {
  const read = table.asFinal?.();
  return read === undefined ? table : { ...read, sheet: table.sheet };
});

const readInYear = onceForEach(String, (table: TableParts, year: number): TableParts => {
  const { sheet, inYear } = table;
  return inYear === undefined ? table : { ...inYear(year), sheet };
});

function timesIn<T>(values: readonly T[], value: T): number {
  return values.filter((one) => one === value).length;
}

/** The one of whose money a table consists; of several each is a part of a department that it does not name. */
function onlyOrganisation({ rows }: TableParts): string | undefined {
  const [only, ...others] = rows.filter(({ kind, parent }) => kind === "organisation" && parent?.kind === "total");
  return others.length === 0 ? only?.name : undefined;
}

function isForm({ axis }: { readonly axis: string }): boolean {
  return axis === "form";
}

function listed(tablesAndForms: readonly Table[]): Pick<Disclosure, "tables" | "forms" | "tablesAndForms"> {
  return {
    tables: tablesAndForms.filter((table) => !isForm(table)),
    forms: tablesAndForms.filter(isForm),
    tablesAndForms,
  };
}
