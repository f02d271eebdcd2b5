/** The money that a form of goals states outside its sections, as places print it. */
import { publishedCatalogue as catalogue } from "../../../src/catalogue/data/published";
import { check } from "../../../src/check";
import { recognise } from "../../../src/recognise";
import { a1 } from "../../../src/workbook";
import { sheet, workbook } from "../../support/table";

const indicators = `绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
   | 产出指标 | 数量指标 | 检查次数 | ≥12次`;

function checked(money: string) {
  const form = sheet("", `部门整体支出绩效目标表\n部门名称 | 某市某局 | | | 单位：万元\n${money}\n${indicators}`);
  return check(recognise(workbook(form)), { catalogue });
}

/** The cells that the sums of a form tell of, the first of each; and how many of its figures are checked. */
function said(money: string): { wrong: string[]; checked: string } {
  const outcome = checked(money);
  const wrong = outcome.findings.flatMap(({ rule, severity, places: [at] }) =>
    rule === "group-total" ? `${severity} ${a1(at)}` : [],
  );
  const [coverage] = outcome.coverage;
  return { wrong, checked: `${coverage?.checked}/${coverage?.amounts}` };
}

interface Form {
  readonly name: string;
  /** `right→wrong` in one place. */
  readonly money: string;
  readonly figures: number;
  readonly wrong: readonly string[];
}

const forms: readonly Form[] = [
  {
    name: "numbered sources and uses below one total",
    money: `预算情况 | 部门预算总额（万元） | 3560.25
       | 1、资金来源：（1）政府预算资金 | 3060.25
       | （2）单位资金 | 500.00
       | 2、资金结构：（1）基本支出 | 1260.25→1620.25
       | （2）项目支出 | 2300.00`,
    figures: 5,
    wrong: ["error C3"],
  },
  {
    name: "two ways of dividing it side by side",
    money: `年度预算申请 | 资金总额 | 4210.66
       | 按收入性质分： | | 按支出性质分： |
       | 其中：一般公共预算 | 3900.66 | 其中：基本支出 | 2210.16
       | 政府性基金拨款 | 310.00→301.00 | 项目支出 | 2000.50`,
    figures: 5,
    wrong: ["error C3"],
  },
  {
    name: "one amount after the other, line by line",
    money: `收入预算合计 | 3042.93 | | 其中：上级财政拨款 | 1000.00
      本级财政安排 | 1766.14 | | 其他资金 | 276.79
      支出预算合计 | 3042.93 | | 其中：人员经费 | 2106.16
      公用经费 | 379.75 | | 项目经费 | 557.02→775.02`,
    figures: 8,
    wrong: ["error B5"],
  },
  {
    name: "labels above the amounts",
    money: `年度预算 | 资金总额 | 财政拨款 | 其他资金
       | 1767.38 | 1496.35→1469.35 | 271.03`,
    figures: 3,
    wrong: ["error B4"],
  },
  {
    name: "parts of parts, further in",
    money: `部门预算 | 年度资金总额 | 2000.00
       | \u3000其中：财政拨款 | 1900.00
       | \u3000\u3000其中：中央资金 | 1500.00
       | \u3000\u3000省级资金 | 400.00
       | \u3000其他资金 | 100.00→10.00`,
    figures: 5,
    wrong: ["error C3"],
  },
  {
    name: "totals below income and expenditure",
    money: `年度预算 | 收入 | | 支出 |
       | 财政拨款 | 9000.10 | 基本支出 | 6000.00
       | 单位资金 | 1000.00 | 其中：人员经费 | 5200.00
       | | | 公用经费 | 800.00
       | | | 项目支出 | 4000.10→4100.10
       | 合计 | 10000.10 | 合计 | 10000.10`,
    figures: 8,
    wrong: ["error E8"],
  },
  {
    name: "what each task is to cost",
    money: `年度主要任务 | 任务名称 | 主要内容 | 预算金额
       | | | 总额 | 财政拨款 | 其他资金
       | 防汛 | 巡查 | 841.14 | 841.14 |
       | 供水 | 改造 | 926.24→962.24 | 655.21 | 271.03
       | 金额合计 | | 1767.38 | 1496.35 | 271.03`,
    figures: 8,
    wrong: ["error D6", "error D7"],
  },
];

test.each(forms)("$name", ({ money, figures, wrong }) => {
  expect(said(money.replace(/→[\d.]+/u, ""))).toEqual({ wrong: [], checked: `${figures}/${figures}` });
  expect(said(money.replace(/[\d.]+→/u, "")).wrong).toEqual(wrong);
});

test("a list that its words do not call complete is told only where a slip explains it", () => {
  const years = (first: string): string => `资金总额 | 450.60 | 其中：2025年 | ${first}
     | | 2026年 | 150.00
     | | 2027年 | 90.00`;
  expect(said(years("210.60")).wrong).toEqual([]);
  expect(said(years("201.60")).wrong).toEqual(["warning B3"]);
  expect(said(years("77.77")).wrong).toEqual([]);
});

test("an amount left out is told, of a part and of the total", () => {
  const money = (total: string, part: string): string => `部门预算 | 资金总额 | ${total}
     | 财政拨款 | ${part}
     | 上级补助 | 20.00
     | 其他资金 | 10.00`;
  expect(said(money("130.00", "100.00")).wrong).toEqual([]);
  expect(said(money("130.00", "")).wrong).toEqual(["error C3"]);
  expect(said(money("", "100.00")).wrong).toEqual(["warning C3"]);
});

test("what the form asks for below them is no part whose amount was left out", () => {
  const { findings } = checked(`项目资金 | 年度资金总额 | 120.00
     | 其中：财政拨款 | 80.00
     | 其他资金 | 30.00
     年度目标 | 完成维修`);
  expect(findings.map(({ message }) => message).join()).toContain("应为所列2项之和110.00");
});

test("a list of projects with goals is no form", () => {
  const list = sheet(
    "",
    `专项资金项目绩效目标汇总表
     主管部门 | 项目名称 | 资金总额 | 其中：中央 | 省级
     农业局 | 高标准农田 | 3000.00 | 2000.00 | 1000.00
     农业局 | 农机补贴 | 800.00 | 800.00 | 0.00
     总计 | | 3800.00 | 2800.00 | 1000.00`,
  );
  const { tables, forms: none } = recognise(workbook(list));
  expect([tables.length, none.length]).toEqual([1, 0]);
});
