/** Rows that compare two rows above them: `增减额` and `增减%` below `2025年预算数` and `2026年预算数`. */
import { atBeginning, comparingRow, ofBudget, yearIn } from "../../vocabulary";
import { cellAt } from "../../workbook";
import { votesAmong } from "../form/comparedFigures";
import { kindsOf } from "../form/comparisons";
import { addsUp } from "../header/headerMatcher";
import type { Column, ColumnComparison, Panel, Row } from "../row";
import { draftRow, hasFigures, type Body, type Line } from "./draft";
import { labelOf } from "./label";

/** A line that compares two others. */
export interface ComparedLine {
  readonly line: Line;
  readonly name: string;
  readonly own: Line;
  readonly base: Line;
}

export interface LinesApart {
  /** Those with figures of their own. */
  readonly lines: readonly Line[];
  readonly compared: readonly ComparedLine[];
}

/** Takes the lines out that compare the two above them: what they show is no money of the table's. */
export function comparedApart({ panels, lines }: Body): LinesApart {
  const [panel, another] = panels;
  if (panel === undefined || another !== undefined) return { lines, compared: [] };
  const kept: Line[] = [];
  const compared: ComparedLine[] = [];
  for (const line of lines) {
    const name = labelOf(line, panel).text;
    const [one, other] = kept.slice(-2);
    const compares = comparingRow.test(name) && one !== undefined && other !== undefined;
    if (compares && [one, other, line].every((each) => hasFigures(each, panel)))
      compared.push({ line, name, ...inOrder(one, other, panel) });
    else kept.push(line);
  }
  return { lines: kept, compared };
}

/** The earlier of two is the base, or the budget of what came of it; else the one above. */
function inOrder(one: Line, other: Line, panel: Panel): Pick<ComparedLine, "own" | "base"> {
  const [upper, lower] = [labelOf(one, panel).text, labelOf(other, panel).text];
  const [before, after] = [yearIn(upper), yearIn(lower)];
  const isTurned =
    before !== undefined && after !== undefined && before !== after ? before > after : isBase(lower) && !isBase(upper);
  return isTurned ? { own: one, base: other } : { own: other, base: one };
}

function isBase(name: string): boolean {
  return /^[上去前]年/u.test(name) || atBeginning.test(name) || ofBudget.test(name);
}

/** @param rows those of the other lines */
export function readComparedRows(
  compared: readonly ComparedLine[],
  panels: readonly Panel[],
  rows: readonly Row[],
): readonly Row[] {
  const [panel] = panels;
  if (panel === undefined) return [];
  const rowOf = (line: Line): Row | undefined =>
    rows.find(({ sheet, index }) => sheet === line.sheet && index === line.index);
  return compared.map((each, position) => {
    const [own, base] = [rowOf(each.own), rowOf(each.base)];
    const { kind, percent } = wayOf(each, panel);
    const { column } = labelOf(each.line, panel);
    const place = { ...each.line, panel: comparedPanel(panel, kind, percent), keyColumn: column, nameColumn: column };
    return {
      ...draftRow(place, { kind: "comparison", key: `comparison:${position}`, name: each.name }),
      ...(own && base && { compares: { kind, own, base } }),
    };
  });
}

interface Way {
  readonly kind: ColumnComparison["kind"];
  readonly percent: boolean | undefined;
}

/** Of the ways that the words leave open the one that most columns say. */
function wayOf({ name, line, own, base }: ComparedLine, { columns }: Panel): Way {
  const cells = columns
    .filter(({ role }) => addsUp(role))
    .map(({ index }) => [line, own, base].map((each) => cellAt(each.sheet, each.index, index)));
  const [first, ...others] = kindsOf(name).map((kind) => ({ kind, ...votesAmong(kind, cells) }));
  if (first === undefined) return { kind: "difference", percent: undefined };
  const best = others.reduce((most, one) => (one.count > most.count ? one : most), first);
  return { kind: best.kind, percent: best.inPercent };
}

/** The columns with what they hold in such a row; nothing in it adds up along the rows. */
function comparedPanel(panel: Panel, kind: ColumnComparison["kind"], percent: boolean | undefined): Panel {
  const of = (column: Column): Column =>
    kind === "difference" || !addsUp(column.role)
      ? column
      : { ...column, role: "share", ...(percent !== undefined && { percent }) };
  return {
    ...panel,
    columns: panel.columns.map(of),
    byConcept: new Map([...panel.byConcept].map(([concept, column]) => [concept, of(column)])),
    additive: panel.additive.map(of),
  };
}
