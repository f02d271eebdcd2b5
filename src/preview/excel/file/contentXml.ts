/** A cell as a sheet part has it: its format, its formula, its value. */
import { cellXml } from "../../../hosts/file/fill/writeCells";
import { escapeXml } from "../../../hosts/file/package/xml";
import { a1, isFault, type Position } from "../../../workbook";
import type { Content } from "../model/content";

/** `formula` is the formula's element, where it is to stay as it was. */
export function contentXml(
  at: Position,
  content: Content | undefined,
  style: string | undefined,
  prefix: string,
  formula = formulaXml(content, prefix),
): string {
  const value = content?.value;
  if (!isFault(value)) return cellXml(at, value ?? null, { style, prefix }, formula);
  const start = `<${prefix}c r="${a1(at)}"${style === undefined ? "" : ` s="${style}"`}`;
  if (value.kind === "uncalculated") return `${start}>${formula}</${prefix}c>`;
  return `${start} t="e">${formula}<${prefix}v>${escapeXml(value.code)}</${prefix}v></${prefix}c>`;
}

function formulaXml(content: Content | undefined, prefix: string): string {
  return content?.formula === undefined ? "" : `<${prefix}f>${escapeXml(content.formula)}</${prefix}f>`;
}
