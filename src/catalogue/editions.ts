/** The yearly editions of 《政府收支分类科目》 that the catalogue covers. */
import editionRows from "./data/editions.tsv";
import { rowsOf } from "./data/rows";

export interface Edition {
  readonly year: number;
  /**
   * `boundaries`: a subject may have begun or ended a year earlier or later than the catalogue says; `additions`: subjects that are new in
   * this year may be missing.
   */
  readonly uncertain: "boundaries" | "additions" | undefined;
}

/** In the order of their years. */
export const editions: readonly Edition[] = rowsOf(editionRows, ["year", "uncertain"]).map(({ year, uncertain }) => ({
  year: Number(year),
  uncertain: uncertain === "" ? undefined : (uncertain as "boundaries" | "additions"),
}));
