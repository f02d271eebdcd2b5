/** How headers lie: spacers, texts that are printed again, headers of further pages and of tables without a line between. */
import { recognise, type Table } from "../../src/recognise";
import type { Sheet } from "../../src/workbook";
import { table, workbook } from "../support/table";

function tablesOf(sheet: Sheet): readonly Table[] {
  return recognise(workbook(sheet)).tables;
}

/** `2=3+4 stated`: sheet columns by number. */
function sumsOf(table: Table | undefined): string[] {
  return (table?.panels ?? []).flatMap((panel) =>
    (table?.columnSums(panel) ?? []).map(
      ({ total, parts, standing }) => `${total.index}=${parts.map(({ column }) => column.index).join("+")} ${standing}`,
    ),
  );
}

const merged = (top: number, left: number, right: number) => ({ top, left, bottom: top, right });

test("a blank column below a cell that reaches over it is no column", () => {
  const sheet = table`一般公共预算支出表 | | | | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | | | | 项目支出
    | | | 小计 | | 人员经费 | 公用经费 |
    210 | 卫生健康支出 | 2013.18 | 193.26 | | 171.77 | 21.49 | 1819.92`;
  const [read, ...others] = tablesOf({ ...sheet, merges: [merged(1, 3, 6)] });
  expect(others).toEqual([]);
  expect(read?.layout.id).toBe("general-public-functional");
  expect(sumsOf(read)).toEqual(["2=3+7 stated", "3=5+6 stated"]);
});

test("a text that each cell of a group prints again is one group's", () => {
  const [read, ...others] = tablesOf(table`支出预算分类汇总表 | | | | | | | 单位：万元
    科目编码 | 科目编码 | 科目编码 | 科目名称 | 总计 | 机关支出 | 机关支出 | 机关支出 | 事业支出 | 事业支出 | 事业支出
    类 | 款 | 项 | | | 小计 | 水费 | 电费 | 小计 | 租费 | 邮费
    | | | 合计 | 100.00 | 30.00 | 30.00 | | 70.00 | 30.00 | 40.00
    205 | | | 教育支出 | 60.00 | 20.00 | 20.00 | | 40.00 | 15.00 | 25.00
    208 | | | 社会保障和就业支出 | 28.00 | 5.00 | 5.00 | | 23.00 | 11.00 | 12.00
    210 | | | 卫生健康支出 | 12.00 | 5.00 | 5.00 | | 7.00 | 4.00 | 3.00`);
  expect(others).toEqual([]);
  expect(sumsOf(read)).toEqual(["4=5+8 borne-out", "5=6 weak", "8=9+10 borne-out"]);
});

test("a header of one column of figures is known again on the next page", () => {
  const tables = tablesOf(table`经济事项情况表 | | 单位：万元
    部门事项名称 | 政府事项名称 | 2024年数
    合计 | | 10.00
    甲事项 | 机关甲 | 6.00
    部门事项名称 | 政府事项名称 | 2024年数
    乙事项 | 机关乙 | 4.00`);
  expect(tables.map(({ rows }) => rows.map(({ name }) => name))).toEqual([["合计", "甲事项", "乙事项"]]);
});

test("below a title another table begins, of whose header no word is known", () => {
  const tables = tablesOf(table`一般公共预算支出表 | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    | 合计 | 10.00 | 6.00 | 4.00
    205 | 教育支出 | 10.00 | 6.00 | 4.00
    一般公共预算某某情况表
    部门事项名称 | 政府事项名称 | 2024年数
    合计 | | 3.00
    甲事项 | 机关甲 | 3.00`);
  expect(tables.map(({ rows }) => rows.map(({ name }) => name))).toEqual([
    ["合计", "教育支出"],
    ["合计", "甲事项"],
  ]);
});

test("栏次 below a line of texts numbers the columns", () => {
  const [read] = tablesOf(table`支出决算表 | | | | | | | 单位：元
    鯹鱎 | | | | 本年支出合计 | 基本支出 | 项目支出
    鮱鯁鮰 | | | 鰗鰸鰐 | | |
    类 | 鰺鱤 | 鮸鯕 | 栏次 | 1 | 2 | 3
    | | | 合计 | 10.00 | 6.00 | 4.00
    205 | | | 教育支出 | 7.00 | 5.00 | 2.00
    20502 | | | 普通教育 | 7.00 | 5.00 | 2.00
    208 | | | 社会保障和就业支出 | 3.00 | 1.00 | 2.00`);
  expect(read?.panels.flatMap(({ columns }) => columns.flatMap(({ number }) => number ?? []))).toEqual([1, 2, 3]);
});

test("rows that have no other column do not show that a sum leaves it out", () => {
  const [read] = tablesOf(table`某某情况表 | | | | | | | 单位：万元
    某某编号 | 某某名 | 合计 | 甲 | 乙 | 小计 | 丙
    甲一 | 甲一局 | 10.00 | 6.00 | 4.00 | 10.00 | 
    甲二 | 甲二局 | 20.00 | 9.00 | 11.00 | 20.00 | 
    甲三 | 甲三局 | 30.00 | 17.00 | 13.00 | 30.00 | 
    甲四 | 甲四局 | 31.00 | 15.00 | 16.00 | 31.00 | 
    甲五 | 甲五局 | 18.00 | 5.00 | 6.00 | 11.00 | 7.00 `);
  expect(sumsOf(read).filter((sum) => sum.startsWith("2="))).toEqual(["2=3+4+5+6 unknown"]);
});

test("two years beside each other are two groups, though the same is meant by both", () => {
  const sheet = table`部门一般公共预算财政拨款“三公”经费支出表 | | | | | | | 单位：万元
    2023年预算数 | | | | 2024年预算数 | | |
    合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
    468.30 | 195.31 | 18.75 | 254.24 | 390.26 | 162.76 | 15.63 | 211.87`;
  const [read] = tablesOf({ ...sheet, merges: [merged(1, 0, 3), merged(1, 4, 7)] });
  expect(read?.layout.id).toBe("three-public");
  expect(sumsOf(read)).toEqual(["0=1+2+3 stated", "4=5+6+7 stated"]);
});

test("a group whose words nobody knows, above a header that is known, is no table of its own", () => {
  const [read, ...others] = tablesOf(table`2027年部门一般公共预算基本支出部门预算经济分类预算表
    编制部门：某市法院 | | | | | 单位：元
    项目 | | | 一般公共预算基本支出 | |
    部门预算经济分类科目编码 | | 部门预算经济分类科目名称 | 合计 | 人员经费 | 公用经费
    类 | 款 | | | |
    301 | | 工资福利支出 | 30 | 30 |
    301 | 01 | 基本工资 | 20 | 20 |
    301 | 02 | 津贴补贴 | 10 | 10 |
    302 | | 商品和服务支出 | 5 | | 5
    302 | 01 | 办公费 | 5 | | 5
    合计 | | | 35 | 30 | 5`);
  expect(others).toEqual([]);
  expect(read?.layout.id).toBe("general-public-basic");
  expect(read?.labels.unit?.value).toBe("元");
  expect(sumsOf(read)).toEqual(["3=4+5 stated"]);
});

test("groups that are not merged reach as far as the lowest line has texts", () => {
  const [read, ...others] = tablesOf(table`财政拨款支出预算表（部门经济分类科目）
    部门：某县委办公室 | | | | | | | | | | 单位：万元
    项目 | | | 总计 | 县级当年财政拨款安排 | | | | | |
    科目编码 | | 科目名称 | | 合计 | 一般公共预算拨款 | | | 政府性基金安排 | |
    类 | 款 | | | | 小计 | 基本支出 | 项目支出 | 小计 | 基本支出 | 项目支出
    | | 合计 | 100.00 | 100.00 | 100.00 | 70.00 | 30.00 | | |
    301 | | 工资福利支出 | 70.00 | 70.00 | 70.00 | 70.00 | | | |
    301 | 01 | 基本工资 | 70.00 | 70.00 | 70.00 | 70.00 | | | |
    302 | | 商品和服务支出 | 30.00 | 30.00 | 30.00 | | 30.00 | | |
    302 | 01 | 办公费 | 30.00 | 30.00 | 30.00 | | 30.00 | | |`);
  expect(others).toEqual([]);
  expect(read?.labels.unit?.value).toBe("万元");
  expect(read?.layout.id).not.toBe("government-fund");
});
