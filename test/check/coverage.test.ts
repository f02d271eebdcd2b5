/** Coverage: which figures at least one check came to an answer on, and why the others were passed over. */
import { check, type CheckResult } from "../../src/check";
import { recognise } from "../../src/recognise";
import { rollUp } from "../../src/rules/rollUp";
import { a1Area, filledRuns, type Sheet } from "../../src/workbook";
import { sheet, table, workbook } from "../support/table";

/** `170/168`, and the ranges of each reason. */
function coverage(...sheets: readonly Sheet[]) {
  return told(check(recognise(workbook(...sheets))));
}

function told({ coverage: tables, outside }: Pick<CheckResult, "coverage" | "outside">) {
  return {
    tables: tables.map(({ table: { sheet: on }, amounts, checked, unread }) => ({
      counted: `${checked}/${amounts}`,
      ...Object.fromEntries(
        unread.map(({ cells, reason }) => [reason, filledRuns(on, cells).map(a1Area).join(" ")] as const),
      ),
    })),
    outside: outside.map(({ sheet: { name }, area, amounts }) => `${name} ${a1Area(area)} ${amounts}`),
  };
}

const right = table`2026年支出总表 |                      |       |          | 单位：万元
                    科目编码       | 科目名称             | 合计  | 基本支出 | 项目支出
                                   | 合计                 | 16.88 | 16.88    | 0.00
                    208            | 社会保障和就业支出   | 16.88 | 16.88    | 0.00
                    20805          | 行政事业单位养老支出 | 16.88 | 16.88    | -`;

it("counts every figure of a table that adds up as checked, dashes and blanks as none", () => {
  expect(coverage(right)).toEqual({ tables: [{ counted: "8/8" }], outside: [] });
});

it("counts a figure that fails as checked too: the finding speaks of it", () => {
  const wrong = table`2026年支出总表 |            |       |          | 单位：万元
                      科目编码       | 科目名称   | 合计  | 基本支出 | 项目支出
                                     | 合计       | 16.88 | 16.88    | 0.00
                      208            | 社会保障   | 17.88 | 16.88    | 0.00`;
  expect(coverage(wrong).tables).toEqual([{ counted: "6/6" }]);
});

it("shows a column whose header words nobody knows, as the figures in it were read by no rule", () => {
  const unknown = table`2026年支出总表 |            |       |          |          | 单位：万元
                        科目编码       | 科目名称   | 合计  | 基本支出 | 项目支出 | 蓝色的钱 | 备注
                                       | 合计       | 16.88 | 16.88    | 0.00     | 3.00     |
                        208            | 社会保障   | 16.88 | 16.88    | 0.00     | 1.25     | 见附件
                        20805          | 养老       | 16.88 | 16.88    | 0.00     | 7.00     | 2 人`;
  expect(coverage(unknown).tables).toEqual([{ counted: "9/12", "unknown-words": "F3:F5" }]);
});

it.each([
  ["running numbers", "序", "1", "2", "3"],
  ["numbers that their header calls codes", "经办编号", "17", "4", "9"],
  ["codes of organisations", "归口", `"105001"`, `"105002"`, `"105003"`],
  ["codes of the government's classes", "对应", "501", "50101", "50102"],
  ["years", "始于", "2024", "2025", "2026"],
])("does not take %s for figures", (_, header, ...[first, second, third]) => {
  const beside = table`2026年支出总表 |            |       |          |          | 单位：万元
                       科目编码       | 科目名称   | 合计  | 基本支出 | 项目支出 | ${header}
                                      | 合计       | 16.88 | 16.88    | 0.00     | ${first}
                       208            | 社会保障   | 16.88 | 16.88    | 0.00     | ${second}
                       20805          | 养老       | 16.88 | 16.88    | 0.00     | ${third}`;
  expect(coverage(beside).tables).toEqual([{ counted: "9/9" }]);
});

it("tells a figure that is no number from those that could not be checked because of it", () => {
  const unreadable = table`2026年支出总表 |            |       |          | 单位：万元
                           科目编码       | 科目名称   | 合计  | 基本支出 | 项目支出
                                          | 合计       | 16.88 | 1六.88   | 0.00
                           208            | 社会保障   | 16.88 | 16.88    | 0.00`;
  const { tables } = told(check(recognise(workbook(unreadable)), { rules: [rollUp] }));
  expect(tables).toEqual([{ counted: "4/6", "not-a-number": "D3", "beside-unreadable": "D4" }]);
});

it("does not count a figure as checked that is only no more than another one", () => {
  const sides = (fiscal: string) => table`
    2026年收支总表 | | | 单位：万元
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    一、一般公共预算拨款收入 | 90.00 | 一、社会保障和就业支出 | 16.88
    其中：经费拨款 | ${fiscal} | 二、卫生健康支出 | 80.00
    二、其他收入 | 6.88 | |
    本年收入合计 | 96.88 | 本年支出合计 | 96.88
    收入总计 | 96.88 | 支出总计 | 96.88`;
  expect(coverage(sides("75.00")).tables).toEqual([{ counted: "8/9", "only-limited": "B5" }]);
  expect(coverage(sides("95.00")).tables).toEqual([{ counted: "9/9" }]);
});

it("nor one that was spent within the budget, where no rate is stated", () => {
  const form = table`项目支出绩效自评表 | | | | |
    项目名称 | 日常 | | | |
    项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值
    | 年度资金总额 | 80.00 | 80.00 | 75.00 | 10
    | 其中：财政拨款 | 80.00 | 80.00 | 75.00 | `;
  expect(coverage(form).tables).toEqual([{ counted: "0/7", "no-relation": "F4", "only-limited": "C4:E5" }]);
});

it("says that nothing states a figure a second time", () => {
  const prices = table`2026年政府采购预算表 |          |          |      |      | 单位：万元
                       单位名称             | 采购品目 | 采购项目 | 数量 | 单价 | 金额
                       合计                 |          |          |      |      | 3.00
                       某局                 | 复印纸   | 日常     |      | 0.50 | 1.00
                       某局                 | 打印机   | 日常     | 1    | 2.00 | 2.00`;
  expect(coverage(prices).tables).toEqual([{ counted: "5/6", "no-relation": "E4" }]);
});

it("counts weights as checked, which are compared with 100 and with no other cell", () => {
  const form = table`项目支出绩效目标申报表 |          |          |        |
                     项目名称               | 日常     |          |        |
                     年度绩效指标           | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
                                            | 产出指标 | 数量指标 | 检查次数 | ≥3次   | 60
                                            | 效益指标 | 社会效益 | 知晓率   | ≥90%   | 40`;
  expect(coverage(form).tables).toEqual([{ counted: "2/2" }]);
});

it("counts figures in the sheets that are no table, and leaves texts, lists of contents and covers out", () => {
  const contents = sheet("目录", `序号 | 名称\n1 | 支出总表\n2 | 附表\n3 | 情况说明`);
  const prose = sheet("情况说明", `第一部分 部门概况\n一、主要职责\n2026年安排 16.88 万元，比上年增加 1 万元。`);
  const beside = sheet("草稿", `12.50\n3.00`);
  const { outside } = coverage({ ...right, name: "支出" }, contents, beside, prose);
  expect(outside).toEqual(["草稿 A1:A2 2"]);
});

it("counts figures beside a table that belong to none of its columns", () => {
  const rows = right.rows.map((cells, row) =>
    row === 3 ? [...(cells ?? []), undefined, undefined, { value: 99.5, format: "0.00" }] : cells,
  );
  expect(coverage({ ...right, rows }).outside).toEqual(["Sheet1 H4 1"]);
});

it("covers less where a rule is switched off", () => {
  const disclosure = recognise(workbook(right));
  const { coverage: tables } = check(disclosure, { settings: { "roll-up": "off", "column-sum": "off" } });
  expect(tables[0]).toMatchObject({ amounts: 8, checked: 0 });
  expect(tables[0]?.unread.map(({ reason }) => reason)).toEqual(["no-relation"]);
});

it("leaves out the sheets that we added ourselves, and no other that has their name", () => {
  const opinions = sheet("审核意见 (2)", `审核意见 2026年部门预算\n级别 | 问题 | 应为\n错误 | 合计不等 | 16.88`);
  expect(coverage(right, opinions)).toEqual({ tables: [{ counted: "8/8" }], outside: [] });
  const own = { ...right, name: "审核意见" };
  expect(coverage(right, own).outside).toEqual(["审核意见 A1:E5 8"]);
});

test("a heading without a figure between a total and its rows is no wrong figure: the totals are checked, and its lines stand in coverage", () => {
  const sides = table`
    收支总表 | | | 单位：万元
    收入 | | 支出 |
    项目（按 | 本年预算 | 项目（按 | 本年预算
    资金来源） | | 支出功能科目） |
    （一）一般公共预算拨款收入 | 5880.94 | （一）教育支出 | 6024
    （二）财政专户管理资金收入 | 745.52 | （二）社会保障和就业支出 | 781.56
    （三）其他收入 | 663.91 | （三）住房保障支出 | 561.78
    本年收入合计 | 7290.37 | 本年支出合计 | 7367.34
    上年结转结余 | 76.97 | 年终结转结余 |
    收入总计 | 7367.34 | 支出总计 | 7367.34`;
  expect(coverage(sides).tables).toEqual([{ counted: "5/11", "uncertain-form": "B5:B7 D5:D7" }]);
});

it.each([
  ["amounts with cents", ["91.50", "153.00", "56.25", "300.75"]],
  ["whole amounts of 元", ["152000", "98000", "43000", "293000"]],
])("says that %s below 序号 were not understood", (_, [first = "", second = "", third = "", sum = ""]) => {
  const misplaced = table`2026年项目支出表 | | | | 单位：万元
    序号 | 项目名称 | 合计 | 财政拨款 | 单位资金
    ${first} | 办公楼维修 | 30.00 | 20.00 | 10.00
    ${second} | 信息化建设 | 50.50 | 50.50 | 0.00
    ${third} | 课后服务 | 18.25 | 10.00 | 8.25
    ${sum} | 合计 | 98.75 | 80.50 | 18.25`;
  expect(coverage(misplaced).tables).toEqual([{ counted: "12/16", "unknown-words": "A3:A6" }]);
});

it.each([
  ["numbers of levels", ["1", "1.1", "1.2"]],
  ["codes", ["2080501", "2080502", "2080505"]],
])("takes %s below 序号 for no amounts", (_, [first = "", second = "", third = ""]) => {
  const numbered = table`2026年支出总表 | | | | | 单位：万元
    序号 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    ${first} | | 合计 | 16.88 | 16.88 | 0.00
    ${second} | 208 | 社会保障 | 16.88 | 16.88 | 0.00
    ${third} | 20805 | 养老 | 16.88 | 16.88 | 0.00`;
  expect(coverage(numbered).tables).toEqual([{ counted: "9/9" }]);
});
