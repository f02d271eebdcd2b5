/** Bytes of a file in, cells out: chooses the reader by what the file is. */
import type { Workbook } from "../../workbook";
import { containerOf } from "./container";
import { readOoxml } from "./sheetjs/readOoxml";
import { openZip } from "./package/zip";
import { readBinary } from "./sheetjs/readBinary";
import { isOds, readOds } from "./sheetjs/readOds";
import { orUnusable, type Unusable } from "./unusable";

/**
 * Reads .xlsx, .xlsm, .xls, .ods and .et, told apart by content, not by name. Blank cells are absent, also those that hold only a style or the
 * empty text (a formula whose result is the empty text is kept: it is content). A file that cannot be used is answered as a value
 * that says why in one sentence; nothing that a file contains makes this throw.
 */
export function readWorkbook(bytes: Uint8Array): Workbook | Unusable {
  return orUnusable(() => {
    if (containerOf(bytes) === "compound") return readBinary(bytes);
    const zip = openZip(bytes);
    return isOds(zip) ? readOds(zip) : readOoxml(zip);
  });
}

export function isUnusable(answer: object): answer is Unusable {
  return "kind" in answer && answer.kind === "unusable";
}
