import { crossCheck } from "../../src/rules/crossCheck/crossCheck";
import type { Sheet } from "../../src/workbook";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

const generalPublic = sheet(
  "一般",
  `2025年一般公共预算支出表 | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   205 | 教育支出 | 100.00 | 60.00 | 40.00
   20502 | 普通教育 | 100.00 | 60.00 | 40.00
   2050202 | 小学教育 | 100.00 | 60.00 | 40.00
   合计 | | 100.00 | 60.00 | 40.00`,
);

/** @param last the caption of the column behind the year's 财政拨款, of 10.00. */
const projects = (last: string): Sheet =>
  sheet(
    "项目",
    `2025年项目支出表 | | | | | | 单位：万元
     项目名称 | 资金总额 | 当年财政拨款 | | | ${last} | 单位自筹资金
     | | 一般公共预算 | 政府性基金 | 国有资本 | |
     合计 | 45.00 | 30.00 | | | 10.00 | 5.00
     设备更新 | 25.00 | 20.00 | | | 5.00 |
     校舍维修 | 20.00 | 10.00 | | | 5.00 | 5.00`,
  );

testRule(crossCheck, {
  valid: [
    { name: "carried money in a column called 结转资金", tables: [generalPublic, projects("结转资金")] },
    { name: "carried money in a column called 上年结转资金", tables: [generalPublic, projects("上年结转资金")] },
  ],
  invalid: [
    {
      name: "a column of other money, which explains no difference",
      tables: [generalPublic, projects("单位资金")],
      fails: [{ at: "一般!E6" }],
    },
  ],
});
