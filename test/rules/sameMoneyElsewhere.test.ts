/** Tables that no layout explains, whose title and columns say that they show the money of a standard table. */
import { crossCheck } from "../../src/rules/crossCheck/crossCheck";
import { moneyOfTitle } from "../../src/vocabulary";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

const summary = table`2025年部门支出总表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  | 合计 | 96.88 | 46.88 | 50.00
  208 | 社会保障和就业支出 | 16.88 | 16.88 |
  20805 | 行政事业单位养老支出 | 16.88 | 16.88 |
  2080505 | 机关事业单位基本养老保险缴费支出 | 12.00 | 12.00 |
  2080506 | 机关事业单位职业年金缴费支出 | 4.88 | 4.88 |
  210 | 卫生健康支出 | 80.00 | 30.00 | 50.00
  21015 | 医疗保障管理事务 | 80.00 | 30.00 | 50.00
  2101501 | 行政运行 | 30.00 | 30.00 |
  2101502 | 一般行政管理事务 | 50.00 | | 50.00`;

/** The amounts of its last line, and of all that are above it. */
const classified = (
  title: string,
  last = "50.00",
  above = "80.00",
  all = "96.88",
) => table`${title} | | | | | 单位：万元
  科目编码 | 科目名称 | 总计 | 工资福利支出 | 商品和服务支出 | 资本性支出
  | 合计 | ${all} | 36.88 | ${last} | 10.00
  208 | 社会保障和就业支出 | 16.88 | 16.88 | |
  20805 | 行政事业单位养老支出 | 16.88 | 16.88 | |
  2080505 | 机关事业单位基本养老保险缴费支出 | 12.00 | 12.00 | |
  2080506 | 机关事业单位职业年金缴费支出 | 4.88 | 4.88 | |
  210 | 卫生健康支出 | ${above} | 20.00 | ${last} | 10.00
  21015 | 医疗保障管理事务 | ${above} | 20.00 | ${last} | 10.00
  2101501 | 行政运行 | 30.00 | 20.00 | | 10.00
  2101502 | 一般行政管理事务 | ${last} | | ${last} |`;

const byCapital = (title: string, amount: string) => table`${title} | | | 单位：万元
  科目编码 | 科目名称 | 总计 | 办公费 | 印刷费
  | 合计 | ${amount} | ${amount} |
  201 | 一般公共服务支出 | ${amount} | ${amount} |
  20103 | 政府办公厅（室）及相关机构事务 | ${amount} | ${amount} |
  2010301 | 行政运行 | ${amount} | ${amount} |`;

const basic = table`2025年一般公共预算基本支出表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
  | 合计 | 12.00 | 7.00 | 5.00
  301 | 工资福利支出 | 7.00 | 7.00 |
  30101 | 基本工资 | 7.00 | 7.00 |
  302 | 商品和服务支出 | 5.00 | | 5.00
  30201 | 办公费 | 5.00 | | 5.00`;

testRule(crossCheck, {
  valid: [
    { name: "the same money", tables: [summary, classified("2025年部门支出分类情况表（按部门经济分类）")] },
    {
      name: "a qualifier that nobody understands",
      tables: [summary, classified("2025年部门支出分类情况表（不含追加）", "53.00", "83.00", "99.88")],
    },
    {
      name: "other money: hardly a subject agrees",
      tables: [
        summary,
        table`2025年部门支出分类情况表 | | | | 单位：万元
          科目编码 | 科目名称 | 总计 | 工资福利支出 | 商品和服务支出
          | 合计 | 96.00 | 46.00 | 50.00
          208 | 社会保障和就业支出 | 16.00 | 16.00 |
          20805 | 行政事业单位养老支出 | 16.00 | 16.00 |
          2080505 | 机关事业单位基本养老保险缴费支出 | 16.00 | 16.00 |
          210 | 卫生健康支出 | 80.00 | 30.00 | 50.00
          21015 | 医疗保障管理事务 | 80.00 | 30.00 | 50.00
          2101501 | 行政运行 | 35.00 | 30.00 | 5.00
          2101502 | 一般行政管理事务 | 45.00 | | 45.00`,
      ],
    },
    {
      name: "one class of 基本支出",
      tables: [basic, byCapital("一般公共预算基本支出表—公用经费（商品和服务支出）", "5.00")],
    },
  ],
  invalid: [
    {
      name: "a table by class whose own sums are right",
      tables: [summary, classified("2025年部门支出分类情况表（按部门经济分类）", "53.00", "83.00", "99.88")],
      fails: ["C3", "C8", "C9", "C11"].map((cell) => ({ at: `Sheet2!${cell}`, severity: "error" as const })),
    },
    {
      name: "a total of which only the title says what it is",
      tables: [basic, byCapital("一般公共预算基本支出表—公用经费（商品和服务支出）", "5.50")],
      fails: [{ at: "Sheet2!C3", severity: "warning", expected: "5.00", says: "“商品和服务支出”" }],
    },
  ],
});

describe("moneyOfTitle", () => {
  it.each([
    ["支出预算分类汇总表(按政府预算经济分类)", {}],
    ["一般公共预算财政拨款支出决算明细表", { fund: "generalPublic" }],
    ["财政拨款支出决算明细表", { fund: "fiscal" }],
    [
      "一般公共预算基本支出表-人员经费(工资福利支出)(按政府预算经济分类)",
      { fund: "generalPublic", nature: "basic", part: "301" },
    ],
    ["一般公共预算基本支出表-人员经费", { fund: "generalPublic", nature: "basic", part: "personnel" }],
    ["上年结转结余预算支出表", { nature: "carriedIn" }],
  ])("tells of which money %s is", (title, money) => {
    expect(moneyOfTitle(title)).toEqual(money);
  });

  it.each([
    "一般公共预算支出明细表(按支出功能分类科目-不含上年结转)",
    "项目支出及其他支出预算表",
    "基本支出表(工资福利支出、商品和服务支出)",
    "政府采购支出表",
    "收入汇总表",
  ])("leaves %s alone", (title) => {
    expect(moneyOfTitle(title)).toBeUndefined();
  });
});
