/** Bytes of a file that holds a list in, cells out: a text file or a workbook, told apart by content. */
import type { Workbook } from "../../workbook";
import { isContainer } from "./container";
import { readCsv } from "./csv/readCsv";
import { readWorkbook } from "./readWorkbook";
import type { Unusable } from "./unusable";

/** `name` is that of the file; the sheet of a text file bears it. */
export function readListFile(name: string, bytes: Uint8Array): Workbook | Unusable {
  return isContainer(bytes) ? readWorkbook(bytes) : readCsv(bytes, name);
}
