/** A table that no layout fits, with one amount for each subject: the codes say what adds up. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

const said = (travel: string, [total, whole] = ["153.00", "153.00"]): string[] =>
  causesIn(
    sheet(
      "表7",
      `2027年某类支出情况表（按支出经济分类科目）
       单位名称：某市检察院 | | | 单位：万元
       科目编码 | | 科目名称 | 2027年预算
       类 | 款 | |
       | | 合计 | ${total}
       302 | | 商品和服务支出 | ${whole}
       302 | 09 | 物业管理费 | 65.00
       302 | 11 | 差旅费 | ${travel}
       302 | 12 | 因公出国（境）费用 | 3.00
       302 | 27 | 委托业务费 | 45.00`,
    ),
  ).map(inShort);

test("the class is what its lines come to, although nothing else confirms it", () => {
  expect(said("40.00")).toEqual([]);
  expect(said("44.00")).toEqual(["roll-up warning D6"]);
  expect(said("40.00", ["153.00", "135.00"])).toEqual(["roll-up warning D6"]);
});

test("a choice of its lines comes to much less", () => {
  expect(said("40.00", ["2153.00", "2153.00"])).toEqual([]);
});
