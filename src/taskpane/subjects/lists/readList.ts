/** The sheets of a file that the user chose. Reading workbooks takes much program, which is loaded only then. */
import { previewOwnList, Catalogue, type Entry, type OwnListPreview } from "../../../catalogue";
import type { Sheet } from "../../../workbook";

/** @returns why the file cannot be used, in one sentence, where it cannot */
export async function readListFile(file: File): Promise<readonly Sheet[] | string> {
  const { isUnusable, readListFile: read } = await import("../../../hosts/file");
  const answer = read(file.name, new Uint8Array(await file.arrayBuffer()));
  return isUnusable(answer) ? answer.reason : answer.sheets;
}

export function counted(entries: readonly Entry[]): OwnListPreview["counts"] {
  return previewOwnList(entries, Catalogue.empty).counts;
}
