/** 收入合计 and 支出合计 of final accounts come to the same only where what was carried over is counted in. */
import { balance } from "../../src/rules/balance/balance";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

const final = ({
  word = "合计",
  spent = "418.20",
  carried = [] as readonly string[],
}) => table`2027年度收入支出决算总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 决算数 | 项目 | 决算数
  一、财政拨款收入 | 400.00 | 一、教育支出 | ${String(Number(spent) - 18.2)}
  二、事业收入 | 12.50 | 二、住房保障支出 | 18.20
  ${carried.join("\n")}
  收入${word} | ${carried.length > 0 ? "430.00" : "412.50"} | 支出${word} | ${spent}`;

const budget = (spent: string) => table`2027年收支总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、财政拨款收入 | 400.00 | 一、教育支出 | ${spent}
  二、事业收入 | 12.50 | 二、住房保障支出 | 18.20
  收入合计 | 412.50 | 支出合计 | ${String(Number(spent) + 18.2)}`;

testRule(balance, {
  valid: [
    { name: "what the year brought beside what was spent in it", tables: [final({})] },
    {
      name: "both with what was carried",
      tables: [final({ spent: "430", carried: ["三、年初结转和结余 | 17.50 | |"] })],
    },
  ],
  invalid: [
    { name: "总计 without anything carried", tables: [final({ word: "总计" })], fails: [{ at: "B6" }] },
    {
      name: "合计 that counts in what was carried",
      tables: [final({ carried: ["三、年初结转和结余 | 17.50 | |"] })],
      fails: [{ at: "B7" }],
    },
    { name: "a budget, which is balanced", tables: [budget("400.00")], fails: [{ at: "B6" }] },
  ],
});
