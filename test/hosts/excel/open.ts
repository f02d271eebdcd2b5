/** A workbook open in our small Excel, and the port over the genuine office.js. */
import { excelWorkbook } from "../../../src/hosts/excel";
import { ExcelFailure, type FailureCode, type OfficeOptions } from "../../../src/preview";
import type { Sheet as ReadSheet } from "../../../src/workbook";
import { book } from "../../support/book";
import { startExcel } from "../../support/officeJs";

export function open(sheets: string | readonly ReadSheet[], options?: OfficeOptions) {
  const { book: workbook, session } = startExcel(typeof sheets === "string" ? book(sheets) : sheets, options);
  const sheet = (name: string) => {
    const found = workbook.sheetNamed(name);
    if (found === undefined) throw new Error(`There is no sheet ${name}.`);
    return found;
  };
  return {
    excel: excelWorkbook(),
    workbook,
    session,
    sheet,
    /** What stands in a cell: its formula where it has one. */
    at(name: string, row: number, column: number) {
      const content = sheet(name).content({ row, column });
      return content?.formula === undefined ? content?.value : `=${content.formula}`;
    },
    /** Everything that can be told of the workbook, to see that nothing of it changed. */
    whole: () =>
      JSON.stringify(
        workbook.sheets.map((one) => [
          one.name,
          [...one.stored()].filter(({ content, style }) => content !== undefined || style.fill !== undefined),
          one.conditionalFormats,
          one.merges,
        ]),
      ),
    /** The next time this cell is written, Excel fails in the middle of the batch. */
    breakAt(name: string, row: number, column: number, code: FailureCode = "GeneralException") {
      const broken = sheet(name);
      const put = broken.put.bind(broken);
      let isBroken = true;
      broken.put = (place, cell) => {
        if (isBroken && place.row === row && place.column === column) {
          isBroken = false;
          throw new ExcelFailure(code);
        }
        put(place, cell);
      };
    },
  };
}

/** The reason of the failure that an action ends in. */
export async function failure(action: Promise<unknown>): Promise<string> {
  try {
    await action;
    return "none";
  } catch (error) {
    if (!(error instanceof Error) || !("reason" in error)) throw error;
    return String(error.reason);
  }
}
