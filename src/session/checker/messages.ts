/** What page and worker say to each other. Cells go over in slices, so that the page is held by none of them. */
import type { HostFailureReason, Sheet } from "../../workbook";
import type { Stage } from "../stages";
import type { CheckQuestion, Question } from "./checker";

export type Rows = Sheet["rows"];

export type Message =
  /** A sheet that the worker does not know yet, without its rows. */
  | { readonly kind: "sheet"; readonly key: number; readonly sheet: Omit<Sheet, "rows"> }
  | { readonly kind: "rows"; readonly key: number; readonly from: number; readonly rows: Rows }
  | { readonly kind: "prepare"; readonly id: number }
  /** `sheets`: by their keys; all others can be forgotten. */
  | (Omit<CheckQuestion, "workbook"> & {
      readonly kind: "inspect";
      readonly id: number;
      readonly sheets: readonly number[];
    })
  | { readonly kind: "ask"; readonly id: number; readonly question: Question; readonly given: readonly unknown[] };

export type Reply =
  | {
      readonly kind: "progress";
      readonly id: number;
      readonly stage: Stage;
      readonly done: number;
      readonly all: number;
    }
  | { readonly kind: "answer"; readonly id: number; readonly answer: unknown }
  | {
      readonly kind: "failed";
      readonly id: number;
      readonly reason: HostFailureReason;
      readonly detail: string;
    };

/** As many as the page can part with unnoticed. */
const CELLS_PER_SLICE = 8_000;

/** The rows of a sheet, some thousand cells a slice. */
export function* slices({ rows }: Sheet): Iterable<{ readonly from: number; readonly rows: Rows }> {
  let from = 0;
  let cells = 0;
  for (let row = 0; row < rows.length; row += 1) {
    cells += rows[row]?.length ?? 0;
    if (cells < CELLS_PER_SLICE && row < rows.length - 1) continue;
    yield { from, rows: rows.slice(from, row + 1) };
    [from, cells] = [row + 1, 0];
  }
}
