/** All marked copies and one 汇总 as a zip, built a file at a time. */
import { Zip, ZipPassThrough } from "fflate";
import { copyNames, newBook, xlsxName } from "../../hosts/file";
import { wordsOf, type Language } from "../../locale";
import { summarise, summarySheets, type SummaryLine } from "../../report";
import { notChecked } from "./checkFile";

export interface Packed {
  readonly path: string;
  /** What was found, or why nothing was. */
  readonly line: SummaryLine | string;
  /** Undefined where there is none. */
  readonly copy: Blob | undefined;
}

export interface PackNames {
  /** `标记副本` */
  readonly folder: string;
  /** `汇总.xlsx` */
  readonly summary: string;
}

/** The 汇总 links to the copies, which stand in a folder beside it. */
export async function pack(units: readonly Packed[], names: PackNames, language: Language): Promise<Blob> {
  const pieces: BlobPart[] = [];
  const zip = new Zip((failure, piece) => {
    if (failure !== null) throw failure;
    pieces.push(new Uint8Array(piece));
  });
  const places = copyNames(units.map(({ path }) => xlsxName(path))).map((name) => `${names.folder}/${name}`);
  const lines = units.map(({ path, line, copy }, index): SummaryLine => ({
    ...(typeof line === "string" ? notChecked(path, line).line : line),
    copy: copy === undefined ? null : (places[index] ?? null),
  }));
  add(zip, names.summary, newBook(summarySheets(summarise(lines), wordsOf(language))));
  for (const [index, { copy }] of units.entries()) {
    const place = places[index];
    if (copy !== undefined && place !== undefined) add(zip, place, new Uint8Array(await copy.arrayBuffer()));
  }
  zip.end();
  return new Blob(pieces, { type: "application/zip" });
}

/** Workbooks are compressed already. */
function add(zip: Zip, name: string, bytes: Uint8Array): void {
  const file = new ZipPassThrough(name);
  zip.add(file);
  file.push(bytes, true);
}
