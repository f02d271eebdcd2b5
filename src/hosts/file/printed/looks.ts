/** What the cells of printed tables look like, as entries of the workbook's styles part. */
import type { PrintedLook } from "../../../workbook";
import { escapeXml } from "../package/xml";
import type { StyleSheet } from "../mark/styleSheet";

interface Look {
  readonly horizontal: "left" | "center" | "right";
  readonly size?: number;
  readonly isBold?: true;
  readonly isFramed?: true;
  readonly wraps?: true;
  /** A number of the formats that Excel has, or a format of our own. */
  readonly format?: number | OwnFormat;
}

interface OwnFormat {
  /** From 164 on: numbers below are Excel's own. */
  readonly number: number;
  readonly code: string;
}

const usualSize = 10;
/** The number of the format for text, `@`. */
const asText = 49;
/** `0.00%`. */
const percent = 10;

const looks: Readonly<Record<PrintedLook, Look>> = {
  title: { horizontal: "center", size: 16, isBold: true },
  label: { horizontal: "left" },
  right: { horizontal: "right" },
  header: { horizontal: "center", isFramed: true, wraps: true },
  text: { horizontal: "left", isFramed: true, wraps: true },
  code: { horizontal: "left", isFramed: true, format: asText },
  // Nothing is shown as a blank.
  amount: { horizontal: "right", isFramed: true, format: { number: 164, code: "#,##0.00;-#,##0.00;" } },
  count: { horizontal: "right", isFramed: true, format: { number: 165, code: "#,##0;-#,##0;" } },
  share: { horizontal: "right", isFramed: true, format: percent },
  note: { horizontal: "left", wraps: true },
};

/** The index of the cell format. */
export function printedFormat(styles: StyleSheet, name: PrintedLook): number {
  const { horizontal, size = usualSize, isBold, isFramed, wraps, format = 0 } = looks[name];
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
  const number = typeof format === "number" ? format : ownFormat(styles, format);
  return styles.index(
    "cellXfs",
    (p) =>
      `<${p}xf numFmtId="${String(number)}" fontId="${String(font)}" fillId="0" borderId="${String(border)}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">` +
      `<${p}alignment horizontal="${horizontal}" vertical="center"${wraps === true ? ` wrapText="1"` : ""}/></${p}xf>`,
  );
}

function ownFormat(styles: StyleSheet, { number, code }: OwnFormat): number {
  styles.index("numFmts", (p) => `<${p}numFmt numFmtId="${String(number)}" formatCode="${escapeXml(code)}"/>`);
  return number;
}
