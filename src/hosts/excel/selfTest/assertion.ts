/** One thing that must be true of the Excel around us, tried in a sheet of its own. */
import type { OpenWorkbook } from "../../../workbook";
import { inExcel } from "../session";

export type TestGroup =
  "host" | "read" | "merges" | "write" | "marks" | "sheets" | "events" | "undo" | "kept" | "functions" | "speed";

export interface Bench {
  readonly workbook: OpenWorkbook;
  /** The name of the sheet that was added for the test. */
  readonly sheet: string;
  /** Runs in Excel with that sheet. */
  readonly excel: <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T) => Promise<T>;
}

export interface Assertion {
  readonly group: TestGroup;
  /** Says what must be true; part of what is sent to us. */
  readonly id: string;
  /** Throws where it is not; what it answers is noted beside the result. */
  readonly holds: (bench: Bench) => Promise<unknown>;
}

/** Thrown by an assertion about a feature that this Excel does not have. */
export class NotHere extends Error {}

/** Assertions of one group, by name. */
export function about(
  group: TestGroup,
  assertions: Readonly<Record<string, Assertion["holds"]>>,
): readonly Assertion[] {
  return Object.entries(assertions).map(([id, holds]) => ({ group, id, holds }));
}

/** Throws where something is not what it should be, with both in words. */
export function equal(actual: unknown, expected: unknown): void {
  const [is, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== wanted) throw new Error(`${String(is)} instead of ${String(wanted)}`);
}

/** Throws with these words where a fact is none. */
export function truly(fact: boolean, otherwise: string): void {
  if (!fact) throw new Error(otherwise);
}

/** What the assertions work at: a scratch sheet of their own. */
export function benchAt(workbook: OpenWorkbook, sheet: string): Bench {
  return {
    workbook,
    sheet,
    excel: (work) =>
      inExcel(async (context) => {
        const result = await work(context.workbook.worksheets.getItem(sheet), context);
        await context.sync();
        return result;
      }),
  };
}

/** The cell as our own reading has it. */
export async function readCell({ workbook, sheet }: Bench, row: number, column: number) {
  const [read] = await workbook.readSheets([sheet]);
  return read?.rows[row]?.[column];
}
