/** How every action reaches Excel: one run of its own, failures in our words, work that can be stopped between two round trips. */
import { HostFailure, type Watch } from "../../workbook";
import { asHostFailure } from "./failure";

export function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return run({}, work);
}

/** Waits while the user is typing into a cell instead of failing: for what we do of our own accord. */
export function whenNotEditing<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return run({ delayForCellEdit: true }, work);
}

/** Changes the workbook, as one step of the user's undo where Excel can. */
export async function changingExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (Office.context.document?.mode === Office.DocumentMode.ReadOnly) throw new HostFailure("readOnly");
  return run(supports("1.20") ? { mergeUndoGroup: true } : {}, work);
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

export function stopIfAsked(watch: Watch | undefined): void {
  if (watch?.signal?.aborted === true) throw new HostFailure("cancelled");
}
