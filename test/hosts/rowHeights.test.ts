/** Rows of printed tables are as high as what is wrapped in them needs. */
import { formulaSheets } from "../../src/hosts/addedSheet/formulaSheets";
import { rowHeightsOf } from "../../src/hosts/addedSheet/rowHeights";
import type { PrintedCell, PrintedSheet } from "../../src/workbook";

const header = (text: string): PrintedCell => ({ look: "header", text });

function sheet(rows: PrintedSheet["rows"], merges: PrintedSheet["merges"] = []): PrintedSheet {
  return { name: "表1", rows, merges, columnWidths: [36, 10, 10], isLandscape: false, headerRows: 1 };
}

test("a header that takes two lines in its column has room for both, other rows keep their height", () => {
  expect(
    rowHeightsOf(
      sheet([[header("科目名称"), header("合计")], [header("科目名称"), header("政府性基金预算")], [undefined]]),
    ),
  ).toEqual([24, 32, 18]);
});

test("a text over several rows or columns has the room of all of them, and spreads what it lacks", () => {
  const long = header("单价200万元以上大型设备及其他固定资产");
  const across = [{ top: 0, left: 0, bottom: 0, right: 2 }];
  expect(rowHeightsOf(sheet([[long]], across))).toEqual([24]);
  const down = [{ top: 0, left: 1, bottom: 1, right: 1 }];
  const [first, second] = rowHeightsOf(sheet([[header("科目名称"), long], [header("小计")]], down));
  expect(first).toBe(second);
  expect((first ?? 0) + (second ?? 0)).toBeGreaterThanOrEqual(4 * 14);
});

test("the title is one line, however wide its first column is", () => {
  expect(rowHeightsOf(sheet([[{ look: "title", text: "2026年一般公共预算财政拨款基本支出决算明细表" }]]))).toEqual([
    30,
  ]);
});

test("sheets that a formula names, quoted or not, one or from one to another", () => {
  expect(formulaSheets("SUM(D9:D12)+'表3 支出''总表'!C2-表5!A1*'Q1:Q3'!B2+IF(\"a\"=表7!$C$3,1,0)")).toEqual([
    "表3 支出'总表",
    "表5",
    "q1",
    "q3",
    "表7",
  ]);
});
