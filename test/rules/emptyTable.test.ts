import { emptyTable } from "../../src/rules/emptyTable";
import { sheet, table } from "../support/table";
import { testRule } from "../support/testRule";

const fund = (...lines: readonly string[]) =>
  sheet(
    "",
    `2023年政府性基金预算支出表 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     ${lines.join("\n")}`,
  );
const threePublic = (figures: string, note: string) =>
  sheet(
    "",
    `2026年一般公共预算“三公”经费支出表 | | | | | 单位：万元
     “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费
     | | 小计 | 公务用车购置费 | 公务用车运行费 |
     ${figures}
     ${note}`,
  );

testRule(emptyTable, {
  valid: [
    { name: "an empty table with its note", tables: [fund("注：本单位无政府性基金预算相关支出")] },
    { name: "a note in place of the rows", tables: [fund("此表无数据")] },
    { name: "a note that speaks for an empty table", tables: [fund("注：若本表为空，则我部门本年度无此类资金收支")] },
    {
      name: "a short text that begins with the name of a table's money",
      tables: [
        sheet("", "第三部分 2026年部门预算情况说明\n2026年政府性基金预算支出60.00万元。"),
        fund("212 | 城乡社区支出 | 60.00 | | 60.00"),
      ],
    },
    { name: "a row of zeros", tables: [threePublic("0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00", "")] },
    {
      name: "zeros and a note that says the same",
      tables: [
        threePublic(
          "0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00",
          "备注：2026年度本单位未安排一般公共预算“三公”经费支出。",
        ),
      ],
    },
    {
      name: "figures and a note that denies a part",
      tables: [threePublic("5.26 | | | | | 5.26", "备注：2026年度本单位无因公出国（境）费。")],
    },
    {
      name: "figures and a note on last year",
      tables: [threePublic("5.26 | | | | | 5.26", "备注：2025年度本单位未安排一般公共预算“三公”经费支出。")],
    },
    {
      name: "figures of this budget and a note on another",
      tables: [threePublic("5.26 | | | | | 5.26", "备注：本单位没有使用政府性基金预算安排的“三公”经费支出。")],
    },
    {
      name: "money left from the year before, and none this year",
      tables: [
        table`2023年度政府性基金预算财政拨款收入支出决算表 | | | | | | | 单位：万元
          科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余
          | | | | 小计 | 基本支出 | 项目支出 |
          212 | 城乡社区支出 | 10.00 | | | | | 10.00
          注：本部门2023年无政府性基金预算财政拨款收入及支出。`,
      ],
    },
  ],
  invalid: [
    {
      name: "a note without its 无",
      tables: [fund("本单位2023年政府性基金预算支出。")],
      fails: [{ at: "A3", severity: "warning", says: "“本单位2023年政府性基金预算支出。”" }],
    },
    {
      name: "neither figures nor a note",
      tables: [threePublic("| | | | |", "")],
      fails: [{ at: "A1", severity: "warning", says: "没有任何数字，也没有说明" }],
    },
    {
      name: "a note that explains something else",
      tables: [
        table`2023年度国有资本经营预算财政拨款支出决算表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          注：本表反映部门本年度国有资本经营预算财政拨款支出情况。`,
      ],
      fails: [{ at: "A1", severity: "warning", says: "也没有说明" }],
    },
    {
      name: "a table of which only the title can be read",
      tables: [
        table`收入总表
          部门/单位：武汉市青山区医疗保障服务中心 | | | 单位：万元
          [illegible]`,
      ],
      fails: [{ at: "A1", severity: "warning", says: "没有可读的内容" }],
    },
    {
      name: "a note that says there is nothing below figures",
      tables: [fund("212 | 城乡社区支出 | 12.00 | | 12.00", "注：本单位2023年没有使用政府性基金预算拨款安排的支出。")],
      fails: [{ at: "A4", severity: "error", with: ["C3"], says: "12.00万元" }],
    },
  ],
});
