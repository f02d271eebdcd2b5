/** A cell's content as text to edit, and what is made of the text that was typed. */
import { isFault, type Position } from "../../../workbook";
import { entered, GENERAL, shownFormula, type Content } from "../../excel/model/content";
import { displayed } from "../../excel/model/display";
import type { Sheet } from "../../excel/model/sheet";
import { restyled, type CellStyle } from "../../excel/model/style";

export interface CellChange extends Position {
  readonly content: Content | undefined;
  readonly style: CellStyle;
}

/** What stands in the formula bar: a figure with all its digits, a date as a date, a text that looks like a figure with its apostrophe. */
export function editText(content: Content | undefined, format: string): string {
  if (content === undefined) return "";
  const { value, formula } = content;
  if (formula !== undefined || isFault(value)) return String(shownFormula(content));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return isTakenAsTyped(value, format) ? value : `'${value}`;
  if (isPercentage(format)) return `${Number((value * 100).toPrecision(15))}%`;
  if (isDate(format)) return displayed(content, "yyyy/m/d");
  return String(Number(value.toPrecision(15)));
}

/** The change that a typed text makes to a cell. In a percentage cell 12 means 12%, as in Excel. */
export function typed(sheet: Sheet, position: Position, text: string): CellChange {
  const { style } = sheet.cell(position);
  const figure = isPercentage(style.numberFormat) && /^\s*-?[\d.,]*\d\s*$/.test(text) ? `${text.trim()}%` : text;
  const { content, format } = entered(figure, style.numberFormat);
  const restyles = format !== undefined && style.numberFormat === GENERAL;
  return { ...position, content, style: restyles ? restyled(style, { numberFormat: format }) : style };
}

function isTakenAsTyped(text: string, format: string): boolean {
  return entered(text, format).content?.value === text;
}

function isPercentage(format: string): boolean {
  return /%/.test(bare(format));
}

function isDate(format: string): boolean {
  return /y{2}|d{1,4}/i.test(bare(format)) && format !== GENERAL;
}

/** A number format without what it prints literally. */
function bare(format: string): string {
  return format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
}
