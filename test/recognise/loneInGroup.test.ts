/** `事业收入(金额 | 其中：教育收费)`: 金额 and 小计 add up what their own group lists; beside other sources such a group is one source. */
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

function told(sheet: Sheet): string[] {
  return causesIn(sheet)
    .filter(({ severity }) => severity !== "info")
    .map(inShort);
}

/** @param fund of the second unit */
const bySource = (total: string, fund = "20.00"): Sheet => table`2023年部门收入总表 | | | | | | | | 单位：万元
  单位编码 | 单位名称 | 总计 | 部门预算 | | | | |
   | | | 一般公共预算拨款 | | 基金补助 | 事业收入 | | 其他收入
   | | | 小计 | 其中：专项资金 | | 金额 | 其中：纳入专户的收费 |
   | 合计 | ${total} | 770.22 | 60.00 | 596.95 | 169.05 | 169.05 | 10.00
  201001 | 某局本级 | 1164.24 | 577.29 | 60.00 | 576.95 | | | 10.00
  201003 | 某小学 | 381.98 | 192.93 | | ${fund} | 169.05 | 169.05 |`;

test("小计 and 金额 of single sources beside sources without a line of their own", () => {
  expect(told(bySource("1546.22"))).toEqual([]);
  expect(told(bySource("1456.22"))).toEqual(["roll-up error C5"]);
  expect(told(bySource("1546.22", "2.00"))).toEqual(["roll-up warning F7"]);
});

test("金额 of one source is no total of the sources behind it, though they nearly come to it", () => {
  const tuition = (paid: string) => table`2025年部门收入预算表 | | | | | | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 上年结转 | 一般公共预算拨款收入 | 事业收入 | | 附属单位上缴收入 | 其他收入 | 使用非财政拨款结余
     | | | | | 金额 | 其中：教育收费 | | |
    205 | 教育支出 | 2186.11 | 257.38 | 609.43 | 655.98 | 459.19 | 109.69 | 50.24 | 503.39
    20502 | 普通教育 | 2186.11 | 257.38 | 609.43 | 655.98 | 459.19 | 109.69 | 50.24 | 503.39
    2050205 | 高等教育 | 2186.11 | 257.38 | 609.43 | ${paid} | 459.19 | 109.69 | 50.24 | 503.39
    合计 | | 2186.11 | 257.38 | 609.43 | 655.98 | 459.19 | 109.69 | 50.24 | 503.39`;
  expect(told(tuition("655.98"))).toEqual([]);
  expect(told(tuition("655.89"))).toEqual(["roll-up error F6"]);
});
