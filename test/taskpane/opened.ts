/** A session at a published workbook, which is right but for what a test writes into it. */
import { zhCN } from "../../src/locale";
import { createSession, type Session } from "../../src/session";
import type { CellPlace } from "../../src/workbook";
import { sampleTables } from "../support/samples";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";

/** Without its text, which has mistakes of its own. */
export const book = {
  sheets: sampleTables("jianghan-2026-budget").sheets.filter(({ name }) => !name.includes("情况说明")),
};
export const sheetName = book.sheets.find(({ name }) => name.startsWith("预算05表"))?.name ?? "";
/** 2101101 行政单位医疗, 7.08: a roll-up, a column sum and the check against 预算03表 speak of it. */
export const cell: CellPlace = { sheet: sheetName, row: 11, column: 2 };

export function open(workbook: MemoryWorkbook = memoryWorkbook(book)): { session: Session; workbook: MemoryWorkbook } {
  return { workbook, session: createSession(workbook, { words: zhCN, quiet: 5 }) };
}

export const errors = (session: Session) =>
  (session.state().inspected?.result.findings ?? []).filter(
    ({ severity, consequenceOf }) => severity === "error" && consequenceOf === undefined,
  );

/** Until the session has rested for a while after what was typed. */
export async function settled(session: Session): Promise<void> {
  for (let rested = 0; rested < 12; rested += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (session.state().work !== undefined) rested = 0;
  }
}
