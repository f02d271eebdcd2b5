/** 支出总表 with a column 结转下年, which its 合计 counts in or not. */
import { crossCheck } from "../../src/rules/crossCheck/crossCheck";
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

const both = table`2024年部门收支总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、一般公共预算拨款收入 | 1165.60 | 一、农林水支出 | 994.00
  | | 二、住房保障支出 | 117.00
  本年收入合计 | 1165.60 | 本年支出合计 | 1111.00
  | | 结转下年 | 54.60
  收入总计 | 1165.60 | 支出总计 | 1165.60`;

const spent = (
  total: string,
  water: string,
  basic = { water: "783.30", all: "900.30" },
) => table`2024年部门支出总表 | | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 结转下年
  213 | 农林水支出 | ${water} | ${basic.water} | 210.70 | 54.60
  221 | 住房保障支出 | 117.00 | 117.00 | |
  合计 | | ${total} | ${basic.all} | 210.70 | 54.60`;

testRule(crossCheck, {
  valid: [
    { name: "counted in", tables: [both, spent("1165.60", "1048.60")] },
    { name: "not counted in", tables: [both, spent("1111.00", "994.00")] },
  ],
  invalid: [
    {
      name: "all of it is more than was spent",
      tables: [both, spent("1175.60", "1058.60", { water: "793.30", all: "910.30" })],
      fails: [{ at: "Sheet2!D3" }, { at: "Sheet2!D5", with: ["Sheet2!E5", "Sheet1!D6"] }],
    },
  ],
});

it("a total that is neither is told once, as what its own rows do not come to", () => {
  expect(causesIn(both, spent("1175.60", "1048.60")).map(inShort)).toEqual(["roll-up error C5"]);
});
