/** Opens a workbook of which a changed copy is to be made: only Office Open XML can be changed in place. */
import { containerOf } from "./container";
import { CopyParts } from "./package/copyParts";
import { workbookParts, type WorkbookParts } from "./package/workbookParts";
import { openZip } from "./package/zip";
import { refuseLockedCompound } from "./sheetjs/readBinary";
import { isOds } from "./sheetjs/readOds";
import { Refusal } from "./unusable";

/** Throws a `Refusal`, `otherFormat` where it is a workbook of another format. */
export function openForCopy(
  original: Uint8Array,
  otherFormat: "markNeedsXlsx" | "fillNeedsXlsx" | "keepNeedsXlsx" | "practiceNeedsXlsx",
): { readonly parts: CopyParts; readonly workbook: WorkbookParts } {
  const container = containerOf(original);
  if (container === "compound") refuseLockedCompound(original);
  if (container !== "zip") throw new Refusal(otherFormat);
  const zip = openZip(original);
  if (isOds(zip)) throw new Refusal(otherFormat);
  return { parts: new CopyParts(zip), workbook: workbookParts(zip) };
}
