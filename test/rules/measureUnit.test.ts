import { measureUnit } from "../../src/rules/procurement/measureUnit";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

const purchases = (...units: readonly string[]) =>
  sheet(
    "",
    `政府采购预算表 | | | | | | | 单位：万元
     单位代码 | 单位名称 | 项目 | 政府采购品目 | 采购数量 | 单价 | 计量单位 | 采购金额
     ${units.map((unit) => `205001 | 某市某局本级 | 办公设备 | [A02010108]便携式计算机 | 1 | 2.00 | ${unit} | 2.00`).join("\n")}`,
  );

testRule(measureUnit, {
  valid: [purchases("台", "批"), purchases("", ""), purchases("平方米", "m2")],
  invalid: [
    {
      name: "digits",
      tables: [purchases("1", "台", "2")],
      fails: [{ at: "G3", severity: "info", actual: "1", with: ["Sheet1!G5"] }],
    },
    { name: "a digit typed as text", tables: [purchases('"1"')], fails: [{ at: "G3" }] },
  ],
});
