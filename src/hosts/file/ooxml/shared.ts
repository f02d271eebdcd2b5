/** Reads what all sheets of a workbook share: its texts, and of its cell styles the number formats and indents. */
import { parsePart } from "../package/xml";
import type { Zip, ZipEntry } from "../package/zip";
import { RichText } from "./richText";
import { GENERAL } from "../sheetjs/fromSheetJs";
import { formatsByNumber } from "./formats";
import { unescaped } from "./text";

/** The texts that cells refer to by number, without the readings printed above them. */
export function sharedStrings(zip: Zip, entry: ZipEntry | undefined): readonly string[] {
  const rich = new RichText();
  const texts: string[] = [];
  if (entry !== undefined)
    parsePart(zip, entry, {
      open: (name) => rich.open(name),
      text: (text) => rich.text(text),
      close(name) {
        rich.close(name);
        if (name === "si") texts.push(unescaped(rich.take()));
      },
    });
  return texts;
}

export interface CellFormat {
  /** A number format's code. */
  readonly format: string;
  readonly indent: number;
}

/** By the number that cells give. */
export function styles(zip: Zip, entry: ZipEntry | undefined): readonly CellFormat[] {
  const formats = new Map(formatsByNumber);
  const formatIds: number[] = [];
  const indents: number[] = [];
  const path: string[] = [];
  if (entry !== undefined)
    parsePart(zip, entry, {
      open(name, { numFmtId, formatCode = "", indent }) {
        const parent = path.at(-1);
        path.push(name);
        const id = Math.trunc(Number(numFmtId) || 0);
        // Differential formats have `numFmt` elements of their own. Number 0 is what it is.
        if (name === "numFmt" && parent === "numFmts" && id > 0) formats.set(id, unescaped(formatCode));
        if (name === "xf" && parent === "cellXfs") formatIds.push(id);
        if (name === "alignment" && parent === "xf" && path.at(-3) === "cellXfs") {
          const steps = Number(indent ?? 0);
          if (Number.isInteger(steps) && steps > 0) indents[formatIds.length - 1] = steps;
        }
      },
      close: () => void path.pop(),
    });
  return formatIds.map((id, at) => ({ format: formats.get(id) ?? GENERAL, indent: indents[at] ?? 0 }));
}
