/** How every action reaches Excel: one run of its own, failures in our words, work that can be stopped between two round trips. */
import { HostFailure, type Watch } from "../../workbook";
import { asHostFailure, officeCode } from "./failure";

/** A call within an undo group cannot be undone (documented with `mergeUndoGroup`; seen in Excel on the web, OfficeDev/office-js 6711, 6491). */
const UNDO_NOT_SUPPORTED = "UndoNotSupported";

/** Does some work in Excel; what Excel refuses comes as a `HostFailure`. */
export function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return run({}, work);
}

/** Waits while the user is typing into a cell instead of failing: for what we do of our own accord. */
export function whenNotEditing<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return run({ delayForCellEdit: true }, work);
}

/** Takes back what an action had done until it failed: in a run of its own where the user began to type meanwhile, and then when she has ended. */
export function afterFailure<T>(
  error: unknown,
  context: Excel.RequestContext,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return asHostFailure(error).reason === "cellEditing" ? whenNotEditing(work) : work(context);
}

/**
 * Changes the workbook, as one step of the user's undo where Excel can. An Excel that has no undo for one of the calls refuses the whole
 * group, and says so only when asked: then the work is done once more, without a group. So it must leave nothing behind when it fails.
 */
export async function changingExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  refuseReadOnly();
  if (supports("1.20")) {
    try {
      return await Excel.run({ mergeUndoGroup: true }, work);
    } catch (error) {
      if (officeCode(error) !== UNDO_NOT_SUPPORTED) throw asHostFailure(error);
    }
  }
  return run({}, work);
}

/** Changes what Excel's undo knows nothing of: its settings, which sheets there are. */
export async function changingBesideUndo<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  refuseReadOnly();
  return run({}, work);
}

function refuseReadOnly(): void {
  if (Office.context.document?.mode === Office.DocumentMode.ReadOnly) throw new HostFailure("readOnly");
}

async function run<T>(options: Excel.RunOptions, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(options, work);
  } catch (error) {
    throw asHostFailure(error);
  }
}

/** Whether this Excel has what came with a requirement set after the one that the add-in demands. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Throws `HostFailure("cancelled")` once the user has asked to stop. */
export function stopIfAsked(watch: Watch | undefined): void {
  if (watch?.signal?.aborted === true) throw new HostFailure("cancelled");
}
