/** Correct tables as other places print them: nothing is told of them, and a figure that is changed is. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { a1, type Sheet } from "../../src/workbook";
import { sheet, workbook } from "../support/table";

function told(...sheets: readonly Sheet[]): string[] {
  const { findings } = check(recognise(workbook(...sheets)), { catalogue });
  return findings
    .filter(({ severity, rule }) => severity !== "info" && rule !== "missing-table")
    .map(({ severity, places: [at] }) => `${severity} ${at.sheet.name}!${a1(at)}`);
}

interface Printed {
  readonly name: string;
  readonly text: string;
  readonly changed: readonly [from: string, to: string];
  readonly tells: readonly string[];
}

const tables: readonly Printed[] = [
  {
    name: "codes of organisations in the column of subjects",
    text: `2027年部门支出预算总体情况表
      部门：某县自然资源局 | | | | 单位：万元
      科目编码 | 单位（科目名称） | 总计 | 基本支出 | 项目支出
       | 合计 | 500.00 | 300.00 | 200.00
      301001 | 县自然资源局本级 | 300.00 | 200.00 | 100.00
      220 | 自然资源海洋气象等支出 | 300.00 | 200.00 | 100.00
      22001 | 自然资源事务 | 300.00 | 200.00 | 100.00
      2200101 | 行政运行 | 200.00 | 200.00 | 0.00
      2200106 | 自然资源利用与保护 | 100.00 | 0.00 | 100.00
      301002 | 不动产登记中心 | 200.00 | 100.00 | 100.00
      220 | 自然资源海洋气象等支出 | 200.00 | 100.00 | 100.00
      22001 | 自然资源事务 | 200.00 | 100.00 | 100.00
      2200150 | 事业运行 | 200.00 | 100.00 | 100.00`,
    changed: ["2200101 | 行政运行 | 200.00 | 200.00", "2200101 | 行政运行 | 210.00 | 200.00"],
    tells: ["error 表!C8"],
  },
  {
    name: "a list below 其中 that goes on",
    text: `2028年预算收支总表
      单位：某市司法局 | | | 单位：万元
      收入 | | 支出
      项目 | 本年预算 | 项目 | 本年预算
      一、一般公共预算拨款 | 987.50 | 一、公共安全支出 | 1050.00
      其中：经费拨款 | 957.50
      纳入预算管理的非税收入安排的拨款 | 30.00
      二、政府性基金预算拨款
      三、单位资金 | 50.00
      本年收入合计 | 1037.50 | 本年支出合计 | 1050.00
      上年结余（转） | 12.50 | 年末结余（转）
      收入总计 | 1050.00 | 支出总计 | 1050.00`,
    changed: ["本年支出合计 | 1050.00", "本年支出合计 | 1005.00"],
    tells: ["error 表!D10"],
  },
  {
    name: "a total that states only its sum",
    text: `2027年度部门收支预算总表
      部门：某开发区管委会 | | | | | | 单位：万元
      收入 | | 支出
      收入项目 | 预算数 | 支出项目 | 合计 | 人员支出 | 公用支出 | 项目支出
      一、一般公共预算拨款收入 | 970.00 | 一、一般公共服务支出 | 700.00 | 400.00 | 50.00 | 250.00
      二、政府性基金预算拨款收入 | 0.00 | 二、城乡社区支出 | 300.00 | 0.00 | 0.00 | 300.00
      本年收入合计 | 970.00 | 本年支出合计 | 1000.00 | 400.00 | 50.00 | 550.00
      上年结转 | 30.00 | 结转下年 | 0.00
      收入合计 | 1000.00 | 支出合计 | 1000.00`,
    changed: ["700.00 | 400.00", "700.00 | 410.00"],
    tells: ["error 表!E5"],
  },
  {
    name: "changes of what is left after a deduction",
    text: `一般公共预算支出表
      部门：某局 | | | | | | | | | | | 单位：万元
      功能分类科目 | | 2026年执行数 | | 2027年预算数 | | | | 2027年预算数比2026年执行数
      科目编码 | 科目名称 | 执行数 | 扣除中央基建投资后执行数 | 合计 | 基本支出 | 项目支出 | 扣除中央基建投资后预算数 | 增减额 | 增减% | 扣除中央基建投资后增减额 | 扣除中央基建投资后增减%
      213 | 农林水支出 | 900.00 | 700.00 | 860.00 | 260.00 | 600.00 | 680.00 | -40.00 | -4.44 | -20.00 | -2.86
      21303 | 水利 | 900.00 | 700.00 | 860.00 | 260.00 | 600.00 | 680.00 | -40.00 | -4.44 | -20.00 | -2.86
      2130301 | 行政运行 | 220.00 | 220.00 | 260.00 | 260.00 | 0.00 | 260.00 | 40.00 | 18.18 | 40.00 | 18.18
      2130302 | 一般行政管理事务 | 200.00 | 200.00 | 180.00 | 0.00 | 180.00 | 180.00 | -20.00 | -10.00 | -20.00 | -10.00
      2130305 | 水利工程建设 | 400.00 | 200.00 | 360.00 | 0.00 | 360.00 | 180.00 | -40.00 | -10.00 | -20.00 | -10.00
      2130306 | 水利工程运行与维护 | 80.00 | 80.00 | 60.00 | 0.00 | 60.00 | 60.00 | -20.00 | -25.00 | -20.00 | -25.00
      合计 | | 900.00 | 700.00 | 860.00 | 260.00 | 600.00 | 680.00 | -40.00 | -4.44 | -20.00 | -2.86`,
    changed: ["360.00 | 180.00 | -40.00 | -10.00 | -20.00", "360.00 | 180.00 | -40.00 | -10.00 | -30.00"],
    tells: ["error 表!K9"],
  },
  {
    name: "income in one row",
    text: `2027年部门收入总表
      部门：某局 | | | | | | 单位：万元
      合计 | 上年结转 | 一般公共预算拨款收入 | 事业收入 | | 附属单位上缴收入 | 其他收入
       | | | 金额 | 其中：教育收费
      980.00 | 30.00 | 800.00 | 120.00 | | | 30.00`,
    changed: ["120.00", "130.00"],
    tells: ["error 表!A5"],
  },
  {
    name: "projects without a code below their subjects",
    text: `2024年度一般公共预算财政拨款项目支出决算表
      编制单位：某县司法局 | | | | 单位：万元
      科目编码 | | | 科目名称（项目名称） | 金额
      类 | 款 | 项
      合计 | | | | 480.00
      204 | | | 公共安全支出 | 480.00
      204 | 06 | | 司法 | 480.00
      204 | 06 | 02 | 一般行政管理事务 | 150.00
       | | | 甲项目经费 | 100.00
       | | | 乙项目经费 | 50.00
      204 | 06 | 04 | 基层司法业务 | 180.00
       | | | 丙项目经费 | 110.00
       | | | 丁项目经费 | 70.00
      204 | 06 | 05 | 普法宣传 | 60.00
       | | | 戊项目经费 | 40.00
       | | | 己项目经费 | 20.00
      204 | 06 | 07 | 公共法律服务 | 90.00
       | | | 庚项目经费 | 50.00
       | | | 辛项目经费 | 40.00`,
    changed: ["丙项目经费 | 110.00", "丙项目经费 | 101.00"],
    tells: ["error 表!E11"],
  },
  {
    name: "a heading above the total of the three public expenses",
    text: `2024年度“三公”经费、机关运行经费情况表
      部门：某乡人民政府 | | 单位：万元
      项目 | 预算数 | 决算统计数
      一、“三公”经费支出 | — | —
      （一）支出合计 | 39.02 | 36.34
      1.因公出国（境）费 | 0.00 | 0.00
      2.公务用车购置及运行维护费 | 32.36 | 30.75
      （1）公务用车购置费 | 0.00 | 0.00
      （2）公务用车运行维护费 | 32.36 | 30.75
      3.公务接待费 | 6.66 | 5.59`,
    changed: ["39.02", "93.02"],
    tells: ["error 表!B5"],
  },
  {
    name: "the budget before what came out, under the same words",
    text: `一般公共预算财政拨款支出决算表
      公开05表
      部门：某县司法局 | | | | | | | 单位：万元
      项目 | | 年初预算数 | | | 决算数
      功能分类科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出 | 小计 | 基本支出 | 项目支出
      合计 | | 300.00 | 200.00 | 100.00 | 270.00 | 190.00 | 80.00
      204 | 公共安全支出 | 300.00 | 200.00 | 100.00 | 270.00 | 190.00 | 80.00
      20406 | 司法 | 300.00 | 200.00 | 100.00 | 270.00 | 190.00 | 80.00
      2040601 | 行政运行 | 200.00 | 200.00 | 0.00 | 190.00 | 190.00 | 0.00
      2040602 | 一般行政管理事务 | 100.00 | 0.00 | 100.00 | 80.00 | 0.00 | 80.00`,
    changed: ["80.00 | 0.00 | 80.00", "88.00 | 0.00 | 80.00"],
    tells: ["error 表!F10"],
  },
];

describe.each(tables)("$name", ({ text, changed, tells }) => {
  test("nothing is told of what is right", () => {
    expect(told(sheet("表", text))).toEqual([]);
  });

  test("a figure that is changed is told", () => {
    const [from, to] = changed;
    expect(text).toContain(from);
    expect(told(sheet("表", text.replace(from, to)))).toEqual(expect.arrayContaining([...tells]));
  });
});

test("final accounts are compared by what came out", () => {
  const { text } = tables.at(-1) as Printed;
  const [table] = recognise(workbook(sheet("表", text))).tables;
  const total = table?.row("total");
  const fact = total && table?.fact(total, "total");
  expect(fact?.column.title).toContain("决算数");
});
