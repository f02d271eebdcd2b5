/** The text that a cell shows: its value under its number format. */
import { SSF } from "@e965/xlsx";
import { isFault } from "../../../workbook";
import { GENERAL, type Content } from "./content";

export function displayed(content: Content | undefined, format: string): string {
  const value = content?.value ?? "";
  if (isFault(value)) return value.kind === "error" ? value.code : "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return SSF.format(format, value) as string;
  } catch {
    // A format that SheetJS cannot read: Excel would show something, and the plain value is the nearest to it.
    return SSF.format(GENERAL, value) as string;
  }
}
