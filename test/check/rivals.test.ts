/** That a correction is offered only where no other cells explain the failing checks as well. */
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { a1, type Sheet } from "../../src/workbook";
import { evaluationForm } from "../support/forms";
import { sheet, workbook } from "../support/table";

function summary(basic: string, capital: string, project: string): Sheet {
  return sheet(
    "收支总表",
    `部门收支总表 | | | | | 单位：万元
     收入 | | 支出 | | |
     项目 | 2024年预算 | 项目（按功能分类） | 2024年预算 | 项目（按支出用途） | 2024年预算
     一、一般公共预算财政拨款收入 | 7484.92 | 一、公共安全支出 | 6012.02 | 一、基本支出 | ${basic}
     二、政府性基金预算财政拨款收入 | 0 | 二、社会保障和就业支出 | 840.58 | \u3000工资福利支出 | 4910.91
     三、国有资本经营预算财政拨款收入 | 0 | 三、卫生健康支出 | 299.14 | \u3000商品和服务支出 | 717.28
     四、财政专户管理资金 | 0 | 四、住房保障支出 | 333.18 | \u3000对个人和家庭的补助 | 185.01
     五、单位资金 | 0 | | | \u3000资本性支出 | ${capital}
     | | | | 二、项目支出 | ${project}
     本年收入合计 | 7484.92 | 本年支出合计 | 7484.92 | 本年支出合计 | 7484.92
     上年结转 | 0 | 结转下年 | 0 | 结转下年 | 0
     收入总计 | 7484.92 | 支出总计 | 7484.92 | 支出总计 | 7484.92`,
  );
}

function told(one: Sheet) {
  return check(recognise(workbook(one))).findings.filter(({ severity }) => severity === "error");
}

it("offers nothing where one figure, or two that were exchanged, explain the same sums", () => {
  expect(told(summary("5833.58", "20.38", "1651.34"))).toEqual([]);
  const findings = told(summary("5833.58", "1651.34", "20.38"));
  expect(findings.map(({ fix }) => fix)).toEqual(findings.map(() => undefined));
  expect(findings.map(({ message }) => message).join("")).not.toMatch(/改为|改正后|最可能/u);
  expect(findings.filter(({ consequenceOf }) => consequenceOf === undefined)).toHaveLength(1);
});

it("offers the figure where nothing else explains both sums", () => {
  const [finding] = told(summary("5383.58", "20.38", "1651.34"));
  expect(finding?.message).toContain("改为5833.58后，相关各处都能对上");
  expect(finding?.fix).toHaveLength(1);
});

it("offers nothing where the whole is as likely wrong as its only part", () => {
  const funds = (part: string) =>
    evaluationForm(`
    项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    | 年度资金总额 | 774.18 | 774.18 | 744.18 | 10 | 96.12% | 9.61
    | 其中：当年财政拨款 | ${part} | 774.18 | 744.18 | — | — | —
    | 上年结转资金 | | | | — | — | —
    | 其他资金 | | | | — | — | —`);
  const errors = (part: string) =>
    check(recognise(workbook(funds(part)))).findings.filter(({ severity }) => severity === "error");
  expect(errors("774.18")).toEqual([]);
  const findings = errors("7741.80");
  expect(findings).not.toHaveLength(0);
  expect(findings.map(({ message }) => message).join("")).not.toContain("改为");
});

test.each([
  [
    "三公经费预算表",
    `2027年三公经费预算表 | 单位：万元
     项目 | 2027年预算
     合计 | 11.80
     1.因公出国（境）费 | 0.00
     2.公务接待费 | 10.00
     3.公务用车购置及运行费 | 1.80
     其中：公务用车运行维护费 | 10.00
     公务用车购置费 |`,
    "B6",
  ],
  [
    "收入支出决算总表",
    `2026年度收入支出决算总表 | | | 单位：万元
     收入 | | 支出 |
     项目 | 决算数 | 项目 | 决算数
     一、一般公共预算财政拨款收入 | 80.00 | 一、教育支出 | 90.00
     二、事业收入 | 12.00 | 二、住房保障支出 | 12.00
     本年收入合计 | 15.00 | 本年支出合计 | 102.00
     年初结转和结余 | 92.00 | 年末结转和结余 | 5.00
     总计 | 107.00 | 总计 | 107.00`,
    "B6",
  ],
])("proposes no third cell where two that were exchanged explain as much: %s", (name, text, at) => {
  const errors = told(sheet(name, text));
  expect(errors.map(({ places: [first] }) => a1(first))).toEqual([at]);
  expect(errors.map(({ message }) => message).join("")).not.toMatch(/改为|改正后|最可能/u);
});
