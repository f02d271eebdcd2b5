import { narrativeAmount } from "../../../src/rules/narrative/narrativeAmount";
import { housing, testTextRule } from "../../support/narrative";
import { sheet } from "../../support/table";

testTextRule(narrativeAmount, {
  valid: [
    { text: "提租补贴33.30万元。", tables: [housing] },
    { text: "住房保障支出（类）住房改革支出（款）提租补贴（项）。\n预算为33.30万元。", tables: [housing] },
  ],
  invalid: [
    // The path of a subject on a line of its own is a heading without a number too.
    {
      text: "住房保障支出（类）住房改革支出（款）提租补贴（项）。\n预算为30.33万元。",
      tables: [housing],
      told: ["为33.30万元"],
    },
    { text: "提租补贴30.33万元。", tables: [housing], told: ["为33.30万元"] },
  ],
});

const basic = sheet(
  "一般公共预算基本支出表",
  `2026年一般公共预算基本支出表
   部门：某某区某某局 | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
            | 合计 | 25.27 | 21.35 | 3.92
   303 | 对个人和家庭的补助 | 21.35 | 21.35 |
   30302 | 退休费 | 21.35 | 21.35 |
   310 | 资本性支出 | 3.92 | | 3.92
   31002 | 办公设备购置 | 3.92 | | 3.92`,
);
const summary = sheet(
  "收入支出决算总表",
  `2026年度收入支出决算总表
   公开01表
   部门：某某区某某局 | | | | | 金额单位：万元
   收入 | | | 支出 | |
   项目 | 行次 | 决算数 | 项目 | 行次 | 决算数
   栏次 | | 1 | 栏次 | | 2
   一、一般公共预算财政拨款收入 | 1 | 1050.41 | 八、社会保障和就业支出 | 38 | 1040.26
   本年收入合计 | 25 | 1050.41 | 本年支出合计 | 54 | 1040.26
   使用非财政拨款结余（含专用结余） | 26 | 0 | 结余分配 | 55 | 0
   年初结转和结余 | 27 | 22.37 | 年末结转和结余 | 56 | 32.52
   总计 | 29 | 1072.78 | 总计 | 58 | 1072.78`,
);

/** Classes by what texts call them, and a line of the tables that is nothing. */
testTextRule(narrativeAmount, {
  valid: [
    { text: "对个人和家庭的补助支出21.35万元，其他资本性支出3.92万元。", tables: [basic] },
    { text: "本年收入1050.41万元，使用非财政拨款结余0.00万元，年初结转和结余22.37万元。", tables: [summary] },
  ],
  invalid: [
    { text: "对个人和家庭的补助支出24.35万元。", tables: [basic], told: ["为21.35万元"] },
    { text: "其他资本性支出6.92万元。", tables: [basic], told: ["为3.92万元"] },
    {
      text: "本年收入1050.41万元，使用非财政拨款结余3.00万元，年初结转和结余22.37万元。",
      tables: [summary],
      told: ["为0.00万元"],
    },
  ],
});
