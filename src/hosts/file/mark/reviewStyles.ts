/** The looks of an added sheet's cells, as entries of the workbook's styles part. */
import type { AddedCell, Tone } from "../../../workbook";
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

/** The index of the cell format for a cell of an added sheet. */
export function cellFormat(styles: StyleSheet, { style, link }: Pick<AddedCell, "style" | "link">): number {
  const fontId = font(styles, style, link !== undefined);
  const fillId = fill(styles, style);
  // A title may run on over the empty cells beside it; everything else is wrapped into its column.
  const wrap = style === "title" ? "" : ` wrapText="1"`;
  // quotePrefix keeps a text that begins with `=` a text even when somebody edits the cell and presses Enter.
  return styles.index(
    "cellXfs",
    (p) =>
      `<${p}xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" quotePrefix="1" applyFont="1" applyFill="1" applyAlignment="1">` +
      `<${p}alignment vertical="top"${wrap}/></${p}xf>`,
  );
}

function font(styles: StyleSheet, style: AddedCell["style"], linked: boolean): number {
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

function fill(styles: StyleSheet, style: AddedCell["style"]): number {
  const colour = style === "header" ? headerFill : toneOf(style)?.fill;
  if (colour === undefined) return 0;
  return styles.index(
    "fills",
    (p) =>
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${colour}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
  );
}

function toneOf(style: AddedCell["style"]) {
  return style === undefined || style === "title" || style === "header" ? undefined : toneColours[style];
}
