/** A sum across the columns of a table, and what of the table it is read from. */
import type { Unit } from "../../amount";
import type { Layout } from "../../layouts";
import type { CellReading } from "../reading";
import type { Column, Row } from "../row";
import type { SignedColumn } from "./sumCandidates";

/**
 * `stated`: by the layout, all of whose columns are known. `borne-out`: enough rows hold. `weak`: they hold, but are few, or no word
 * says that it is a sum. `unknown`: it is said to be a total, and the rows do not show of what.
 */
export type SumStanding = "stated" | "borne-out" | "weak" | "unknown";

/** A column of totals with the columns that it adds up. */
export interface TableSum {
  readonly total: Column;
  readonly parts: readonly SignedColumn[];
  readonly standing: SumStanding;
}

/** What of a table is asked for. */
export interface TableFigures {
  readonly layout: Layout;
  readonly rows: readonly Row[];
  readonly unit: Unit;
  readonly factIn: (row: Row, column: Column) => { readonly reading: CellReading };
}
