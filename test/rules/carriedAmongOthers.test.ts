/** What is carried from year to year as one item among the others: nothing that follows it is a part of it. */
import { balance } from "../../src/rules/balance/balance";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

function numbered({ carried = "10", other = "50", total = "910" }) {
  return table`收支总表 | | | 单位：万元
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    一、财政拨款 | 850 | 一、基本支出 | 700
    二、上年结转 | ${carried} | 二、结转下年 | 10
    三、其他收入 | ${other} | 三、项目支出 | 200
    收入总计 | ${total} | 支出总计 | 910`;
}

function inFront({ fiscal = "780", number = "一、" }) {
  return table`收支总表 | | | 单位：万元
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    上年结转 | 50 | 一、教育支出 | 850
    ${number}财政拨款收入 | ${fiscal} | 二、社会保障和就业支出 | 20
    其他收入 | 40 | |
    收入总计 | 870 | 支出总计 | 870`;
}

/** A list of its own: `（一）`, or no number at all. */
function withParts({ number = "（一）", part = "80" }) {
  return table`收支总表 | | | 单位：万元
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    一、上年结转 | 100 | 一、教育支出 | 900
    ${number}一般公共预算拨款 | ${part} | 二、社会保障和就业支出 | 100
    ${number}政府性基金预算拨款 | 20 | |
    二、财政拨款收入 | 850 | |
    三、事业收入 | 50 | |
    收入总计 | 1000 | 支出总计 | 1000`;
}

testRule(balance, {
  valid: [
    { name: "an item with a number among items with numbers", tables: [numbered({})] },
    { name: "of which nothing is carried", tables: [numbered({ carried: "0", other: "60" })] },
    { name: "the first item", tables: [inFront({})] },
    { name: "the first item, without any numbers", tables: [inFront({ number: "" })] },
    { name: "with parts that are numbered further in", tables: [withParts({})] },
  ],
  invalid: [
    {
      name: "a wrong item behind it",
      tables: [numbered({ other: "70" })],
      fails: [{ at: "B7", expected: "930.00", actual: "910.00" }],
    },
    {
      name: "a wrong figure of what is carried",
      tables: [numbered({ carried: "100" })],
      fails: [{ at: "B7", expected: "1000.00", actual: "910.00" }],
    },
    {
      name: "a wrong item behind it, without any numbers",
      tables: [inFront({ number: "", fiscal: "870" })],
      fails: [{ at: "B5", expected: "780.00", actual: "870.00" }],
    },
    {
      name: "a wrong part of it",
      tables: [withParts({ part: "90" })],
      fails: [{ at: "B4", expected: "110.00", actual: "100.00" }],
    },
  ],
});
