/** How grave it is that a name or code is not as the catalogue has it. */
import type { Catalogue, Entry } from "../../catalogue";
import type { Severity } from "../../contract/rule";
import type { Table } from "../../recognise";

/**
 * As sure as the entry is; less so where the compilations are not sure of the year, or it is not told. Where both the code and the name
 * belong to other ones in all years, it does not matter which one it is.
 *
 * @param meant the entry that bears the name
 */
export function severityOf(catalogue: Catalogue, entry: Entry, { year }: Table, meant?: Entry): Severity {
  if (entry.standing === "own") return "error";
  if (entry.standing !== "seen" && entry.standing !== "agreed") return "info";
  if (year === undefined) {
    const isSureInAll = meant !== undefined && catalogue.isOfAllYears(entry) && catalogue.isOfAllYears(meant);
    return entry.standing === "seen" && isSureInAll ? "error" : "warning";
  }
  // In the year in which a whole catalogue begins, codes of the one before it are still in use.
  if (entry.from === year && catalogue.ever(entry.kind, entry.code).length === 1) return "info";
  return entry.standing === "seen" && catalogue.edition(year)?.uncertain !== "boundaries" ? "error" : "warning";
}
