/** Which names may be written without asking: a wrong name is worse than none. */
import { isReliable, nameKey, type Catalogue, type Entry } from "../catalogue";

/** @param names all that the code may have in this year */
export function isCertain(names: readonly Entry[], year: number | undefined, catalogue: Catalogue): boolean {
  const [entry, ...others] = names;
  if (entry === undefined || others.length > 0 || !isReliable(entry)) return false;
  // The user knows since when her own names hold.
  if (entry.standing === "own") return true;
  if (year === undefined) return hasOneName(entry, catalogue);
  return catalogue.edition(year)?.uncertain !== "boundaries" || (entry.from !== year && entry.to !== year);
}

/** A table that tells no year can only be given names that the code has always had. */
function hasOneName({ kind, code, name }: Entry, catalogue: Catalogue): boolean {
  return catalogue.ever(kind, code).every((other) => nameKey(other.name) === nameKey(name));
}
