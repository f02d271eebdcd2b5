/** A line that says its code twice, over 类 | 款 | 项 and in the column of the units' codes: one slip is told as such, and no sum is blamed. */
import { duplicateCode } from "../../src/rules/duplicateCode";
import { rollUp } from "../../src/rules/rollUp";
import { wrongCode } from "../../src/rules/wrongCode/wrongCode";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

const byUnit = (code: string, item = "01") => table`一般公共预算支出表 | | | | | | | 单位：万元
  功能科目 | | | 单位代码 | 单位名称（功能分类科目名称） | 合计 | 基本支出 | 项目支出
  类 | 款 | 项 | | | | |
  | | | | 合计 | 1030.00 | 830.00 | 200.00
  | | | 208001 | 某市社会福利院 | 730.00 | 550.00 | 180.00
  208 | 05 | 05 | 2080505 | 机关事业单位基本养老保险缴费支出 | 80.00 | 80.00 |
  208 | 10 | ${item} | ${code} | 儿童福利 | 470.00 | 470.00 |
  208 | 10 | 02 | 2081002 | 老年福利 | 180.00 | | 180.00
  | | | 208002 | 某市殡葬管理所 | 300.00 | 280.00 | 20.00
  208 | 05 | 05 | 2080505 | 机关事业单位基本养老保险缴费支出 | 60.00 | 60.00 |
  208 | 10 | 04 | 2081004 | 殡葬 | 240.00 | 220.00 | 20.00`;

/** Each line says whose it is: these are codes of units. */
const besideUnits = table`一般公共预算支出表 | | | | | 单位：万元
  单位代码 | 单位名称 | 科目编码 | 科目名称 | 合计 | 基本支出
  | | | 合计 | 550.00 | 550.00
  2080101 | 某市社会福利院 | 2080505 | 机关事业单位基本养老保险缴费支出 | 80.00 | 80.00
  2080101 | 某市社会福利院 | 2081001 | 儿童福利 | 470.00 | 470.00`;

testRule([wrongCode, rollUp, duplicateCode], {
  valid: [byUnit("2081001"), besideUnits],
  invalid: [
    {
      name: "the code that is written whole",
      tables: [byUnit("2081003")],
      fails: [{ at: "D7", actual: "2081003", says: "类、款、项为2081001" }],
    },
    {
      name: "the one that is split",
      tables: [byUnit("2081001", "09")],
      fails: [{ at: "D7", actual: "2081001", says: "类、款、项为2081009" }],
    },
  ],
});
