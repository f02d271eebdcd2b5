/** Which figure of which table a relation means. */

/**
 * Which rows a relation speaks of: one by key, or in turn every `class` (3 digits), every `code`, every `unit`
 * (organisation) that either side lists.
 */
export type RowSelector = "class" | "code" | "unit" | (string & {});

export interface FactSelector {
  readonly layout: string;
  readonly row: RowSelector;
  readonly concept: string;
}

/** Does the selector speak of many rows in turn? */
export function isEach(row: RowSelector): row is "class" | "code" | "unit" {
  return row === "class" || row === "code" || row === "unit";
}
