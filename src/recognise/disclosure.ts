/** The workbook as a disclosure: its tables, and what all of them say of kind, year, organisation and unit. */
import { type Unit } from "../amount";
import type { DocumentKind } from "../layouts";
import type { Area, Sheet, Workbook } from "../workbook";
import { yearIn } from "../vocabulary";
import { Table, type TableParts } from "./table";
import { normalise } from "./text";

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
  /** A text that was handed over beside the workbook, a row a paragraph; it is no sheet of the workbook. */
  readonly text?: Sheet;
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
): Disclosure {
  const isForm = ({ axis }: { readonly axis: string }): boolean => axis === "form";
  const forms = found.filter(isForm);
  const standard = found.filter((table) => !isForm(table));
  // Forms speak of one project or of one unit: they are asked where no table says it.
  const speaking = standard.length > 0 ? standard : forms;
  const kind = mostFrequent(speaking.flatMap(({ layout }) => layout.kind ?? []));
  const year =
    mostFrequent(speaking.flatMap(({ labels }) => labels.year?.value ?? [])) ??
    mostFrequent(standard.flatMap(({ notes }) => notes.flatMap(({ text }) => yearIn(text) ?? []))) ??
    mostFrequent(forms.flatMap(({ labels }) => labels.year?.value ?? [])) ??
    mostFrequent(unrecognised.flatMap(({ sheet }) => yearsOfText(sheet)));
  const organisation =
    mostFrequent(speaking.flatMap(({ labels }) => labels.organisation?.value ?? [])) ??
    standard.flatMap(({ rows }) =>
      rows
        .filter(({ kind: row, parent }) => row === "organisation" && parent?.kind === "total")
        .map(({ name }) => name),
    )[0];
  const unit: Unit = mostFrequent(speaking.flatMap(({ labels }) => labels.unit?.value ?? [])) ?? "万元";
  const tablesAndForms = found.map((parts) => new Table(parts, { unit, year, organisation }));
  return {
    workbook,
    kind,
    year,
    organisation,
    tables: tablesAndForms.filter((table) => !isForm(table)),
    forms: tablesAndForms.filter(isForm),
    tablesAndForms,
    unrecognised,
  };
}

const fewLines = 40;

/** Years of the headings that a text or a form begins with: `2025年部门预算情况说明`. */
function yearsOfText(sheet: Sheet): number[] {
  return sheet.rows
    .slice(0, fewLines)
    .flatMap((cells) =>
      (cells ?? []).flatMap((cell) => (typeof cell?.value === "string" ? [normalise(cell.value)] : [])),
    )
    .filter((text) => text.length <= 40 && /20\d\d年(?:度)?.*(?:预算|决算)/u.test(text))
    .flatMap((text) => yearIn(text) ?? []);
}

/** The first of the most frequent values. */
export function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
