import { templateLeft, templateWords } from "../../src/rules/templateLeft";
import { overallForm } from "../support/forms";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

const empty = (...notes: readonly string[]) =>
  sheet(
    "",
    `政府性基金预算支出表
     部门：武汉市医疗保障局 | | | 单位：万元 |
     科目编码 | 科目名称 | 本年政府性基金预算支出 | |
      | | 合计 | 基本支出 | 项目支出
     ${notes.join("\n")}`,
  );
const overall = (first: string, second: string) =>
  sheet(
    "",
    `2026年部门整体支出绩效目标申报表
     部门名称 | 某市某局
     部门总体资金情况 | 总体资金情况 | | 当年金额 | 占比 | 近两年收支金额 |
      | | | | | ${first} | ${second}
      | 收入构成 | 合计 | 60.00 | 100% | |`,
  );

describe("the words of a template", () => {
  it.each(templateWords)("$example is $kind", ({ kind, example }) => {
    expect(templateWords.find(({ words }) => words.test(example))?.kind).toBe(kind);
  });
});

testRule(templateLeft, {
  valid: [
    empty("说明：某某站本年度没有政府性基金预算收支，故本表无数据。"),
    empty("注：本表填报后报送财政部门。"),
    overallForm("      | 收入构成 | 合计 | 60.00 | 100%"),
    overall("2024年", "2025年"),
    sheet("", "2026年部门整体支出绩效目标申报表\n填报日期：__年__月__日\n部门名称 | 某市某局\n填报人 | "),
  ],
  invalid: [
    {
      name: "an instruction",
      tables: [
        empty(
          "（此处说明本表没有数据的原因，填好后请删去本行）",
          "说明：某某站本年度没有政府性基金预算收支，故本表无数据。",
        ),
      ],
      fails: [{ at: "A5", severity: "info", says: "填好后应当删去" }],
    },
    {
      name: "an instruction in other words",
      tables: [empty("请各单位根据实际情况填写，没有数据的注明。")],
      fails: [{ at: "A5" }],
    },
    {
      name: "years to be filled in",
      tables: [overall("__年", "__年")],
      fails: [{ at: "F4", with: ["Sheet1!G4"], says: "等人填年度的空" }],
    },
    { name: "years as dashes", tables: [overall("—年", "2025年")], fails: [{ at: "F4" }] },
    {
      name: "a name to be filled in",
      tables: [empty("说明：XX局2026年没有使用政府性基金预算拨款安排的支出。")],
      fails: [{ at: "A5", severity: "warning" }],
    },
    {
      name: "a year to be filled in, within a note",
      tables: [empty("说明：某某站____年没有使用政府性基金预算拨款安排的支出。")],
      fails: [{ at: "A5", severity: "info" }],
    },
  ],
});
