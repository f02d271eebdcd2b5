/** The target of an indicator as it is printed: in one cell, or its sign, number and unit in cells beside each other. */
import { decimalsShown, percentSign, storedDecimal } from "../../amount";
import { normalise, type Column, type Row, type Table } from "../../recognise";
import { a1, cellAt, type Cell } from "../../workbook";
import { placeOf, type Place } from "../place";
import { readTarget, type Target } from "./target";
import { isUnit } from "./units";

export interface TargetCell {
  readonly column: Column;
  /** As Excel shows it. */
  readonly text: string;
  readonly target: Target;
  readonly isBlank: boolean;
  readonly place: Place;
}

/** The target of an indicator in one column; where its sign or unit stands in the neighbouring cell, with that. */
export function targetCell(form: Table, row: Row, column: Column): TargetCell {
  const cell = cellAt(form.sheet, row.index, column.index);
  const text = withNeighbours(form, row, column, textOf(cell));
  const target: Target = isFigureOrText(cell) ? readTarget(text) : { kind: "words", text };
  return { column, text, target, isBlank: text === "", place: placeOf(form.factIn(row, column)) };
}

/** A date is no number of things, and an error nothing at all. */
function isFigureOrText(cell: Cell | undefined): boolean {
  if (cell === undefined || typeof cell.value === "string") return true;
  if (typeof cell.value !== "number") return false;
  return decimalsShown(cell.format) !== undefined || /^(?:general|g\/通用格式|@)$/iu.test(cell.format);
}

/** A number in the format 0% is a percentage, whatever Excel keeps for it. */
function textOf(cell: Cell | undefined): string {
  const { value = "", format = "" } = cell ?? {};
  if (typeof value === "string") return value.trim();
  if (typeof value === "object") return value.kind === "error" ? value.code : "—";
  if (typeof value === "boolean" || !Number.isFinite(value)) return String(value);
  const sign = percentSign(format);
  const number = storedDecimal(value);
  return `${(sign === "scales" ? number.times(100) : number).toFixed()}${sign === undefined ? "" : "%"}`;
}

const bareSign = /^(?:[=≥>≤<＝＞＜≧≦]|[>＞]=|[<＜]=)$/u;
const bareNumber = /\d$/u;

/** `≥ | 95 | %` in columns for sign, value and unit, or below one wide header. */
function withNeighbours({ sheet }: Table, { index, panel }: Row, { index: own }: Column, text: string): string {
  if (text === "") return text;
  const known = new Set(panel.columns.map((column) => column.index));
  const beside = (column: number): string => (known.has(column) ? "" : normalise(textOf(cellAt(sheet, index, column))));
  let joined = bareSign.test(beside(own - 1)) ? beside(own - 1) + text : text;
  let next = own + 1;
  if (bareSign.test(joined) && bareNumber.test(beside(next))) joined += beside(next++);
  if (bareNumber.test(joined) && isMeasure(beside(next))) joined += beside(next);
  return joined;
}

function isMeasure(text: string): boolean {
  return text === "%" || isUnit(text);
}

/** `“≥5000人次”（G52）`. */
export function shownTarget({ text, place }: TargetCell): string {
  const line = text.replace(/\s+/gu, " ");
  return `“${line.length > longestShown ? `${line.slice(0, longestShown)}…` : line}”（${a1(place)}）`;
}

/** Some print a paragraph where a target should stand. */
const longestShown = 30;

/** `前年` of `指标值/近两年指标值/前年`. */
export function yearName({ column: { title } }: TargetCell): string {
  return title.split("/").at(-1) ?? title;
}

/** Those that say something, be it words. */
export function filled(cells: readonly TargetCell[]): TargetCell[] {
  return cells.filter(({ target }) => target.kind !== "none");
}
