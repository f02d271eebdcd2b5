/** The checker of this page: in a worker, or where the program that shows the page has none (an old web view), in the page's own thread. */
import type { Checker } from "./checker";

/** The checker, in a worker where the browser has them. Loaded when it is first needed. */
export async function loadChecker(): Promise<Checker> {
  const inThread = async (): Promise<Checker> => (await import("./here")).checkerHere();
  if (typeof Worker === "undefined") return inThread();
  const [{ checkerBeside }, { startWorker }] = await Promise.all([import("./beside"), import("./startWorker")]);
  return checkerBeside(startWorker, inThread);
}
