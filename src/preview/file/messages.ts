/** What the page asks of the worker that reads and writes its workbook, and what that answers. */
import type { BookFrame } from "./frames";
import type { CellSlice } from "./cells";

export type Message =
  | { readonly kind: "open"; readonly id: number; readonly bytes: Uint8Array; readonly name: string }
  /** Cells that were changed since they were last sent. */
  | { readonly kind: "cells"; readonly cells: CellSlice }
  /** Rows came or went: all cells of all sheets are sent anew. */
  | { readonly kind: "forget" }
  | { readonly kind: "save"; readonly id: number; readonly frame: BookFrame };

export interface OpenedParts {
  /** The file as it came; of another format, as it will be saved. */
  readonly original: Uint8Array;
  readonly isConverted: boolean;
  readonly frame: BookFrame;
}

export type Reply =
  | { readonly kind: "cells"; readonly id: number; readonly cells: CellSlice }
  | ({ readonly kind: "opened"; readonly id: number } & OpenedParts)
  | { readonly kind: "saved"; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: "unusable"; readonly id: number; readonly reason: string };
