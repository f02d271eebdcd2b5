/** What a template is to hold, from what was asked for: names come from the catalogue. */
import type { Catalogue, CatalogueKind } from "../../catalogue";
import type { TemplateSubject, TemplateUnit, Wanted } from "./planned";

export interface WantedTexts {
  readonly year: number;
  /** `737001=某局本级`, or a name alone; the department first. */
  readonly units: readonly string[];
  readonly subjects: readonly string[];
  readonly projects: readonly string[];
}

/** What every unit pays, whatever its task is. */
export const usualSubjects = ["2080505", "2080506", "2101101", "2101103", "2210201", "2210202"];

export type WantedOrProblem =
  | { readonly kind: "wanted"; readonly wanted: Wanted }
  | { readonly kind: "unknown"; readonly codes: readonly string[] };

/** What is wanted of a template, from texts that a user typed; else what is wrong with them: an unknown code, a unit without a name. */
export function wantedFrom(
  { year, units, subjects, projects }: WantedTexts,
  catalogue: Catalogue,
  department: string,
): WantedOrProblem {
  const codes = [...new Set(subjects.flatMap(withAbove))].sort();
  const unknown = codes.filter((code) => catalogue.entry("functional", code, year) === undefined);
  if (unknown.length > 0) return { kind: "unknown", codes: unknown };
  const [first = { code: "", name: department }, ...others] = units.map(unitOf);
  return {
    kind: "wanted",
    wanted: {
      year,
      units: [first, ...others],
      projects,
      subjects: codes.map((code) => subjectOf(code, "functional", catalogue, year)),
      economic: economicCodes(catalogue, year).map((code) => subjectOf(code, "economic", catalogue, year)),
    },
  };
}

/** Commas of either width, and what Chinese lists have between their items. */
export function listIn(text: string): readonly string[] {
  return text
    .split(/[,，、;；\n]/u)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** `2080505` stands below 208 and 20805. */
function withAbove(code: string): string[] {
  return [3, 5, 7].filter((length) => length <= code.length).map((length) => code.slice(0, length));
}

function economicCodes(catalogue: Catalogue, year: number): string[] {
  const classes = catalogue.children("economic", undefined, year).map(({ code }) => code);
  return classes.flatMap((code) => [code, ...catalogue.children("economic", code, year).map((child) => child.code)]);
}

function subjectOf(code: string, kind: CatalogueKind, catalogue: Catalogue, year: number): TemplateSubject {
  return { code, name: catalogue.entry(kind, code, year)?.name ?? "" };
}

function unitOf(text: string): TemplateUnit {
  const [, code = "", name = text] = /^\s*(\d+)\s*=\s*(.+)$/u.exec(text) ?? [];
  return { code, name: name.trim() };
}
