/** What the pane and the worker in which office.js runs say to each other. */
import type { MessageEntry } from "../../../excel/protocol/library";
import type { SentAnswer } from "../../../excel/protocol/connect";
import type { HostFailureReason, OpenWorkbook, Sheet } from "../../../../workbook";

export type Listening = "onSelect" | "onChange";
export type Call = Exclude<keyof OpenWorkbook, Listening>;

/** Of the pane. */
export type Message =
  | { readonly kind: "call"; readonly id: number; readonly call: Call; readonly given: readonly unknown[] }
  /** Takes back what a call did, where it can be. */
  | { readonly kind: "undo"; readonly id: number; readonly of: number; readonly given: readonly unknown[] }
  | { readonly kind: "listen"; readonly id: number; readonly to: Listening }
  /** Nobody waits for a call, or listens, any more. */
  | { readonly kind: "stop"; readonly of: number };

/** Before the answer, as often as there is something. */
type Part =
  | { readonly kind: "progress"; readonly id: number; readonly done: number; readonly all: number }
  /** Some rows of a sheet of the answer, which comes without them: the page is held by none of them. */
  | {
      readonly kind: "rows";
      readonly id: number;
      readonly sheet: number;
      readonly from: number;
      readonly rows: Sheet["rows"];
    }
  | { readonly kind: "event"; readonly id: number; readonly event: unknown };

/** Of the worker. */
export type Reply =
  | Part
  | {
      readonly kind: "answer";
      readonly id: number;
      readonly answer: unknown;
      /** What was done can be taken back. */
      readonly canUndo: boolean;
    }
  | { readonly kind: "failed"; readonly id: number; readonly reason: HostFailureReason; readonly detail: string };

/** Of office.js, by a port of its own, and what it hears there. */
export interface Asked {
  readonly id: number;
  readonly request: string;
  readonly flags: number;
}
export type Heard =
  | { readonly kind: "answer"; readonly id: number; readonly answer: SentAnswer }
  | { readonly kind: "told"; readonly entries: readonly MessageEntry[]; readonly isSelected: boolean };
