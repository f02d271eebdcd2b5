import { check } from "../../src/check";
import { defineRule, plus, type Check } from "../../src/contract/rule";
import { recognise } from "../../src/recognise";
import { columnSum } from "../../src/rules/columnSum/columnSum";
import { rollUp } from "../../src/rules/rollUp";
import { unitLabel } from "../../src/rules/unitLabel/unitLabel";
import { sheet, table, workbook } from "../support/table";
import { testRule } from "../support/testRule";

const summary = (unit: string) =>
  sheet(
    "",
    `收支总表 | | | ${unit}
     收入 | | 支出 |
     项目 | 预算数 | 项目 | 预算数
     一、一般公共预算拨款收入 | 217.98 | 一、社会保障和就业支出 | 30.60
     二、事业收入 | | 二、卫生健康支出 | 187.38
     本年收入合计 | 217.98 | 本年支出合计 | 217.98
     收入总计 | 217.98 | 支出总计 | 217.98`,
  );
const expenditure = (unit: string) =>
  sheet(
    "",
    `支出总表 | | | | ${unit}
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     | 合计 | 217.98 | 161.18 | 56.80
     208 | 社会保障和就业支出 | 30.60 | 30.60 |
     210 | 卫生健康支出 | 187.38 | 130.58 | 56.80`,
  );
const expenditureInYuan = (unit: string) =>
  sheet(
    "",
    `支出总表 | | | | ${unit}
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     | 合计 | 2179832.15 | 1611832.15 | 568000.00
     208 | 社会保障和就业支出 | 306012.15 | 306012.15 |
     210 | 卫生健康支出 | 1873820.00 | 1305820.00 | 568000.00`,
  );
const generalPublic = (unit: string) =>
  sheet(
    "",
    `一般公共预算支出表 | | | | ${unit}
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     | 合计 | 217.98 | 161.18 | 56.80
     208 | 社会保障和就业支出 | 30.60 | 30.60 |
     210 | 卫生健康支出 | 187.38 | 130.58 | 56.80`,
  );

const threePublic = (unit: string, figures: string) =>
  sheet(
    "",
    `“三公”经费支出表 | | | | | ${unit}
     “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费
     | | 小计 | 公务用车购置费 | 公务用车运行费 |
     ${figures}`,
  );

/** Each amount with its unit behind it, and no label. */
const inCells = (amount: string) => table`某县红十字会收支总表 | | |
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、财政拨款收入 | 201.30万元 | 一、社会保障和就业支出 | ${amount}
  二、其他收入 | 12.55万元 | 二、住房保障支出 | 18.06万元
  收入总计 | 213.85万元 | 支出总计 | 213.85万元`;

testRule(unitLabel, {
  valid: [
    { name: "every amount says its unit itself", tables: [inCells("195.79万元")] },
    {
      name: "people, cars and square metres",
      tables: [
        table`2026年部门基础信息表
          单位名称 | 编制人数 | | | 在职 | | | 退休人数 | 公务用车编制（辆） | 办公用房（平方米）
          | 小计 | 行政 | 事业 | 小计 | 行政 | 事业 | | |
          合计 | 60 | 30 | 30 | 58 | 28 | 30 | 20 | 5 | 2600
          局机关 | 30 | 30 | 0 | 28 | 28 | 0 | 15 | 3 | 1600
          救助站 | 30 | 0 | 30 | 30 | 0 | 30 | 5 | 2 | 1000`,
      ],
    },
    {
      name: "a label that names what is counted",
      tables: [
        table`2024年度机构人员情况表 | | | 单位：个、人
          项目 | 合计 | 行政 | 事业
          一、独立编制机构数 | 3 | 1 | 2
          二、年末编制数 | 66 | 24 | 42
          三、年末实有人数 | 83 | 33 | 50`,
      ],
    },
    {
      name: "“三公” in 元 beside a table in 万元",
      tables: [expenditure("单位：万元"), threePublic("单位：元", "35000 | | 20000 | | 20000 | 15000")],
    },
    {
      name: "a part that is somewhat larger than the whole: that is a wrong figure",
      tables: [expenditure("单位：万元"), threePublic("单位：万元", "350.00 | | 200.00 | | 200.00 | 150.00")],
    },
    {
      name: "a part that is too large in any unit",
      tables: [expenditure("单位：万元"), threePublic("单位：万元", "35000000 | | 20000000 | | 20000000 | 15000000")],
    },
    {
      name: "a part whose own columns do not bear it out: that may be one cell's slip",
      tables: [expenditure("单位：万元"), threePublic("单位：万元", "35000 | | 2.00 | | 2.00 | 1.50")],
    },
    {
      name: "a part in 万元 beside a whole that says 元, and may be wrong itself",
      tables: [expenditure("单位：元"), threePublic("单位：万元", "3.50 | | 2.00 | | 2.00 | 1.50")],
    },
    {
      name: "all tables in 万元",
      tables: [summary("单位：万元"), expenditure("单位：万元"), generalPublic("金额单位:万元")],
    },
    { name: "one table in 元, the others in 万元", tables: [summary("单位：万元"), expenditureInYuan("单位：元")] },
    {
      name: "a table whose columns name the unit",
      tables: [
        table`政府采购预算表
          单位代码 | 单位名称 | 政府采购品目 | 采购数量 | 单价（万元） | 采购金额（万元）
          205001 | 医疗保障局本级 | [C23030000]审计服务 | 1 | 25.00 | 25.00`,
      ],
    },
    {
      name: "a label with the currency behind the unit",
      tables: [
        table`支出总表 | | | | 单位：元 币种：人民币
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          208 | 社会保障和就业支出 | 306012.15 | 306012.15 |`,
      ],
    },
    {
      name: "an empty table without a label",
      tables: [
        table`政府性基金预算支出表
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          注：本单位无政府性基金预算支出`,
      ],
    },
    {
      name: "a total that is wrong by itself: that is no matter of units",
      tables: [
        summary("单位：万元"),
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          | 合计 | 2179800.00 | 161.18 | 56.80
          208 | 社会保障和就业支出 | 30.60 | 30.60 |
          210 | 卫生健康支出 | 187.38 | 130.58 | 56.80`,
      ],
    },
    {
      name: "round figures that are the same but for zeros by chance",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          | 合计 | 120000.00 | 70000.00 | 50000.00
          210 | 卫生健康支出 | 120000.00 | 70000.00 | 50000.00`,
        table`一般公共预算支出表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          | 合计 | 120.00 | 100.00 | 20.00
          210 | 卫生健康支出 | 120.00 | 100.00 | 20.00`,
      ],
    },
  ],
  invalid: [
    {
      name: "one amount does not say its unit",
      tables: [inCells("195.79")],
      fails: [{ at: "A1", severity: "warning", says: "没有标明金额单位" }],
    },
    {
      name: "a table with amounts and without a unit",
      tables: [summary("单位：万元"), expenditure("")],
      fails: [{ at: "Sheet2!A1", severity: "warning", says: "没有标明金额单位" }],
    },
    {
      name: "figures in 元 under a label that says 万元",
      tables: [summary("单位：万元"), expenditureInYuan("单位：万元"), generalPublic("单位：万元")],
      fails: [
        {
          at: "Sheet2!E1",
          severity: "error",
          expected: "元",
          actual: "万元",
          says: "金额看来是按元填列的",
          with: ["Sheet2!C3", "Sheet1!D6"],
        },
      ],
    },
    {
      name: "“三公” in 元 under a label that says 万元: more than all that is spent",
      tables: [
        summary("单位：万元"),
        expenditure("单位：万元"),
        threePublic("单位：万元", "35000 | | 20000 | | 20000 | 15000"),
      ],
      fails: [
        {
          at: "Sheet3!F1",
          severity: "error",
          expected: "元",
          actual: "万元",
          with: ["Sheet3!A4", "Sheet1!D6"],
          says: "为35000.00万元，而收支总表“本年支出合计”（D6）为217.98万元，部分不会大于整体；按元读取是3.5万元，就在其内",
        },
      ],
    },
    {
      name: "figures in 万元 under a label that says 元",
      tables: [summary("单位：万元"), expenditure("单位：元"), generalPublic("单位：万元")],
      fails: [{ at: "Sheet2!E1", expected: "万元", actual: "元" }],
    },
    {
      name: "two tables that say the same in different units",
      tables: [summary("单位：万元"), expenditureInYuan("单位：万元")],
      fails: [{ at: "Sheet2!E1", says: "支出总表与收支总表必有一表的单位有误" }],
    },
    {
      name: "figures in 元 without a label among tables in 万元",
      tables: [summary("单位：万元"), expenditureInYuan(""), generalPublic("单位：万元")],
      fails: [{ at: "Sheet2!A1", severity: "warning", says: "请注明“单位：元”" }],
    },
  ],
});

/** 支出总表合计＝收支总表本年支出合计 */
const crossed = defineRule({
  id: "crossed",
  severity: "error",
  docs: { title: "", why: "" },
  *check({ tables: [first, second] }): Iterable<Check> {
    const [stated, claimed] = [first?.row("currentExpenditure"), second?.row("total")];
    const term = stated === undefined ? undefined : first?.fact(stated, "amount");
    const claim = claimed === undefined ? undefined : second?.fact(claimed, "total");
    if (claim !== undefined && term !== undefined)
      yield { kind: "equality", claim, terms: [plus(term)], about: () => "", message: () => "≠", advice: () => "" };
  },
});

it("unit-label takes the equalities that fail for the wrong unit as its consequences", () => {
  const disclosure = recognise(workbook(summary("单位：万元"), expenditureInYuan("单位：万元")));
  const { findings } = check(disclosure, { rules: [unitLabel, crossed, rollUp, columnSum] });
  expect(findings.map(({ rule, consequenceOf }) => [rule, consequenceOf])).toEqual([
    ["unit-label", undefined],
    ["crossed", findings[0]?.fingerprint],
  ]);
});

const basic = (unit: string) =>
  sheet(
    "",
    `一般公共预算基本支出表 | | | | ${unit}
     科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
     | 合计 | 161.18 | 133.75 | 27.43
     301 | 工资福利支出 | 133.75 | 133.75 |
     30101 | 基本工资 | 133.75 | 133.75 |
     302 | 商品和服务支出 | 27.43 | | 27.43
     30217 | 公务接待费 | 4.98 | | 4.98
     30231 | 公务用车运行维护费 | 22.45 | | 22.45`,
  );
const small = "27.43 | | 22.45 | | 22.45 | 4.98";

testRule(unitLabel, {
  valid: [
    {
      name: "a small table in 元 that says so",
      tables: [
        generalPublic("单位：万元"),
        basic("单位：万元"),
        threePublic("单位：元", "274300.00 | | 224500.00 | | 224500.00 | 49800.00"),
      ],
    },
  ],
  invalid: [
    {
      name: "the digits of other tables in 万元 under a label that says 元",
      tables: [generalPublic("单位：万元"), basic("单位：万元"), threePublic("单位：元", small)],
      fails: [{ at: "Sheet3!F1", expected: "万元", actual: "元", says: "与其他表的数字一个不差" }],
    },
    {
      name: "a table with few figures in common, the largest among them",
      tables: [
        generalPublic("单位：万元"),
        basic("单位：万元"),
        sheet(
          "",
          `2026年基本支出用途表 | 单位：元
           用途 | 金额
           人员 | 133.75
           会议 | 11.11
           水电 | 8.91
           其他 | 7.41
           合计 | 161.18`,
        ),
      ],
      fails: [{ at: "Sheet3!B1", expected: "万元", actual: "元" }],
    },
  ],
});
