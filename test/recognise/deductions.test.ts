/** `减：累计折旧` is taken from the line above, and what is left stands among the others. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

test("the total counts what is left", () => {
  const told = causesIn(
    sheet(
      "表",
      `资产负债简表 | | | | |
        | | | | | 单位：元
       项目 | 年初数 | 年末数 | 项目 | 年初数 | 年末数
       一、流动资产 | 100.50 | 120.25 | 一、负债合计 | 30.00 | 40.00
       二、固定资产原值 | 500.00 | 550.00 | 二、净资产合计 | 470.50 | 460.25
       减：累计折旧 | 200.00 | 250.00 | | |
       固定资产净值 | 300.00 | 300.00 | | |
       三、在建工程 | 100.00 | 80.00 | | |
       资产总计 | 500.50 | 500.25 | 负债和净资产总计 | 500.50 | 500.25`,
    ),
  );
  expect(told.map(inShort)).toEqual([]);
});
