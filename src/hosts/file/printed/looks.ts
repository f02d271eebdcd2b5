/** What the cells of printed tables look like, as entries of the workbook's styles part. */
import type { PrintedLook } from "../../../workbook";
import { printedLooks, printedSize } from "../../addedSheet/printedLooks";
import { escapeXml } from "../package/xml";
import type { StyleSheet } from "../mark/styleSheet";

/** The numbers of the formats that Excel has, and from 164 on of those of our own. */
const formatNumbers: Readonly<Record<string, number>> = {
  "@": 49,
  "0.00%": 10,
  [printedLooks.amount.format ?? ""]: 164,
  [printedLooks.count.format ?? ""]: 165,
};
const firstOwn = 164;

/** The index of the cell format. */
export function printedFormat(styles: StyleSheet, name: PrintedLook): number {
  const { horizontal, size = printedSize, isBold, isFramed, wraps, format } = printedLooks[name];
  const font = styles.index(
    "fonts",
    (p) =>
      `<${p}font>${isBold === true ? `<${p}b/>` : ""}<${p}sz val="${String(size)}"/>${styles.typeface()}</${p}font>`,
  );
  const side = (p: string, of: string): string => `<${p}${of} style="thin"><${p}color auto="1"/></${p}${of}>`;
  const border =
    isFramed === true
      ? styles.index(
          "borders",
          (p) =>
            `<${p}border>${["left", "right", "top", "bottom"].map((of) => side(p, of)).join("")}<${p}diagonal/></${p}border>`,
        )
      : 0;
  const number = format === undefined ? 0 : formatNumber(styles, format);
  return styles.index(
    "cellXfs",
    (p) =>
      `<${p}xf numFmtId="${String(number)}" fontId="${String(font)}" fillId="0" borderId="${String(border)}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">` +
      `<${p}alignment horizontal="${horizontal}" vertical="center"${wraps === true ? ` wrapText="1"` : ""}/></${p}xf>`,
  );
}

function formatNumber(styles: StyleSheet, code: string): number {
  const number = formatNumbers[code] ?? 0;
  if (number >= firstOwn)
    styles.index("numFmts", (p) => `<${p}numFmt numFmtId="${String(number)}" formatCode="${escapeXml(code)}"/>`);
  return number;
}
