/** Which files a changed copy can be made of: what is written in place is Office Open XML alone. */
import { containerOf } from "./container";
import { openZip } from "./package/zip";
import { isOds } from "./sheetjs/readOds";

/** Whether a copy of the file can be written with what is added: .xlsx and .xlsm can. */
export function isWritable(bytes: Uint8Array): boolean {
  try {
    return containerOf(bytes) === "zip" && !isOds(openZip(bytes));
  } catch {
    return false;
  }
}
