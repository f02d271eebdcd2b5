/** Bytes of a file that holds a list in, cells out: a text file or a workbook, told apart by content. */
import type { Workbook } from "../../workbook";
import { containerOf } from "./container";
import { readCsv } from "./csv/readCsv";
import { readWorkbook } from "./readWorkbook";
import { decodeAny, isMarkup } from "./text/decode";
import { orUnusable, type Unusable } from "./unusable";

/** `name` is that of the file; the sheet of a text file bears it. Codes of a text file stay as they are typed. */
export function readListFile(name: string, bytes: Uint8Array): Workbook | Unusable {
  return orUnusable(() => {
    const isPlain = containerOf(bytes) === "text" && !isMarkup(decodeAny(bytes) ?? "");
    return isPlain ? readCsv(bytes, name) : readWorkbook(bytes);
  });
}
