/** The looks of an added sheet's cells, as entries of the workbook's styles part. */
import type { BookCell, Tone } from "../../../workbook";
import { headerFill, linkColour, titleSize } from "../../addedSheet/looks";
import { toneColours } from "../../marks/tones";
import type { StyleSheet } from "./styleSheet";

/** The differential format that a mark of this tone lays over a cell. Colour order and spelling are Excel's own. */
export function markFormat(styles: StyleSheet, tone: Tone): number {
  const { fill, text } = toneColours[tone];
  return styles.index(
    "dxfs",
    (p) =>
      `<${p}dxf><${p}font><${p}color rgb="${text}"/></${p}font>` +
      `<${p}fill><${p}patternFill><${p}bgColor rgb="${fill}"/></${p}patternFill></${p}fill></${p}dxf>`,
  );
}

/** `0.0%`, under the first number that is free for formats of a workbook's own: only books that are ours from the start hold shares. */
const SHARE_FORMAT = 164;

/** The index of the cell format for a cell of a sheet of ours. */
export function cellFormat(styles: StyleSheet, { style, link, number, share = false }: BookCell): number {
  const fontId = font(styles, style, link !== undefined);
  const fillId = fill(styles, style);
  // A title or a note may run on over the empty cells beside it; everything else is wrapped into its column.
  const wrap = style === "title" || style === "note" ? "" : ` wrapText="1"`;
  // quotePrefix keeps a text that begins with `=` a text even when somebody edits the cell and presses Enter.
  const text = number === undefined ? ` quotePrefix="1"` : share ? ` applyNumberFormat="1"` : "";
  const numberFormat = share ? shareFormat(styles) : 0;
  return styles.index(
    "cellXfs",
    (p) =>
      `<${p}xf numFmtId="${numberFormat}" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0"${text} applyFont="1" applyFill="1" applyAlignment="1">` +
      `<${p}alignment vertical="top"${wrap}/></${p}xf>`,
  );
}

function shareFormat(styles: StyleSheet): number {
  styles.index("numFmts", (p) => `<${p}numFmt numFmtId="${SHARE_FORMAT}" formatCode="0.0%"/>`);
  return SHARE_FORMAT;
}

function font(styles: StyleSheet, style: BookCell["style"], linked: boolean): number {
  const bold = style === "title" || style === "header";
  const colour = toneOf(style)?.text ?? (linked ? linkColour : undefined);
  return styles.index(
    "fonts",
    (p) =>
      `<${p}font>` +
      (bold ? `<${p}b/>` : "") +
      (linked ? `<${p}u/>` : "") +
      `<${p}sz val="${style === "title" ? titleSize : 11}"/>` +
      (colour === undefined ? "" : `<${p}color rgb="${colour}"/>`) +
      `${styles.typeface()}</${p}font>`,
  );
}

function fill(styles: StyleSheet, style: BookCell["style"]): number {
  const colour = style === "header" ? headerFill : toneOf(style)?.fill;
  if (colour === undefined) return 0;
  return styles.index(
    "fills",
    (p) =>
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${colour}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
  );
}

function toneOf(style: BookCell["style"]) {
  return style === undefined || style === "title" || style === "note" || style === "header"
    ? undefined
    : toneColours[style];
}
