/** What is known of a header block when its layout is chosen, and what is chosen. */
import type { Layout, TableAxis } from "../../layouts";
import type { ContentOf } from "../columns/keysByContent";
import type { HeaderBlock, HeaderColumn } from "../header/headerGrid";
import type { ColumnMeaning } from "../header/headerMatcher";

export interface Choice {
  readonly layout: Layout;
  readonly axis: TableAxis;
  /** 0 to 1. */
  readonly confidence: number;
  /** Its title, its sheet or the user says which table it is; where nothing does, its columns alone resemble those of the layout. */
  readonly isNamed: boolean;
  readonly meanings: ReadonlyMap<HeaderColumn, ColumnMeaning>;
}

export interface Evidence {
  readonly header: HeaderBlock;
  /** Lines above the header that may be titles, normalised. */
  readonly titles: readonly string[];
  /** The sheet's name where the sheet holds no other table, else empty. */
  readonly sheetName: string;
  /** The year that the title names. */
  readonly year: number | undefined;
  /** The texts of the first rows and notes below the header, normalised. */
  readonly labels: readonly string[];
  readonly contentOf: ContentOf;
  /** The columns of texts that stand before figures: they name the rows, whatever their header says. */
  readonly nameColumns: ReadonlySet<HeaderColumn>;
}
