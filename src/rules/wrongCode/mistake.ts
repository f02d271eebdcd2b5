/** A row whose code is another's, and what says so. */
import type { Row, Table } from "../../recognise";

export interface Mistake {
  readonly table: Table;
  readonly row: Row;
  readonly code: string;
  /** The code that it should be. */
  readonly right: string;
  /** The rows that show it: those of other tables with the same amounts, or those of the same table that it heads, is below or is between. */
  readonly shown: readonly { readonly table: Table; readonly row: Row }[];
  readonly evidence: "other-tables" | "rows-below" | "row-above" | "name";
}
