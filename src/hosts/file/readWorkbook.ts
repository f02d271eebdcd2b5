/** Bytes of a file in, cells out: chooses the reader by what the file is. */
import type { Workbook } from "../../workbook";
import { containerOf } from "./container";
import { MAX_BINARY_FILE_BYTES } from "./limits";
import { openZip } from "./package/zip";
import { readBinary, readRecords } from "./sheetjs/readBinary";
import { isOds, readOds } from "./sheetjs/readOds";
import { readOoxml } from "./ooxml/readOoxml";
import { readTextFile } from "./text/readTextFile";
import { orUnusable, Refusal, type Unusable } from "./unusable";

/**
 * Reads .xlsx, .xlsm, .xls, .ods and .et, and what only bears such a name: web pages, XML Spreadsheet 2003, text with separators; told apart by
 * content. Blank cells are absent, also those that hold only a style or the empty text (a formula whose result is the empty text is kept: it
 * is content). A file that cannot be used is answered as a value that says why in one sentence; nothing that a file contains makes this throw.
 */
export function readWorkbook(bytes: Uint8Array): Workbook | Unusable {
  return orUnusable(() => {
    switch (containerOf(bytes)) {
      case "compound":
        return readBinary(bytes);
      case "records":
        if (bytes.length > MAX_BINARY_FILE_BYTES) throw new Refusal("tooBigBinary");
        return readRecords(bytes);
      case "text":
        return readTextFile(bytes);
      case "zip": {
        const zip = openZip(bytes);
        return isOds(zip) ? readOds(zip) : readOoxml(zip);
      }
    }
  });
}
