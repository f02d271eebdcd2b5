/** The texts of forms that say how amounts were worked out, and the amounts that they are about. */
import { Amount } from "../../amount";
import { amountOf, isBlank, isReadable, type Fact, type Row, type Table } from "../../recognise";
import { onceForEach } from "../../remembered";
import { cellAt, type Cell } from "../../workbook";
import type { Place } from "../place";
import { readBasis, type Basis } from "./readBasis";

export interface BasisText {
  readonly place: Place;
  readonly basis: Basis;
  /** The amounts of the text's own row; none where it speaks of the whole project. */
  readonly amounts: readonly Fact[];
  /** 测算依据 explains all money of its row; 主要用途 may speak of more than that. */
  readonly isWhole: boolean;
}

const arithmetic = /\d/u;

/** A cell stays the same object while others of its form are corrected. */
const basisOf = onceForEach(
  (text: string) => text,
  (_: Cell, text) => readBasis(text),
);

/** The texts of 支出明细, of 项目支出情况 and of 项目内容 in a form, each with its amounts. */
export function basisTexts(form: Table): readonly BasisText[] {
  return [...inForm(form)];
}

function* inForm(form: Table): Iterable<BasisText> {
  for (const { rows } of form.partsOf("detail"))
    yield* inRows(form, rows, "basis", ["amount", "fiscal", "transferred", "other"]);
  for (const { rows } of form.partsOf("projects")) yield* inRows(form, rows, "use", ["budget"]);
  const content = form.row("content");
  if (content !== undefined) yield* inRows(form, [content], "value", []);
}

function* inRows(form: Table, rows: readonly Row[], concept: string, amounts: readonly string[]): Iterable<BasisText> {
  for (const row of rows) {
    const at = form.textPlace(row, concept);
    const text = form.text(row, concept);
    const cell = at && cellAt(row.sheet, at.row, at.column);
    if (at === undefined || cell === undefined || !arithmetic.test(text)) continue;
    yield {
      place: { sheet: form.sheet, table: form, row: at.row, column: at.column, key: row.key, concept },
      basis: basisOf(cell, text),
      amounts: amounts.flatMap((one) => form.fact(row, one) ?? []).filter((fact) => !isBlank(fact) && isReadable(fact)),
      isWhole: concept === "basis",
    };
  }
}

/** What a row's amounts come to, in the unit of the form. */
export function amountOfRow({ amounts }: BasisText): Amount | undefined {
  const [first] = amounts;
  return first === undefined ? undefined : Amount.sum(amounts.map(amountOf), amountOf(first).unit);
}
