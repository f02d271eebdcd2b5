/** Builds workbook packages part by part, so that a test says exactly what a file holds. */
import { strToU8, unzipSync, zipSync, type ZipOptions } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export type Parts = Record<string, string | Uint8Array>;

export function zip(parts: Parts, options: ZipOptions = {}): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, options);
}

export function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

export function relationships(...items: readonly (readonly [id: string, type: string, target: string])[]): string {
  const all = items.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

export interface Worksheet {
  readonly name?: string;
  readonly state?: string;
  /** What stands inside `<worksheet>`; `data` is shorthand for a `<sheetData>` with this inside. */
  readonly xml?: string;
  readonly data?: string;
}

/** The parts of a workbook in the way that Excel lays them out. */
export function workbook(worksheets: readonly Worksheet[], more: Parts = {}): Parts {
  const numbered = worksheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  const tabs = numbered.map(
    ({ name, state, number }) =>
      `<sheet name="${name ?? `表${number}`}" sheetId="${number}" ${state === undefined ? "" : `state="${state}" `}r:id="rId${number}"/>`,
  );
  const sheetParts = numbered.map(({ number, xml, data }) => [
    `xl/worksheets/sheet${number}.xml`,
    `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${xml ?? `<sheetData>${data ?? ""}</sheetData>`}</worksheet>`,
  ]);
  return {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${tabs.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ...numbered.map(({ number }) => [`rId${number}`, "worksheet", `worksheets/sheet${number}.xml`] as const),
      ["rId90", "styles", "styles.xml"],
      ["rId91", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/styles.xml": styles(""),
    "xl/sharedStrings.xml": strings(),
    ...Object.fromEntries(sheetParts),
    ...more,
  };
}

export function strings(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;
}

/** A styles part with one plain font, the two fills that Excel demands, and whatever `more` puts after `cellXfs`. */
export function styles(more: string, numFmts = "", xfs: readonly number[] = [0]): string {
  const cellXfs = xfs.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
  return (
    `<styleSheet xmlns="${MAIN}">${numFmts}<fonts count="1"><font><sz val="12"/><name val="仿宋"/><charset val="134"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
    `<cellXfs count="${xfs.length}">${cellXfs.join("")}</cellXfs>${more}</styleSheet>`
  );
}
