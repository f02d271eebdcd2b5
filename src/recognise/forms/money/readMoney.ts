/** The amounts of a form that stand outside its sections and add up, as rows. */
import type { Unit } from "../../../amount";
import { Amount } from "../../../amount";
import type { FormSection } from "../../../layouts";
import type { Sheet } from "../../../workbook";
import { adopt, draftRow, type DraftRow, type Ordinals } from "../../rows/draft";
import { DraftFigures } from "../../rows/figures";
import type { Column, FormPart, Panel, TreeStanding } from "../../row";
import { filledCells, type FormCell } from "../formCells";
import type { Block, LabelledAmount } from "./labelled";
import { sumsIn, type FormSum } from "./sums";

interface FormMoney {
  readonly part: FormPart;
  /** Those that are no fields of the form. */
  readonly rows: readonly DraftRow[];
  readonly trees: ReadonlyMap<Panel, TreeStanding>;
}

/**
 * The rows of one block.
 *
 * @param fieldAt the field of the form whose amount stands there
 */
export function readMoney(
  block: Block,
  { sheet, unit, ordinals, fieldAt, totals }: MoneyContext,
): FormMoney | undefined {
  const rows = new Map<LabelledAmount, DraftRow>();
  const fields = new Set<DraftRow>();
  const above = totals.flatMap((row) => row.panel.additive.map((column) => statedBy(row, column)));
  for (const item of [...block, ...above]) {
    const field = fieldAt(item.row, item.column);
    if (field !== undefined) fields.add(field);
    rows.set(item, field ?? rowOf(sheet, item));
  }
  const figures = new DraftFigures([...rows.values()], unit, "caption");
  const amountAt = (item: LabelledAmount): Amount | undefined => {
    const row = rows.get(item);
    const amount = row && figures.at(row, row.panel.columns[0] as Column);
    return amount === "blank" ? Amount.zero(unit) : amount;
  };
  const sums = sumsIn(block, above, amountAt);
  const used = new Set(sums.flatMap(({ whole, parts }) => [whole, ...parts]));
  const all = [...above, ...block].filter((item) => used.has(item)).map((item) => rows.get(item) as DraftRow);
  const [first] = all;
  if (first === undefined) return undefined;
  for (const row of all) if (!fields.has(row)) row.key = ordinals.keyOf(row.key);
  for (const sum of sums) hang(sum, rows);
  const weak = sums.filter(({ standing }) => standing === "weak").map(({ whole }) => rows.get(whole)?.panel as Panel);
  return {
    rows: all.filter((row) => !fields.has(row)),
    part: {
      id: section.id,
      section,
      panel: first.panel,
      rows: all,
      at: { row: first.index, column: first.keyColumn },
      said: [],
      goal: undefined,
    },
    trees: new Map(weak.map((panel) => [panel, "weak"])),
  };
}

interface MoneyContext {
  readonly sheet: Sheet;
  readonly unit: Unit;
  readonly ordinals: Ordinals;
  /** The totals of the section that ends right above. */
  readonly totals: readonly DraftRow[];
  readonly fieldAt: (row: number, column: number) => DraftRow | undefined;
}

const section: FormSection = { id: "money", name: "资金情况", headings: [], required: [], columns: {} };

function statedBy({ sheet, index, keyColumn, name }: DraftRow, { index: column }: Column): LabelledAmount {
  const label = filledCells(sheet, index).find((cell) => cell.column === keyColumn) as FormCell;
  return { label, row: index, column, name, isOfWhich: false, isBlank: false, depth: 0, group: "" };
}

function rowOf(sheet: Sheet, { label, row, column, name, group }: LabelledAmount): DraftRow {
  const own: Column = {
    index: column,
    role: "amount",
    concept: "value",
    title: name,
    number: undefined,
    unit: undefined,
  };
  const panel: Panel = { section: group, columns: [own], byConcept: new Map([["value", own]]), additive: [own] };
  const place = { sheet, index: row, panel, keyColumn: label.column, nameColumn: label.column, name };
  return draftRow(place, { kind: "caption", key: `${section.id}.:${name}` });
}

function hang({ whole, parts }: FormSum, rows: ReadonlyMap<LabelledAmount, DraftRow>): void {
  const parent = rows.get(whole) as DraftRow;
  const children = parts.map((part) => rows.get(part) as DraftRow);
  if (parent.children.length === 0) for (const child of children) adopt(parent, child);
  else {
    for (const child of children) child.parent ??= parent;
    parent.otherLists.push(children);
  }
}
