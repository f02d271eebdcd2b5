/** A period that is a part of a group beside its 小计: `财政拨款[小计 | 当年 | 上年结转]`. */
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const bySource = (special: string, carried = "799.68") => table`2024年支出预算分资金来源表 | | | | | | 单位：万元
  支出项目 | 资金来源合计 | 财政拨款 | | | 财政专户 | 单位资金
  | | 小计 | 当年 | 上年结转 | |
  基本支出 | 2877.63 | 1355.10 | 555.42 | ${carried} | ${special} | 752.38
  工资福利支出 | 1325.57 | 555.42 | 555.42 | | 770.15 |
  商品和服务支出 | 1552.06 | 799.68 | | 799.68 | | 752.38
  项目支出 | 2160.51 | 1276.65 | 777.72 | 498.93 | | 883.86
  总计 | 5038.14 | 2631.75 | 1333.14 | 1298.61 | 770.15 | 1636.24`;

test("it adds up within its group, and the groups to the whole", () => {
  const said = (...[special, carried]: Parameters<typeof bySource>): string[] =>
    causesIn(bySource(special, carried)).map(inShort);
  expect(said("770.15")).toEqual([]);
  expect(said("570.15")).toEqual(["column-sum error B4"]);
  expect(said("770.15", "979.68")).toEqual(["column-sum error C4"]);
});
