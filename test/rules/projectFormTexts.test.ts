/** Rules that look at the texts of a project's form. */
import { codeLength } from "../../src/rules/codeLength";
import { evaluationGrade } from "../../src/rules/evaluationGrade";
import { tickedBoxes } from "../../src/rules/tickedBoxes";
import { yearlyRate } from "../../src/rules/yearlyRate";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

const form = (fields: string, code = "42010326205T000000106") =>
  sheet(
    "",
    `2026年项目支出绩效目标申报表
     申报单位：某市某局 | | | | 单位：万元
     项目名称 | 某项经费 | | 项目编码 | ${code}
     ${fields}
     项目总预算 | 28.00 | | 项目当年预算 | 28.00`,
  );

testRule(tickedBoxes, {
  valid: [
    form("项目类别 | 1.运转类 □ 2.特定目标类本级支出 ☑ 3.上级转移支出 □"),
    form("项目类别 | 1.运转类 □ 2.特定目标类本级支出 □√ 3.上级转移支出 □"),
    form("项目类别 | 特定目标类"),
  ],
  invalid: [
    {
      name: "two of three",
      tables: [form("项目类别 | 1.运转类 ☑ 2.特定目标类本级支出 ☑ 3.上级转移支出 □")],
      fails: [{ at: "B4", severity: "warning", says: "勾选了2项" }],
    },
    {
      name: "both, by strokes",
      tables: [form("项目安排频度 | 1.一次性项目 √ 2.常年项目 √")],
      fails: [{ at: "B4", severity: "warning" }],
    },
    {
      name: "none",
      tables: [form("项目属性 | 01-持续性项目 □ 02-新增项目 □")],
      fails: [{ at: "B4", severity: "info", says: "一项都没有勾选" }],
    },
  ],
});

testRule(evaluationGrade, {
  valid: [
    form("上年绩效评价结果、整改及应用 | 1.上年评分情况：100分；评价：优"),
    form("上年绩效评价结果、整改及应用 | 上年评分90分，评价结论：优秀。"),
    form("上年绩效评价结果、整改及应用 | 1.上年评分情况9分，优化流程"),
    form("上年绩效评价结果、整改及应用 | 得分85分，良"),
  ],
  invalid: [
    {
      name: "a digit lost",
      tables: [form("上年绩效评价结果、整改及应用 | 1.上年评分情况9分，评价结论优")],
      fails: [{ at: "B4", severity: "warning", expected: "90—100", actual: "9" }],
    },
    {
      name: "one grade off",
      tables: [form("上年绩效评价结果、整改及应用 | 自评得分86分（优）")],
      fails: [{ at: "B4", severity: "info", actual: "86" }],
    },
  ],
});

testRule(yearlyRate, {
  valid: [
    form("项目实施方案 | 租金640万元/年，160万元/季度"),
    form("项目实施方案 | 租金100万元/年，8.33万元/月"),
    form("项目实施方案 | 租金650万元/年，物业费160万元/季度"),
    form("项目实施方案 | 租金650万元/年，160万元/季度*3"),
  ],
  invalid: [
    {
      name: "four quarters",
      tables: [form("项目实施方案 | 租金、物业费等650万元/年，160万元/季度。")],
      fails: [{ at: "B4", severity: "info", expected: "640", actual: "650" }],
    },
    {
      name: "twelve months",
      tables: [form("立项依据 | 每年6.50万元/年（0.50万元/月）")],
      fails: [{ at: "B4", expected: "6", actual: "6.5" }],
    },
  ],
});

const codes = (last: string) =>
  ["101", "102", "103"]
    .map((end) => form("项目类别 | 特定", `42010326205T000000${end}`))
    .concat(form("项目类别 | 特定", last));

testRule(codeLength, {
  valid: [
    { name: "as long as the others", tables: codes("420103222050310000001") },
    { name: "another kind of code", tables: codes("HB-2026-01") },
    { name: "much shorter", tables: codes("4201032622050310") },
  ],
  invalid: [
    {
      name: "a digit lost",
      tables: codes("4201032205T000000113"),
      fails: [{ at: "Sheet4!E3", severity: "info", says: "是20位" }],
    },
    {
      name: "a digit too many",
      tables: codes("42010326205T0000000104"),
      fails: [{ at: "Sheet4!E3", says: "多了一位" }],
    },
  ],
});
