/** Hostile and very long sheets: recognition does as much more as they are longer, and ends in a time far above what it takes. */
import { recognise } from "../../src/recognise";
import type { Area, Cell, Sheet } from "../../src/workbook";
import { callsTimes, mostTimes } from "../support/calls";
import { cpuTime } from "../support/cpuTime";
import { sheet, workbook } from "../support/table";

type Row = (Cell | undefined)[];

const text = (value: string): Cell => ({ value, format: "General" });
const amount = (value: number): Cell => ({ value, format: "0.00" });

const milliseconds = 5_000;

function timed(run: () => void): number {
  const start = cpuTime();
  run();
  return cpuTime() - start;
}

function withRows(head: string, rows: readonly Row[], merges: readonly Area[] = []): Sheet {
  const heading = sheet("Sheet1", head);
  return { ...heading, rows: [...heading.rows, ...rows], merges };
}

const expenditure = `支出总表
  | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  | 合计 | 3.00 | 2.00 | 1.00`;

function manyRows(count: number, row: (index: number) => Row): Row[] {
  return Array.from({ length: count }, (_, index) => row(index));
}

const code = (index: number): string => String(2000000 + (index % 990000)).padStart(7, "0");
const line = (index: number): Row => [text(code(index)), text("行政运行"), amount(3), amount(2), amount(1)];
const purchases = `政府采购预算表
  | | | | | | 单位：万元
  单位代码 | 单位名称 | 项目 | 政府采购品目 | 资金来源 | 采购数量 | 采购金额`;
const projects = `项目支出表
  | | | 单位：万元
  项目编码 | 项目名称 | 合计 | 一般公共预算`;
const organisations = `一般公共预算支出表（分单位）
  | | | | 单位：万元
  单位编码 | 单位名称 | 合计 | 基本支出 | 项目支出`;
const balance = `收支总表
  | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数`;

test.each<[string, (many: number) => Sheet]>([
  ["functional codes", (many) => withRows(expenditure, manyRows(many, line))],
  [
    "codes typed as numbers",
    (many) =>
      withRows(
        expenditure,
        manyRows(many, (index) => [{ value: Number(code(index)), format: "General" }, ...line(index).slice(1)]),
      ),
  ],
  [
    "rows without a code, each of which might be a total",
    (many) =>
      withRows(
        expenditure,
        manyRows(many, (index) => (index % 2 === 0 ? line(index) : [undefined, undefined, amount(3)])),
      ),
  ],
  [
    "nothing but texts",
    (many) =>
      withRows(
        expenditure,
        manyRows(many, (index) => [text(code(index)), text("行政运行")]),
      ),
  ],
  [
    "a row of header words again and again",
    (many) =>
      withRows(
        expenditure,
        manyRows(many / 10, (index) =>
          index % 2 === 0 ? line(index) : ["科目编码", "科目名称", "合计", "基本支出", "项目支出"].map(text),
        ),
      ),
  ],
  [
    "lists of purchases with as many headings",
    (many) =>
      withRows(
        purchases,
        manyRows(many, (index) =>
          index % 2 === 0
            ? [text(String(100000 + index)), text("某局")]
            : [
                text(String(100000 + index - 1)),
                text("某局"),
                text("某项目"),
                text("复印纸"),
                text("预算安排"),
                amount(1),
                amount(2),
              ],
        ),
      ),
  ],
  [
    "projects",
    (many) =>
      withRows(
        projects,
        manyRows(many, (index) => [
          text(`42010326205T${String(index).padStart(9, "0")}`),
          text("某项目"),
          amount(1),
          amount(1),
        ]),
      ),
  ],
  [
    "organisations without a code",
    (many) =>
      withRows(
        organisations,
        manyRows(many, (index) =>
          index % 2 === 0 ? [undefined, undefined, amount(1)] : [undefined, text(`第${index}中学`), amount(1)],
        ),
      ),
  ],
  [
    "captions",
    (many) =>
      withRows(
        balance,
        manyRows(many, (index) => [text(`${index}.其他收入`), amount(1), text(`${index}.其他支出`), amount(1)]),
      ),
  ],
  [
    "as many merged areas",
    (many) =>
      withRows(
        expenditure,
        manyRows(many, line),
        manyRows(many, () => []).map((_, row) => ({ top: row + 4, left: 0, bottom: row + 4, right: 1 })),
      ),
  ],
  [
    "as many merged areas and header words",
    (many) =>
      withRows(
        expenditure,
        manyRows(many / 10, (index) =>
          index % 2 === 0 ? line(index) : ["科目编码", "科目名称", "合计", "基本支出", "项目支出"].map(text),
        ),
        manyRows(many, () => []).map((_, row) => ({
          top: row % (many / 10),
          left: row % 7,
          bottom: row % (many / 10),
          right: row % 7,
        })),
      ),
  ],
])("rows: %s", async (_, make) => {
  const workOf = (many: number): (() => void) => {
    const made = workbook(make(many));
    return () => recognise(made);
  };
  expect(await callsTimes(workOf, 1000)).toBeLessThan(mostTimes);
});

test("a million rows of which few are filled", () => {
  const base = withRows(expenditure, manyRows(10, line));
  const rows: (Row | undefined)[] = base.rows.map((row) => [...(row ?? [])]);
  rows[1_048_575] = [text("注：以上各表均为空。")];
  expect(timed(() => recognise(workbook({ ...base, rows })))).toBeLessThan(milliseconds);
});

test("300 000 rows without a header", () => {
  const rows = manyRows(300_000, () => [text("文字")]);
  expect(timed(() => recognise(workbook({ ...sheet("Sheet1", ""), rows })))).toBeLessThan(milliseconds);
});

test("sixteen thousand columns", () => {
  const wide: Row = [text("科目编码"), text("科目名称"), ...manyRows(16_000, () => []).map(() => text("合计"))];
  const rows = [
    [text("支出总表")],
    wide,
    [text("201"), text("一般公共服务支出"), ...wide.slice(2).map(() => amount(1))],
  ];
  expect(timed(() => recognise(workbook({ ...sheet("Sheet1", ""), rows })))).toBeLessThan(milliseconds);
});

test.each([
  ["one word again and again above others", (at: number) => text(at < 2 ? "科目" : "预算数")],
  ["one word and blanks above others", (at: number) => (at < 3 ? text("预算数") : undefined)],
])("sixteen thousand columns: %s", (_, above) => {
  const wide = Array.from({ length: 16_000 }, (_, at) => at);
  const rows = [
    [text("支出总表")],
    wide.map(above),
    wide.map((at) => text(at < 2 ? (["科目编码", "科目名称"][at] ?? "") : `项${at}`)),
    wide.map((at) => (at === 0 ? text("201") : at === 1 ? text("一般公共服务支出") : amount(1))),
  ];
  expect(timed(() => recognise(workbook({ ...sheet("Sheet1", ""), rows })))).toBeLessThan(milliseconds);
});

const longest = 32_767;

test.each(["（", "比", "其中：", "占", "1.", "增长比"])("a header of as many %s as a cell can hold", (word) => {
  const [title, unit, header, ...rows] = sheet("Sheet1", expenditure).rows;
  const long = header?.map((cell, at) => (at < 2 ? cell : text(word.repeat(longest / word.length))));
  expect(timed(() => recognise(workbook({ ...sheet("Sheet1", ""), rows: [title, unit, long, ...rows] })))).toBeLessThan(
    milliseconds / 4,
  );
});

test("an item with thousands of numbers before its name", () => {
  const items = `“三公”经费支出表 | | 单位：万元
    项目 | 2023年预算数 | 2024年预算数
    合计 | 9.00 | 9.00
    ${"①".repeat(20_000)}因公出国（境）费用 | 9.00 | 9.00`;
  expect(recognise(workbook(sheet("Sheet1", items))).tables[0]?.rows.length).toBe(2);
});
