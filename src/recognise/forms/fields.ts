/** The fields of a form: labels, and what stands beside or below them. */
import type { Sheet } from "../../workbook";
import { draftRow, type DraftRow, type Ordinals } from "../rows/draft";
import type { Panel } from "../table";
import type { SectionColumn } from "./sectionHeader";
import { filledCells, labelNumber, type FormCell } from "./formCells";
import type { FormWords, NamedField } from "./words";

interface Labelled {
  readonly cell: FormCell;
  readonly field: NamedField;
  /** The rest of the label's own cell: `单位名称：某某局`. */
  readonly inline: boolean;
}

/** What a row of the form is read with. */
export interface FieldContext {
  readonly sheet: Sheet;
  readonly words: FormWords;
  /** The form's last column. */
  readonly right: number;
  /** The columns of points of the section above: `总分` ends it, with a figure below each of them. */
  readonly points: readonly SectionColumn[];
  readonly ordinals: Ordinals;
}

/** The fields whose labels stand in a row of the form. */
export function fieldsIn(row: number, context: FieldContext): DraftRow[] {
  const cells = filledCells(context.sheet, row);
  const labels = cells.flatMap((cell) => labelOf(cell, context.words) ?? []);
  return labels.flatMap((label, position) => {
    const below = label.field.role === "score" ? pointsBelow(label, cells, context) : [];
    if (below.length > 0) return below;
    const place = placeOfValue(label, cells, labels[position + 1]?.cell, context);
    return fieldRow(label, label.field.concept, place, context.ordinals);
  });
}

/** `总分 | 100 | 97.5` below 分值 and 得分: the field itself is what stands below 得分, `totalScore.weight` the other. */
function pointsBelow(label: Labelled, cells: readonly FormCell[], { points, ordinals }: FieldContext): DraftRow[] {
  return points.flatMap(({ concept, index, right }) => {
    const cell = cells.find(({ column }) => column > label.cell.right && index <= column && column <= right);
    const key = concept === "score" ? label.field.concept : `${label.field.concept}.${concept}`;
    return cell === undefined ? [] : fieldRow(label, key, cell, ordinals);
  });
}

function labelOf(cell: FormCell, { fieldOf }: FormWords): Labelled | undefined {
  const field = fieldOf(cell.text);
  if (field !== undefined) return { cell, field, inline: false };
  const [, label = "", rest = ""] = /^([^:：]{2,20})[:：](.+)$/su.exec(cell.text) ?? [];
  const named = rest === "" ? undefined : fieldOf(label);
  return named && { cell, field: named, inline: true };
}

/** Beside the label; below it where the next label, or the edge of the form, leaves no room beside it. */
function placeOfValue(
  { cell, inline }: Labelled,
  cells: readonly FormCell[],
  next: FormCell | undefined,
  { sheet, right, words: { fieldOf } }: FieldContext,
): { readonly row: number; readonly column: number } {
  if (inline) return cell;
  const beside = cells.find(({ column }) => column > cell.right && column < (next?.column ?? Infinity));
  if (beside !== undefined) return beside;
  const hasRoom = (next?.column ?? right + 1) > cell.right + 1;
  const below = hasRoom ? undefined : filledCells(sheet, cell.row + 1).find(({ column }) => column === cell.column);
  return below !== undefined && fieldOf(below.text) === undefined ? below : { row: cell.row, column: cell.right + 1 };
}

function fieldRow(
  { cell, field }: Labelled,
  key: string,
  place: { row: number; column: number },
  ordinals: Ordinals,
): DraftRow {
  const column = {
    index: place.column,
    role: field.role,
    concept: "value",
    title: cell.text,
    number: undefined,
    unit: undefined,
  };
  const panel: Panel = {
    section: "",
    columns: [column],
    byConcept: new Map([["value", column]]),
    additive: field.role === "amount" ? [column] : [],
  };
  const number = labelNumber(cell.text);
  return draftRow(
    { index: place.row, panel, keyColumn: cell.column, nameColumn: cell.column, name: cell.text },
    { kind: "field", key: ordinals.keyOf(`${key}${number}`) },
  );
}
