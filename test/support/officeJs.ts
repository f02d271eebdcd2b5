/** Loads the genuine office.js into the test's own realm, and puts our small Excel in its place. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Sheet as ReadSheet } from "../../src/workbook";
import {
  type Book,
  bookOf,
  connectLibrary,
  contextOf,
  type OfficeLibrary,
  type OfficeOptions,
  provideContext,
  ExcelSession,
} from "../../src/preview";

/** The globals that office.js makes, and those it wants of a browser. */
interface OfficeGlobals {
  window?: unknown;
  document?: unknown;
  setTimeout?: unknown;
  navigator?: unknown;
  OSF?: { _OfficeAppFactory?: { getContext: () => unknown } };
  OfficeExtension?: unknown;
}
const realm = globalThis as OfficeGlobals;

/** A millisecond at each of thousands of round trips: half the time of the tests went into doing nothing. */
const timer = setTimeout;
const withoutDelay = (act: (...given: unknown[]) => void, delay = 0, ...given: unknown[]): unknown =>
  delay > 0 ? timer(act, delay, ...given) : setImmediate(act, ...given);

export interface Running {
  readonly book: Book;
  readonly session: ExcelSession;
}

/** Starts a small Excel with these sheets; the globals `Excel`, `Office` and `OfficeExtension` are the library's own. */
export function startExcel(sheets: readonly ReadSheet[] | Book, options: OfficeOptions = {}): Running {
  load();
  provideContext(realm.OSF ?? {}, contextOf(options));
  const book = Array.isArray(sheets) ? bookOf({ sheets }) : (sheets as Book);
  return { book, session: new ExcelSession(book, connectLibrary(realm.OfficeExtension as OfficeLibrary)) };
}

function load(): void {
  if (realm.OfficeExtension !== undefined) return;
  realm.window = realm;
  realm.setTimeout = withoutDelay;
  realm.navigator ??= { userAgent: "" };
  realm.document = { getElementById: () => null, cookie: "", addEventListener: () => undefined };
  const file = resolve(__dirname, "../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js");
  // Evaluated in this very realm: the library asks whether its options are plain objects, which those of another realm are not.
  (0, eval)(readFileSync(file, "utf8"));
}

/** An event may ask the workbook before it is told, and each answer takes a turn: a wait by the clock is too short on a busy machine. */
const turns = 10;

/** Lets the events that are on their way arrive. */
export async function eventsArrived(): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}
