/** One subject code under the name that it has in some years. */

/**
 * `functional`: 支出功能分类; `economic`: 部门预算支出经济分类; `government`: 政府预算支出经济分类; `procurement`: 政府采购品目. Organisations and
 * projects have no published catalogue: their codes come from the user's own list or from the workbook itself.
 */
export type CatalogueKind = "functional" | "economic" | "government" | "procurement" | "organisation" | "project";

export const publishedKinds = ["functional", "economic", "government", "procurement"] as const;

/**
 * What a name can be relied on for. `own`: the user's list, above all others; `seen`: printed so in a published disclosure; `agreed`: two
 * compilations agree; `single`: one compilation only; `disputed`: two names for one code in the same year.
 */
export type NameStanding = "own" | "seen" | "agreed" | "single" | "disputed";

export interface Entry {
  readonly kind: CatalogueKind;
  readonly code: string;
  readonly name: string;
  /** The code above it, where a list of the user's own says so; otherwise the code tells by its form. */
  readonly above?: string;
  /** First budget year; undefined: from before the first edition. */
  readonly from: number | undefined;
  /** Last budget year; undefined: still valid. */
  readonly to: number | undefined;
  readonly standing: NameStanding;
}

/** Names that may be written down without asking; the others are offered at most. */
export function isReliable({ standing }: Entry): boolean {
  return standing === "own" || standing === "seen" || standing === "agreed";
}

/** Whether a name is known to hold in a year. An end that is not known is open. */
export function isValidIn({ from, to }: Entry, year: number): boolean {
  return (from === undefined || from <= year) && (to === undefined || year <= to);
}
