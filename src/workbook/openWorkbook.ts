/** A workbook that is open before the user: what the pane and the ribbon ask of the program that shows it. */
import type { Area, Position } from "./address";
import type { AddedSheet, Mark } from "./edits";
import type { PrintedSheet } from "./printedTables";
import type { Sheet, Workbook } from "./workbook";

/** Lets the user see how far a long action is, and stop it. */
export interface Watch {
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, all: number) => void;
}

export interface CellPlace extends Position {
  readonly sheet: string;
}

/**
 * One cell's new content. A host writes it only where the cell still holds `before` (`null`: nothing at all), so that nothing is lost
 * that was typed since the user saw the proposal. Text is written as text whatever it starts with.
 */
export interface CellEdit extends CellPlace {
  readonly before: string | number | boolean | null;
  readonly after: string | number | boolean | null;
}

/**
 * Cells that were left as they are, and why: it changed meanwhile, it is locked on a protected sheet, it lies covered inside a merged
 * area, an array formula fills it, its sheet is gone.
 */
export interface Refused extends CellPlace {
  readonly reason: RefusalReason;
}

export type RefusalReason = "changed" | "protected" | "merged" | "spilled" | "gone";

export interface Written {
  readonly written: number;
  readonly refused: readonly Refused[];
  /** Puts back what stood there — values, formulas, number formats — where nobody changed the cell since. */
  readonly undo: () => Promise<Written>;
}

/** `gone`: it is not there any more, or goes by another name. */
export type RemovedSheet = "removed" | "changed" | "gone";

/** Worksheets of printed tables that were appended. */
export interface AddedTables {
  /** The names taken, in the order of the tables. */
  readonly sheets: readonly string[];
  /** Takes them away again; not where somebody has written in one of them or refers to one, unless that is to be lost. */
  readonly undo: (written?: "keep" | "remove") => Promise<RemovedTables>;
}

export interface RemovedTables {
  readonly removed: readonly string[];
  /** Those in which somebody has written; all were left then. */
  readonly written: readonly string[];
  /** Other sheets whose formulas lead into them, and would come to `#REF!`; all were left then. */
  readonly referring: readonly string[];
}

export interface Marked {
  readonly marked: number;
  /** Sheets that cannot be marked because they are protected. */
  readonly protectedSheets: readonly string[];
}

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

export type StopListening = () => void;

/** Every method rejects with a `HostFailure` that says what to do, and with nothing else. */
export interface OpenWorkbook {
  /** All worksheets, the hidden ones too, in a constant number of round trips. */
  readonly read: (watch?: Watch) => Promise<Workbook>;
  /**
   * Some worksheets only; those that are gone meanwhile are left out.
   * @param known sheets as they were read before only values in them changed: a host need not look for their merged areas again
   */
  readonly readSheets: (names: readonly string[], known?: readonly Sheet[]) => Promise<readonly Sheet[]>;

  /** Lays these marks over the workbook in place of all earlier ones of ours. */
  readonly setMarks: (marks: readonly Mark[], watch?: Watch) => Promise<Marked>;
  /** Takes away every mark of ours, also of earlier sessions. */
  readonly clearMarks: () => Promise<Marked>;

  /** Writes the edits as one step of the user's undo where the host can; either all that can be written are, or none. */
  readonly write: (edits: readonly CellEdit[], watch?: Watch) => Promise<Written>;
  /** Appends a worksheet under the wanted name, or the nearest free one; answers the name taken. */
  readonly addSheet: (sheet: AddedSheet) => Promise<string>;
  /** Appends worksheets of printed tables, all or none, each under its name or the nearest free one; its formulas follow the names. */
  readonly addTables: (sheets: readonly PrintedSheet[], watch?: Watch) => Promise<AddedTables>;
  /** Takes a worksheet of ours away again, unless somebody has written in it since; `name` is the one that was taken. */
  readonly removeSheet: (name: string, sheet: AddedSheet) => Promise<RemovedSheet>;
  /** Gives a worksheet of ours another name, where no other has it; answers the name that it has then. */
  readonly renameSheet: (name: string, wanted: string) => Promise<string>;

  readonly select: (place: CellPlace) => Promise<void>;
  readonly selection: () => Promise<Selection>;
  readonly onSelect: (listener: (selection: Selection) => void) => StopListening;
  /** Cells were changed by anybody but ourselves. `area` is absent where cells moved, or a whole sheet came, went or was renamed. */
  readonly onChange: (listener: (change: { sheet: string; area?: Area }) => void) => StopListening;

  /** What we keep inside the workbook: decisions, settings. `undefined` where nothing was kept; anybody may have edited it. */
  readonly recall: (key: string) => Promise<unknown>;
  /** `value` must be JSON; `undefined` forgets. */
  readonly keep: (key: string, value: unknown) => Promise<void>;
}

/** Why a host could not do what it was asked, as a key that `locale/` has a sentence for. */
export type HostFailureReason =
  | "protected"
  | "busy"
  | "cellEditing"
  | "gone"
  | "hidden"
  | "tooLarge"
  | "accessDenied"
  | "unsupported"
  | "readOnly"
  | "cancelled"
  | "lostConnection"
  | "unexpected";

export class HostFailure extends Error {
  override readonly name = "HostFailure";
  constructor(
    readonly reason: HostFailureReason,
    /** The host's own words, for a report to us. */
    readonly detail = "",
    options?: ErrorOptions,
  ) {
    super(detail === "" ? reason : `${reason}: ${detail}`, options);
  }
}
