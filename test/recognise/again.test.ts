/** A workbook is read again after edits: what is known of the other sheets stays, and all comes to what a first reading finds. */
import { recognise, recogniseAgain } from "../../src/recognise";
import type { Sheet } from "../../src/workbook";
import { sheet } from "../support/table";

const title = `
  支出总表 | | |
  | | | 单位：万元`;
const header = `
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出`;
const rows = `
  | 合计 | 30 | 10 | 20
  208 | 社会保障和就业支出 | 30 | 10 | 20
  20805 | 行政事业单位养老支出 | 12 | 8 | 4`;
const rest = `
  2080502 | 事业单位离退休 | 12 | 8 | 4
  20899 | 其他社会保障和就业支出 | 18 | 2 | 16
  2089999 | 其他社会保障和就业支出 | 18 | 2 | 16`;

const first = sheet("Table 3", `${title}${header}${rows}`);
const own = sheet("Table 4", `收入总表 | | |${title.replace("支出总表", "")}${header}${rows}`);
const page = sheet("Table 4", rest);
const other = sheet("三公", `“三公”经费支出表 | |\n | | 单位：万元\n 合计 | 公务用车 | 公务接待费\n 3 | 2 | 1`);

function read(...sheets: readonly Sheet[]) {
  return recognise({ sheets });
}

/** The same cells in another object: nothing is known of it. */
function retyped(one: Sheet): Sheet {
  return { ...one };
}

function tablesOf({ tablesAndForms }: ReturnType<typeof recognise>): string[] {
  return tablesAndForms.map(({ layout, rows: all, pages }) => `${layout.id} ${all.length} ${pages.length}`);
}

describe("a workbook that is read again", () => {
  test("has the very tables of the sheets that did not change", () => {
    const known = read(first, other);
    const again = recogniseAgain(
      { sheets: [sheet("Table 3", `${title}${header}${rows.replace("12", "13")}`), other] },
      known,
    );
    expect(again.tables[0]).not.toBe(known.tables[0]);
    expect(again.tables[1]).toBe(known.tables[1]);
  });

  test.each([
    ["becomes a further page of the sheet before", [first, own, other], [first, page, other]],
    ["is a further page no more", [first, page, other], [first, own, other]],
    ["is taken away behind the table that goes on on it", [first, page, other], [first, other]],
    ["is put behind a table that goes on on it", [first, other], [first, page, other]],
  ])("is what a first reading finds where a sheet %s", (_, before, after) => {
    expect(tablesOf(recogniseAgain({ sheets: after }, read(...before)))).toEqual(tablesOf(read(...after.map(retyped))));
  });

  test("is read otherwise where the user chose otherwise meanwhile", () => {
    const layouts = [{ sheet: first.name, table: 0, layout: "none" }];
    const { workbook } = read(first, other);
    expect(tablesOf(recognise(workbook, { layouts }))).toEqual(["three-public 0 1"]);
    expect(tablesOf(recognise(workbook))).toHaveLength(2);
  });
});
