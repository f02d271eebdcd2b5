/** What the user says a table is, in place of what its title and its columns say. */
import { layouts, type Layout } from "../../layouts";
import type { Sheet } from "../../workbook";

export interface ChosenLayout {
  readonly sheet: string;
  /** Which of the sheet's tables, counted from 0 from the top; what was not recognised counts too. */
  readonly table: number;
  /** `none`: it is none of the standard tables and is not to be checked. */
  readonly layout: string;
}

/** `undefined` where the user chose nothing, or a layout that is not known any more. */
export function chosenFor(
  chosen: readonly ChosenLayout[],
  { name }: Sheet,
  table: number,
): Layout | "none" | undefined {
  const layout = chosen.find((one) => one.sheet === name && one.table === table)?.layout;
  return layout === "none" ? layout : layouts.find(({ id }) => id === layout);
}
