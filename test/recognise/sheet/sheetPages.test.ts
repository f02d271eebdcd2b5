/** Programs that turn a printed document into a workbook give every page a sheet of its own: the tables are the same. */
import { recognise } from "../../../src/recognise";
import { findHeaders } from "../../../src/recognise/header/headers";
import type { Sheet, Workbook } from "../../../src/workbook";
import { caseNames, caseWorkbook } from "../../support/cases";
import { expectSame } from "../../support/facts";
import { heightOf, rearrange, span } from "../../support/rearrange";
import { sheet, workbook } from "../../support/table";

const head = `
  支出总表 | | |
  | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出`;

describe("a table whose pages are sheets", () => {
  const first = `${head}
    | 合计 | 30 | 10 | 20
    208 | 社会保障和就业支出 | 30 | 10 | 20
    20805 | 行政事业单位养老支出 | 12 | 8 | 4`;
  const rest = `
    2080502 | 事业单位离退休 | 12 | 8 | 4
    20899 | 其他社会保障和就业支出 | 18 | 2 | 16
    2089999 | 其他社会保障和就业支出 | 18 | 2 | 16`;
  const tables = (...sheets: readonly Sheet[]): string[] =>
    recognise(workbook(...sheets)).tables.map(({ layout, rows }) => `${layout.id} ${rows.length}`);

  test.each([
    ["Table 3", "Table 4"],
    ["Sheet3", "Sheet4"],
    ["第3页", "第4页"],
    ["支出总表", "支出总表 (2)"],
  ])("%s and %s: one table, without a header and with it", (one, two) => {
    expect(tables(sheet(one, first), sheet(two, rest))).toEqual(["expenditure-summary 6"]);
    expect(tables(sheet(one, first), sheet(two, `科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出${rest}`))).toEqual([
      "expenditure-summary 6",
    ]);
  });

  test("a table below the last lines is another", () => {
    const next = `${rest}
      政府性基金预算支出表 | | |
      | | | | 单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      | 合计 | 0 | 0 | 0`;
    expect(tables(sheet("Table 3", first), sheet("Table 4", next))).toEqual([
      "expenditure-summary 6",
      "government-fund 1",
    ]);
  });

  test.each([
    ["no page", "Table 3", "表4", rest],
    ["not the next page", "Table 3", "Table 5", rest],
    ["figures where names stand", "Table 3", "Table 4", "7 | 8 | 9 | 7 | 2"],
    ["figures beside the table", "Table 3", "Table 4", "208 | 社会保障和就业支出 | 30 | 10 | 20 | 5"],
  ])("%s: the sheet is not read with it", (_, one, two, text) => {
    expect(tables(sheet(one, first), sheet(two, text))).toEqual(["expenditure-summary 3"]);
  });

  test("what ends with its total is whole, and what begins with its total is another", () => {
    const closed = `${head}
      208 | 社会保障和就业支出 | 30 | 10 | 20
      | 合计 | 30 | 10 | 20`;
    const again = `科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      | 合计 | 5 | 2 | 3
      210 | 卫生健康支出 | 5 | 2 | 3`;
    expect(tables(sheet("Table 1", closed), sheet("Table 2", rest))).toEqual(["expenditure-summary 2"]);
    expect(tables(sheet("Table 1", first), sheet("Table 2", again))).toHaveLength(2);
  });
});

test("a further page is one under a wrong year, and where the name of the organisation is broken over two lines", () => {
  const page = (title: string, organisation: string, rows: string): Sheet => {
    const printed = sheet(
      "",
      `${title} | | | |
       部门： | | | | 单位：万元
       科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
       ${rows}`,
    );
    const label = { value: `部门：${organisation}`, format: "General" };
    return { ...printed, rows: printed.rows.map((cells, row) => (row === 1 ? cells?.with(0, label) : cells)) };
  };
  const first = page("2026年支出总表", "某市某某街道办事处", "208 | 社会保障和就业支出 | 30 | 10 | 20");
  const next = (title: string): Sheet => page(title, "某市\n某某街道办事处", "210 | 卫生健康支出 | 5 | 2 | 3");
  const read = (title: string): number => recognise(workbook(first, next(title))).tables.length;
  expect(["2026年支出总表（续）", "2025年支出总表（续）", "2025年支出总表"].map(read)).toEqual([1, 1, 2]);
});

test("a total that is smaller than an amount of the page before adds up its own sheet only", () => {
  const before = `${head}
    201 | 一般公共服务支出 | 300 | 100 | 200`;
  const after = `229 | 其他支出 | 50 | 20 | 30
    | 合计 | 50 | 20 | 30`;
  const again = `科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    ${after}`;
  const { tables } = recognise(workbook(sheet("Sheet1", before), sheet("Sheet2", again)));
  expect(tables.map(({ rows }) => rows.length)).toEqual([1, 2]);
  expect(recognise(workbook(sheet("Sheet1", before), sheet("Sheet2", after))).tables).toHaveLength(1);
});

/** Sheets of one table are cut behind every `length` lines below the header, where no merged cells are cut. */
function cutInPages(workbook: Workbook, length: number, isHeaderRepeated: boolean): Workbook {
  const { tablesAndForms } = recognise(workbook);
  const pages = workbook.sheets.flatMap((whole) => {
    const [table, ...others] = tablesAndForms.filter(({ sheet }) => sheet === whole);
    const [header, ...again] = findHeaders(whole);
    if (table === undefined || header === undefined || others.length > 0 || again.length > 0) return [whole];
    const isWhole = (row: number): boolean => !whole.merges.some((area) => area.top < row && area.bottom >= row);
    const cuts = span(header.bottom + 1, table.area.bottom).filter(
      (row, at) => at > 0 && at % length === 0 && isWhole(row),
    );
    const starts = [0, ...cuts];
    return starts.map((from, at) => {
      const lines = span(from, (starts[at + 1] ?? heightOf(whole)) - 1);
      return rearrange(whole, at > 0 && isHeaderRepeated ? [...span(header.top, header.bottom), ...lines] : lines);
    });
  });
  expect(pages.length).toBeGreaterThan(workbook.sheets.length);
  return { sheets: pages.map((page, at) => ({ ...page, name: `Table ${at + 1}` })) };
}

/** All tables of Guizhou stand on three sheets: there is nothing to cut. */
const onSheetsOfTheirOwn = caseNames("tables").filter((name) => !name.includes("guizhou"));

describe.each(onSheetsOfTheirOwn)("%s cut into pages", (name) => {
  const whole = caseWorkbook(name);
  test.each([
    [9, false],
    [9, true],
    [22, false],
    [22, true],
  ])("of %d lines, header repeated: %s", (length, isHeaderRepeated) => {
    expectSame(whole, cutInPages(whole, length, isHeaderRepeated));
  });
});
