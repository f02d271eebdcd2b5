/** The fields of a form: labels, and what stands beside or below them. */
import type { Sheet } from "../../workbook";
import { draftRow, type DraftRow, type Ordinals } from "../rows/draft";
import type { Panel } from "../row";
import type { SectionColumn } from "./sectionHeader";
import { filledCells, holdsAmount, labelNumber, type FormCell } from "./formCells";
import type { FormWords, NamedField } from "./words";

interface Labelled {
  readonly cell: FormCell;
  readonly field: NamedField;
  /** As printed, without what stands behind it in its own cell. */
  readonly name: string;
  /** The value stands in the label's own cell: `单位名称：某某局`. */
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
  const all = cells.flatMap((cell) => labelOf(cell, context.words) ?? []);
  const found = all.map((label, position) => ({ label, ...valueOf(label, cells, all[position + 1]?.cell, context) }));
  const values = found.filter(({ isHeading }) => !isHeading);
  // A row of labels above a row of what they stand for.
  const areBelow = found.length > 1 && values.every(({ beside, below }) => beside === undefined && below !== undefined);
  return values.flatMap(({ label, beside, below, hasRoom }) => {
    const points = label.field.role === "score" ? pointsBelow(label, cells, context) : [];
    if (points.length > 0) return points;
    const place = beside ?? (areBelow || !hasRoom ? below : undefined);
    const blank = { row, column: label.cell.right + 1 };
    return fieldRow(label, label.field.concept, place ?? blank, context);
  });
}

/** `总分 | 100 | 97.5` below 分值 and 得分: the field itself is what stands below 得分, `totalScore.weight` the other. */
function pointsBelow(label: Labelled, cells: readonly FormCell[], context: FieldContext): DraftRow[] {
  return context.points.flatMap(({ concept, index, right }) => {
    const cell = cells.find(({ column }) => column > label.cell.right && index <= column && column <= right);
    const key = concept === "score" ? label.field.concept : `${label.field.concept}.${concept}`;
    return cell === undefined ? [] : fieldRow(label, key, cell, context);
  });
}

function labelOf(cell: FormCell, { fieldOf }: FormWords): Labelled | undefined {
  const field = fieldOf(cell.text);
  if (field !== undefined) return { cell, field, name: cell.text, inline: false };
  const [, label = "", rest = ""] = /^([^:：]{2,20})[:：](.+)$/su.exec(cell.text) ?? [];
  const named = rest === "" ? undefined : fieldOf(label);
  return named && { cell, field: named, name: label, inline: true };
}

/** What may be a label's value. Where the next label, or the edge of the form, leaves no room beside it, it stands below. */
interface Value {
  readonly beside: FormCell | undefined;
  readonly below: FormCell | undefined;
  readonly hasRoom: boolean;
  /** `总体目标 | 中期目标 | 年度目标`: the first is no field, it heads the other two. */
  readonly isHeading: boolean;
}

function valueOf(
  { cell, field, inline }: Labelled,
  cells: readonly FormCell[],
  next: FormCell | undefined,
  { sheet, right, words }: FieldContext,
): Value {
  const beside = cells.find(({ column }) => column > cell.right && column < (next?.column ?? Infinity));
  const below = filledCells(sheet, cell.row + 1).find(({ column }) => column === cell.column);
  const isLabel = below === undefined || words.fieldOf(below.text) !== undefined || words.isHeading(below.text);
  const hasRoom = (next?.column ?? right + 1) > cell.right + 1;
  // `资金总额 | 财政拨款 | 其他资金` above their amounts.
  const headsAmount = field.role === "amount" && holdsAmount(below) && !holdsAmount(beside);
  return {
    beside: inline ? cell : headsAmount ? undefined : beside,
    below: isLabel ? undefined : below,
    hasRoom: hasRoom && !headsAmount,
    isHeading: !inline && !hasRoom && next !== undefined && below === undefined,
  };
}

function fieldRow(
  { cell, field, name }: Labelled,
  key: string,
  place: { row: number; column: number },
  { sheet, ordinals }: FieldContext,
): DraftRow {
  const column = {
    index: place.column,
    role: field.role,
    concept: "value",
    title: name,
    number: undefined,
    unit: undefined,
  };
  const panel: Panel = {
    section: "",
    columns: [column],
    byConcept: new Map([["value", column]]),
    additive: field.role === "amount" ? [column] : [],
  };
  const number = labelNumber(name);
  return draftRow(
    { sheet, index: place.row, panel, keyColumn: cell.column, nameColumn: cell.column, name },
    { kind: "field", key: ordinals.keyOf(`${key}${number}`) },
  );
}
