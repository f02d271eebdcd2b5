/** `支出经济分类合计` above classes without numbers: what was listed above is listed once more. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

const said = (goods: string) =>
  causesIn(
    sheet(
      "表",
      `
  2019年度收入支出决算总表 | | | 金额单位：万元
  收入 | | 支出 |
  项目 | 决算数 | 项目 | 决算数
  一、财政拨款收入 | 110.00 | 一、基本支出 | 80.00
  | | 二、项目支出 | 30.00
  | | 三、经营支出 |
  | | 经济分类支出合计 | 110.00
  | | 工资福利支出 | 70.00
  | | 商品和服务支出 | ${goods}
  本年收入合计 | 110.00 | 本年支出合计 | 110.00`,
    ),
  ).map(inShort);

test("is no part of the numbered line above it", () => {
  expect(said("40.00")).toEqual([]);
});
