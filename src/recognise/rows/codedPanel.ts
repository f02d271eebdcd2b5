/** The columns of a panel that say whose figures a line of codes holds. */
import { readCode, type Coded } from "../cells/codes";
import type { Column, Panel } from "../row";
import { codesAmongNames } from "./codesAmongNames";
import { columnOf, valueAt, type Line } from "./draft";
import { arePadded } from "./paddedCodes";

/** The columns that say what a line of a panel is. */
export interface KeyColumns {
  readonly codeColumn: Column | undefined;
  readonly nameColumn: Column | undefined;
  readonly parts: readonly Column[];
  /** Those that may name the row, the one that is asked first at the front. */
  readonly naming: readonly (Column | undefined)[];
  /** Which digits at the beginning of names are codes. */
  readonly isCode: (coded: Coded) => boolean;
  /** Are the codes of higher levels filled up with zeros? */
  readonly isPadded: boolean;
  /** Code and name of the organisation whose subjects are listed. */
  readonly organisation: readonly [Column | undefined, Column | undefined];
}

/** Finds them, and what their cells say of them all. */
export function keyColumnsOf(panel: Panel, lines: readonly Line[]): KeyColumns {
  const [codeColumn, nameColumn] = [columnOf(panel, "code"), columnOf(panel, "name")];
  const parts = panel.columns.filter(({ role }) => role === "code-part");
  const organisation = (concept: string): Column | undefined =>
    panel.columns.find((one) => one.role === "organisation" && one.concept === concept);
  const codes = lines.flatMap((line) => readCode(valueAt(line, codeColumn))?.code ?? []);
  return {
    codeColumn,
    nameColumn,
    parts,
    isPadded: arePadded(codes),
    isCode: codesAmongNames(lines, codeColumn, nameColumn),
    naming: [...parts.toReversed(), codeColumn, nameColumn, panel.columns[0]],
    organisation: [organisation("organisation.code"), organisation("organisation.name")],
  };
}
