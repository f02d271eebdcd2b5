/** What can be filled in: names from codes, and codes from names, which are never filled unasked. */
import type { Entry } from "../../catalogue";
import { proposeCodes, proposeNames, unknownCodes, type Proposal } from "../../fill";
import type { CellEdit, CellPlace } from "../../workbook";
import type { CheckedWorkbook } from "../engine";

export interface Offer {
  /** The cell. */
  readonly key: string;
  readonly what: "name" | "code";
  /** Ticked until the user says otherwise. */
  readonly isUsual: boolean;
  readonly code: string;
  readonly entry: Entry;
  /** The title of the table. */
  readonly table: string;
  readonly edit: CellEdit;
}

export interface Offers {
  readonly offers: readonly Offer[];
  /** Codes without a known name. */
  readonly unknown: readonly (CellPlace & { readonly code: string })[];
}

/** The names and codes that could be filled in, with why. */
export function offersOf({ disclosure, catalogue }: CheckedWorkbook): Offers {
  const offer =
    (what: Offer["what"]) =>
    ({ edit, code, entry, table, certain }: Proposal): Offer => ({
      key: `${edit.row}:${edit.column}:${edit.sheet}`,
      what,
      isUsual: what === "name" && certain,
      code,
      entry,
      table: table.title,
      edit,
    });
  return {
    offers: [
      ...proposeNames(disclosure, catalogue).map(offer("name")),
      ...proposeCodes(disclosure, catalogue).map(offer("code")),
    ],
    unknown: unknownCodes(disclosure, catalogue).map(({ code, sheet, row, column }) => ({ code, sheet, row, column })),
  };
}
