/** Checks that a relation speaks of facts that the layouts have: a mistake here is ours, so it throws when relations are loaded. */
import { layoutOf, type FormParts, type Layout } from "../../layouts";
import { isEach, type FactSelector } from "./factSelector";

/** Throws where a relation names a layout, a row or a concept that does not exist: a mistake of ours, told when the relations are loaded. */
export function assertKnown({ layout: id, row, concept }: FactSelector): void {
  const layout = layoutOf(id);
  if (layout === undefined) throw new Error(`no layout has the id ${id}`);
  const concepts = layout.form === undefined ? conceptsOf(layout) : formConcepts(layout.form, row);
  if (concepts === undefined || !isRow(layout, row)) throw new Error(`${id} has no row ${row}`);
  if (!concepts.includes(concept)) throw new Error(`${id} has no concept ${concept}`);
}

function conceptsOf({ columns, bySource, counts }: Layout): readonly string[] {
  return Object.keys({ ...columns, ...bySource, ...counts });
}

/** A field has one value; other rows go by their section and their name in it: `composition.income.total`. */
function formConcepts({ fields, sections }: FormParts, row: string): readonly string[] | undefined {
  if (fields[row] !== undefined) return ["value"];
  const section = sections.find(({ id }) => row.startsWith(`${id}.`));
  if (section?.rows?.[row.slice(section.id.length + 1)] === undefined) return undefined;
  return Object.keys({ ...section.columns, ...section.counts });
}

const functionalClass = /^\d{3}$/u;
const subjectCode = /^\d{3}(?:\d{2}){0,2}$/u;

function isRow({ axes, captions, items, form }: Layout, row: string): boolean {
  if (form !== undefined || isEach(row)) return true;
  if (items !== undefined) return row in items;
  if (captions === undefined)
    return row === "total" || (isBySubject(axes) && (row.startsWith("total:") || subjectCode.test(row)));
  const keys = { ...captions.income, ...captions.expenditure };
  const [scope = "", inner] = row.split(".");
  return functionalClass.test(row) || (scope in keys && (inner === undefined || inner in keys));
}

function isBySubject(axes: Layout["axes"]): boolean {
  return axes.includes("functional") || axes.includes("economic");
}
