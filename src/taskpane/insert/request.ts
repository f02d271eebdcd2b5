/** What the user asks for in 插入标准表, and what is offered first. */
import type { Catalogue } from "../../catalogue";
import type { DocumentKind } from "../../layouts";
import type { Inspected, ShownListed } from "../../session";
import {
  listIn,
  styles,
  templateSheets,
  usualSubjects,
  wantedFrom,
  type Style,
  type WantedOrProblem,
} from "../../training/template";
import type { PrintedSheet } from "../../workbook";

export interface InsertRequest {
  readonly kind: DocumentKind;
  readonly style: string;
  /** As typed. */
  readonly year: string;
  readonly units: string;
  readonly projects: string;
  readonly subjects: readonly string[];
  /** By which the user's choice differs from what is offered: numbers of tables. */
  readonly changed: ReadonlySet<string>;
}

const nothingListed: ShownListed = { units: [], subjects: [] };

/** As the workbook has it, so that the tables to be added list what its own list; else what every unit has. */
export function firstRequest(inspected: Inspected | undefined): InsertRequest {
  const { kind = "budget", year, organisation, listed = nothingListed } = inspected?.disclosure ?? {};
  return {
    kind,
    style: stylesOf(kind)[0]?.id ?? "",
    year: String(year ?? new Date().getFullYear()),
    units: listed.units.length > 0 ? listed.units.join(",") : (organisation ?? ""),
    projects: "",
    subjects: listed.subjects.length > 0 ? listed.subjects : usualSubjects,
    changed: new Set(),
  };
}

export function stylesOf(kind: DocumentKind): readonly Style[] {
  return styles.filter((style) => style.kind === kind);
}

export function styleOf({ kind, style }: InsertRequest): Style | undefined {
  return stylesOf(kind).find(({ id }) => id === style) ?? stylesOf(kind)[0];
}

export interface OfferedTable {
  readonly number: string;
  readonly title: string;
  /** The workbook has one already. */
  readonly isThere: boolean;
  readonly isChosen: boolean;
}

/** What the workbook lacks is chosen unless the user says otherwise. */
export function offeredTables(request: InsertRequest, inspected: Inspected | undefined): readonly OfferedTable[] {
  const there = new Set(inspected?.disclosure.tablesAndForms.map(({ layout }) => layout.id));
  return (styleOf(request)?.tables ?? []).map(({ layout, number, title }) => {
    const isThere = there.has(layout);
    return {
      number,
      title: title.replaceAll("{年}年度", "").replaceAll("{年}年", ""),
      isThere,
      isChosen: isThere === request.changed.has(number),
    };
  });
}

/** undefined where the year is none. */
export function yearOf({ year }: InsertRequest): number | undefined {
  return /^20\d\d$/u.test(year.trim()) ? Number(year) : undefined;
}

export function wantedOf(
  request: InsertRequest,
  year: number,
  catalogue: Catalogue,
  department: string,
): WantedOrProblem {
  const { units, projects, subjects } = request;
  return wantedFrom({ year, units: listIn(units), projects: listIn(projects), subjects }, catalogue, department);
}

/** Formulas lead only to tables that are inserted with them: what another table says is typed where it is not chosen. */
export function requestedSheets(
  style: Style,
  numbers: ReadonlySet<string>,
  wanted: Extract<WantedOrProblem, { kind: "wanted" }>,
): readonly PrintedSheet[] {
  return templateSheets({ ...style, tables: style.tables.filter(({ number }) => numbers.has(number)) }, wanted.wanted);
}
