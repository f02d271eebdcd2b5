/** Reads what all sheets of a workbook share: excerpts of its texts and of the number formats of its cell styles, and their indents. */
import { PartWriter } from "../package/partWriter";
import { escapeXml, parsePart } from "../package/xml";
import type { Zip, ZipEntry } from "../package/zip";
import { builtInFormats } from "./builtInFormats";
import { RichText } from "./richText";

export function sharedStrings(zip: Zip, entry: ZipEntry | undefined): { count: number; excerpt: Uint8Array } {
  const excerpt = new PartWriter();
  const rich = new RichText();
  let count = 0;
  excerpt.write("<sst>");
  if (entry !== undefined)
    parsePart(zip, entry, {
      open: (name) => rich.open(name),
      text: (text) => rich.text(text),
      close(name) {
        rich.close(name);
        if (name !== "si") return;
        count++;
        excerpt.write(`<si><t>${escapeXml(rich.take())}</t></si>`);
      },
    });
  excerpt.write("</sst>");
  return { count, excerpt: excerpt.finish() };
}

/** `indents` are those of the cell styles; most have none. */
export function styles(zip: Zip, entry: ZipEntry | undefined): { indents: readonly number[]; excerpt: Uint8Array } {
  const formats = Object.entries(builtInFormats).map(([id, code]) => formatXml(id, code));
  const cellStyles: string[] = [];
  const indents: number[] = [];
  const path: string[] = [];
  if (entry !== undefined)
    parsePart(zip, entry, {
      open(name, { numFmtId, formatCode, indent }) {
        const parent = path.at(-1);
        path.push(name);
        // Differential formats have `numFmt` elements of their own.
        if (name === "numFmt" && parent === "numFmts") formats.push(formatXml(numFmtId, formatCode));
        if (name === "xf" && parent === "cellXfs") cellStyles.push(`<xf numFmtId="${Number(numFmtId) || 0}"/>`);
        if (name === "alignment" && parent === "xf" && path.at(-3) === "cellXfs") {
          const steps = Number(indent ?? 0);
          if (Number.isInteger(steps) && steps > 0) indents[cellStyles.length - 1] = steps;
        }
      },
      close: () => void path.pop(),
    });
  const excerpt = new PartWriter();
  excerpt.write(`<styleSheet><numFmts>${formats.join("")}</numFmts>`);
  excerpt.write(`<cellXfs>${cellStyles.join("")}</cellXfs></styleSheet>`);
  return { indents, excerpt: excerpt.finish() };
}

function formatXml(id: string | undefined, code = ""): string {
  return `<numFmt numFmtId="${Number(id) || 0}" formatCode="${escapeXml(code)}"/>`;
}
