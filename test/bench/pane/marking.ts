/** How long thousands of marks take, laid and taken away with the pane's buttons. */
import * as XLSX from "@e965/xlsx";
import type { Page } from "playwright-core";
import { Preview } from "../../browser/preview";
import { functionalTable } from "../functionalTable";
import { paneOf, waitedFor } from "./shown";

export interface MarkingTimes {
  readonly cells: number;
  readonly mark: number;
  readonly clear: number;
}

/** @param page the preview page */
export async function measureMarking(page: Page, cells: number): Promise<MarkingTimes> {
  const preview = new Preview(page);
  await preview.openFile("金额是文本.xlsx", withTexts(functionalTable(2 * cells)));
  await preview.check();
  const pane = paneOf(page);
  const outcome = '[role="group"].fui-MessageBar';
  const mark = await waitedFor(pane, () => preview.press("标记到表中"), outcome);
  const said = await pane.locator(outcome).innerText();
  await pane.locator(outcome).getByRole("button").click();
  const clear = await waitedFor(pane, () => preview.press("清除标记"), outcome);
  return { cells: Number(/\d+/u.exec(said)?.[0]), mark: mark.to - mark.from, clear: clear.to - clear.from };
}

/** Every second total as text, each of which is a finding: most cells to mark have none beside them that they could be joined with. */
function withTexts(file: Uint8Array): Uint8Array {
  const book = XLSX.read(file, { cellNF: true });
  for (const sheet of Object.values(book.Sheets)) {
    for (const [address, cell] of Object.entries(sheet as Record<string, XLSX.CellObject>)) {
      const [, row] = /^C(\d+)$/u.exec(address) ?? [];
      if (cell.t === "n" && Number(row) % 2 === 0) Object.assign(cell, { t: "s", v: String(cell.v), z: "@" });
    }
  }
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}
