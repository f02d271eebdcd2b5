/** A negative amount may be wrong and negative all the same: a blank line beside it is no better cause. */
import { causesIn } from "../support/causes";
import { sheet } from "../support/table";

const balance = (carried: string) => `
  2027年度收入支出决算总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 决算数 | 项目 | 决算数
  一、财政拨款收入 | 240.00 | 一、水利支出 | 218.40
  二、事业收入 | 21.00 | 二、住房保障支出 | 30.10
  本年收入合计 | 261.00 | 本年支出合计 | 248.50
  使用非财政拨款结余 | | 结余分配 |
  年初结转和结余 | ${carried} | 年末结转和结余 | 8.30
  总计 | 256.80 | 总计 | 256.80`;

test("the sum is told, and no blank line is accused", () => {
  expect(causesIn(sheet("表", balance("-4.20")))).toEqual([]);
  const [finding, ...others] = causesIn(sheet("表", balance("-9.20")));
  expect(others).toEqual([]);
  expect(finding?.message).toContain("“总计”行（B9）应为所列各项之和251.80万元");
  expect(finding?.message).not.toContain("很可能");
});
