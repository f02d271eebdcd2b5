/** The disclosures of several units in one workbook, which only titles tell apart. */
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

function disclosureOf(unit: string, amount: string, housing: string): Sheet[] {
  const rest = `${Number(amount) - 50}.00`;
  return [
    sheet(
      `${unit}收支总表`,
      `${unit}2027年收支总表
         | | | 单位：万元
       收入 | | 支出 |
       项目 | 预算数 | 项目 | 预算数
       一、一般公共预算拨款收入 | ${amount} | 一、卫生健康支出 | 50.00
       | | 二、住房保障支出 | ${housing}
       本年收入合计 | ${amount} | 本年支出合计 | ${amount}
       收入总计 | ${amount} | 支出总计 | ${amount}`,
    ),
    sheet(
      `${unit}支出总表`,
      `${unit}2027年支出总表
         | | | | 单位：万元
       科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        | 合计 | ${amount} | ${amount} |
       210 | 卫生健康支出 | 50.00 | 50.00 |
       21002 | 公立医院 | 50.00 | 50.00 |
       2100201 | 综合医院 | 50.00 | 50.00 |
       221 | 住房保障支出 | ${rest} | ${rest} |
       22102 | 住房改革支出 | ${rest} | ${rest} |
       2210201 | 住房公积金 | ${rest} | ${rest} |`,
    ),
  ];
}

const errors = (housing: string): string[] =>
  causesIn(...disclosureOf("某区中医院", "90.00", "40.00"), ...disclosureOf("某镇卫生院", "70.00", housing))
    .filter(({ severity }) => severity === "error")
    .map((finding) => `${finding.places[0].sheet.name} ${inShort(finding)}`);

test("the tables of each are held against each other, not only those of the first", () => {
  expect(errors("20.00")).toEqual([]);
  // The total of the side alone would not say which of its items is wrong.
  expect(errors("29.00")).toEqual(["某镇卫生院收支总表 balance error D6"]);
});
