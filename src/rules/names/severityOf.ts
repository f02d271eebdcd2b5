/** How grave it is that a name or code is not as the catalogue has it. */
import type { Catalogue, Entry } from "../../catalogue";
import type { Severity } from "../../contract/rule";
import type { Table } from "../../recognise";

/** As sure as the entry is; less so where the year is not told, or the compilations are not sure of it. */
export function severityOf(catalogue: Catalogue, entry: Entry, { year }: Table): Severity {
  if (entry.standing === "own") return "error";
  if (entry.standing !== "seen" && entry.standing !== "agreed") return "info";
  // In the year in which a whole catalogue begins, codes of the one before it are still in use.
  if (entry.from === year && catalogue.ever(entry.kind, entry.code).length === 1) return "info";
  const isSureOfYear = year !== undefined && catalogue.edition(year)?.uncertain !== "boundaries";
  return entry.standing === "seen" && isSureOfYear ? "error" : "warning";
}
