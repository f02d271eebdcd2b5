/** 其中 that lists several parts: by numbers of their own, and by names that say all that the line above consists of. */
import { balance } from "../../src/rules/balance/balance";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

/** 其中 before the first number of a list; what it lists comes to the line above. */
function numbered({ first = "812.00", second = "40.50", opening = "其中：1.", next = "2." }) {
  return table`2026年财政拨款收支总表 | | | 单位：万元
    收入 | | 支出 |
    项目 | 金额 | 项目 | 金额
    一、本年财政拨款收入 | 852.50 | 一、本年财政拨款支出 | 868.70
    ${opening}经费拨款（补助） | ${first} | 1.一般公共服务支出 | 798.60
    ${next}纳入预算管理的非税收入拨款 | ${second} | 2.住房保障支出 | 70.10
    二、上年财政拨款结转 | 16.20 | 二、年终财政拨款结转 |
    收入总计 | 868.70 | 支出总计 | 868.70`;
}

function byBudget({ general = "5120.70", fund = "210.20", operating = "410.30" }) {
  return table`2022年部门收支预算总表 | | | 单位：万元
    收入 | | 支出 |
    项目 | 金额 | 项目 | 金额
    ①财政拨款 | 5330.90 | ①基本支出 | 3530.48
    其中：一般公共预算 | ${general} | 其中：人员支出 | 3120.18
    政府性基金 | ${fund} | 公用支出 | ${operating}
    ②教育收费 | 348.80 | ②项目支出 | 2149.22
    收入合计 | 5679.70 | 支出合计 | 5679.70`;
}

/** The only list below a caption of the frame, opened by 其中 without a number. */
function carriedIn({ first = "580.79", opening = "其中：", blanks = "" }) {
  return table`2024年部门收支总表 | | | 单位：万元
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    一、一般公共预算拨款收入 | 881.70 | 一、城乡社区支出 | 1492.07
    二、政府性基金预算拨款收入 | 603.85 | 二、自然资源支出 | 1462.49
    本年收入合计 | 1485.55 | 本年支出合计 | 2954.56
    上年结转 | 1469.01 | 结转下年 |
    ${opening}一般公共预算 | ${first} | |
    ${blanks}政府性基金预算 | 888.22 | |
    收入总计 | 2954.56 | 支出总计 | 2954.56`;
}

/** What has a number of the list around it is no part of 其中. */
const outerNumbers = table`2026年部门收支总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  1.财政拨款 | 972.80 | 一、教育支出 | 900.00
  其中：1.本级财力 | 600.00 | 二、住房保障支出 | 118.00
  2.事业收入 | 45.20 | |
  本年收入合计 | 1018.00 | 本年支出合计 | 1018.00`;

testRule(balance, {
  valid: [
    { name: "a list that 其中 opens, and that comes to the line above", tables: [numbered({})] },
    { name: "the same in other numbers", tables: [numbered({ opening: "其中：（一）", next: "（二）" })] },
    { name: "a list that leaves something out", tables: [numbered({ first: "800.00" })] },
    { name: "a number of the list around it", tables: [outerNumbers] },
    { name: "其中 opens the only list of what was carried in", tables: [carriedIn({})] },
    { name: "the same, with some of it left out", tables: [carriedIn({ first: "500.00" })] },
    { name: "其中 before each part", tables: [carriedIn({ first: "500.00", blanks: "其中：" })] },
    { name: "the budgets of which 财政拨款 consists, and what 基本支出 consists of", tables: [byBudget({})] },
    { name: "parts of which no amount is told", tables: [byBudget({ general: "", fund: "" })] },
  ],
  invalid: [
    {
      name: "a numbered list that is more than the line above",
      tables: [numbered({ first: "892.00" })],
      fails: [{ at: "B5", severity: "warning", says: "大于", with: ["B4", "B6"] }],
    },
    {
      name: "a part that is more than what was carried in",
      tables: [carriedIn({ first: "1580.79" })],
      fails: [{ at: "B8", severity: "warning", says: "大于", with: ["B7"] }],
    },
    {
      name: "a list without 其中 is all that was carried in",
      tables: [carriedIn({ first: "508.79", opening: "" })],
      fails: [{ at: "B7", expected: "1397.01", with: ["B8", "B9"] }],
    },
    {
      name: "parts that by their names make up the line above",
      tables: [byBudget({ operating: "" })],
      fails: [{ at: "D4", expected: "3120.18", severity: "warning", with: ["D5", "D6"] }],
    },
    {
      name: "the budgets do not come to 财政拨款",
      tables: [byBudget({ general: "5102.70" })],
      fails: [{ at: "B4", expected: "5312.90", severity: "warning", with: ["B5", "B6"] }],
    },
  ],
});
