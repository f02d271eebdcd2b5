/** What may be filled into one blank cell, and how sure that is. */
import type { Entry } from "../catalogue";
import type { Table } from "../recognise";
import type { CellEdit } from "../workbook";

export interface Proposal {
  readonly table: Table;
  readonly code: string;
  readonly entry: Entry;
  /** Other names that the code may have instead; only where it is not certain. */
  readonly others: readonly Entry[];
  /** Written when the user asks for names to be filled; otherwise only offered. */
  readonly certain: boolean;
  /** Where, and the whole text: the name with the indentation that its neighbours have. */
  readonly edit: CellEdit;
}
