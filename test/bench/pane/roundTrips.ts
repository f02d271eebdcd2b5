/** How often each action of the pane goes to Excel and back, as our small Excel counts it, over the genuine office.js. */
import { readFileSync } from "node:fs";
import { excelWorkbook } from "../../../src/hosts/excel";
import { isUnusable } from "../../../src/hosts/file";
import { wordsOf } from "../../../src/locale";
import { openBook } from "../../../src/preview";
import { createSession } from "../../../src/session";
import { eventsArrived, startExcel } from "../../support/officeJs";

export interface RoundTrips {
  readonly action: string;
  readonly "round trips": number;
  readonly "kB sent": string;
  readonly "kB received": string;
}

export async function countRoundTrips(file: string): Promise<RoundTrips[]> {
  const opened = openBook(readFileSync(file), file);
  if (isUnusable(opened)) throw new Error(opened.reason);
  const { book, session: excel } = startExcel(opened);
  const session = createSession(excelWorkbook(), { words: wordsOf("zh-CN"), quiet: 0 });
  const sheet = book.sheets[0];
  if (sheet === undefined) throw new Error(`${file} has no sheet.`);
  const blank = { sheet: sheet.name, row: 99, column: 0, before: null };
  const actions: readonly (readonly [string, () => unknown])[] = [
    ["open the pane", session.start],
    ["检查", session.check],
    ["标记到表中", session.mark],
    ["清除标记", session.clearMarks],
    ["生成审核意见", session.addReview],
    ["write a cell, check its sheet again", () => session.write([{ ...blank, after: "说明" }])],
    ["undo, check its sheet again", session.undo],
    ["an edit by the user", () => book.write(sheet, [{ row: 99, column: 0, content: { value: "说明" } }])],
    ["select a cell", () => session.select(blank)],
    ["ignore a finding", () => session.ignore("a finding", "a reason")],
  ];
  const counted: RoundTrips[] = [];
  for (const [action, take] of actions) {
    excel.roundTrips.length = 0;
    await take();
    await atRest(() => session.state().work !== undefined);
    const bytes = (key: "requestBytes" | "responseBytes"): string =>
      (excel.roundTrips.reduce((sum, trip) => sum + trip[key], 0) / 1000).toFixed(1);
    counted.push({
      action,
      "round trips": excel.roundTrips.length,
      "kB sent": bytes("requestBytes"),
      "kB received": bytes("responseBytes"),
    });
  }
  excel.close();
  return counted;
}

/** Events arrive after the answer, and what they lead to comes later still. */
async function atRest(isBusy: () => boolean): Promise<void> {
  for (let calm = 0; calm < 10; calm = isBusy() ? 0 : calm + 1) await eventsArrived();
}
