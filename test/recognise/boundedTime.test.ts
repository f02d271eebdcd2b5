/** Hostile and very long sheets: recognition does as much more as they are longer, and no more. */
import { recognise } from "../../src/recognise";
import type { Area, Cell, Sheet } from "../../src/workbook";
import { callsTimes, callsTimesEach, mostTimes } from "../support/calls";
import { sheet, workbook } from "../support/table";

type Row = (Cell | undefined)[];

const text = (value: string): Cell => ({ value, format: "General" });
const amount = (value: number): Cell => ({ value, format: "0.00" });

/** How many times as much is done to recognise four times as long a sheet. */
async function times(make: (many: number) => Sheet, many: number): Promise<number> {
  return callsTimes((length) => recognising(make(length)), many);
}

function recognising(sheet: Sheet): () => void {
  const made = workbook(sheet);
  return () => void recognise(made);
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
    "money of a form that its total does not come to",
    (many) =>
      withRows(
        `部门整体支出绩效目标表
         部门名称 | 某市某局 | | 单位：万元
         年度资金 | 资金总额 | 1.00`,
        manyRows(many, (index) => [undefined, text(`专项经费${index}号`), amount(2 + (index % 7))]),
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
  expect(await times(make, 1000)).toBeLessThan(mostTimes);
});

test("many rows of which few are filled", async () => {
  const far = (many: number): Sheet => {
    const base = withRows(expenditure, manyRows(10, line));
    const rows: (Row | undefined)[] = base.rows.map((row) => [...(row ?? [])]);
    rows[many - 1] = [text("注：以上各表均为空。")];
    return { ...base, rows };
  };
  expect(await times(far, 65_536)).toBeLessThan(mostTimes);
});

test("rows without a header", async () => {
  const rows = (many: number): Row[] => manyRows(many, () => [text("文字")]);
  expect(await times((many) => ({ ...sheet("Sheet1", ""), rows: rows(many) }), 5000)).toBeLessThan(mostTimes);
});

test.each<[string, readonly ((at: number) => Cell | undefined)[]]>([
  ["one word again and again", []],
  ["it, above others", [(at) => text(at < 2 ? "科目" : "预算数")]],
  ["it and blanks, above others", [(at) => (at < 3 ? text("预算数") : undefined)]],
])("columns: %s", async (_, heads) => {
  const key = (at: number): string | undefined => ["科目编码", "科目名称"][at];
  const last = (at: number): Cell => text(key(at) ?? (heads.length === 0 ? "合计" : `项${at}`));
  const line = (at: number): Cell => [text("201"), text("一般公共服务支出")][at] ?? amount(1);
  const wide = (many: number): Sheet => {
    const columns = Array.from({ length: many }, (_, at) => at);
    const rows = [[text("支出总表")], ...[...heads, last, line].map((cellAt) => columns.map(cellAt))];
    return { ...sheet("Sheet1", ""), rows };
  };
  expect(await times(wide, 1000)).toBeLessThan(mostTimes);
});

test("a header of one word as often as a cell can hold it", async () => {
  const [title, unit, header, ...rows] = sheet("Sheet1", expenditure).rows;
  const works = ["（", "比", "其中：", "占", "1.", "增长比"].map((word) => (characters: number) => {
    const long = header?.map((cell, at) => (at < 2 ? cell : text(word.repeat(characters / word.length))));
    return recognising({ ...sheet("Sheet1", ""), rows: [title, unit, long, ...rows] });
  });
  expect(Math.max(...(await callsTimesEach(works, 8000)))).toBeLessThan(mostTimes);
});

test("an item with thousands of numbers before its name", () => {
  const items = `“三公”经费支出表 | | 单位：万元
    项目 | 2023年预算数 | 2024年预算数
    合计 | 9.00 | 9.00
    ${"①".repeat(20_000)}因公出国（境）费用 | 9.00 | 9.00`;
  expect(recognise(workbook(sheet("Sheet1", items))).tables[0]?.rows.length).toBe(2);
});
