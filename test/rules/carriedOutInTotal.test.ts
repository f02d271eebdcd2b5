/** 支出总表 with a column 结转下年, which its 合计 counts in or not. */
import { crossCheck } from "../../src/rules/crossCheck/crossCheck";
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

const spent = (total: string, water: string) => table`2024年部门支出总表 | | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 结转下年
  213 | 农林水支出 | ${water} | 783.30 | 210.70 | 54.60
  221 | 住房保障支出 | 117.00 | 117.00 | |
  合计 | | ${total} | 900.30 | 210.70 | 54.60`;

testRule(crossCheck, {
  valid: [
    { name: "counted in", tables: [both, spent("1165.60", "1048.60")] },
    { name: "not counted in", tables: [both, spent("1111.00", "994.00")] },
  ],
  invalid: [
    {
      name: "neither",
      tables: [both, spent("1175.60", "1048.60")],
      fails: [{ at: "Sheet2!C5" }],
    },
  ],
});
