/** `一、预算拨款`, then its parts with neither number nor indentation, then `二、…`: a number of the same kind stands beside it. */
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

test("sources of an appropriation stand below it", () => {
  const income = (total = "2000", fund = "200", special = "300") => table`表2 收入总体情况表 |
    | 单位：万元
    项目 | 2023年预算
    一、预算拨款 | ${total}
    一般公共预算拨款 | 1800
    政府性基金预算拨款 | ${fund}
    二、财政专户拨款 | ${special}
    三、其他资金 | 100
    本年收入合计 | 2400
    四、上年结转 | 100
    收入总计 | 2500`;
  expect(causesIn(income()).map(inShort)).toEqual([]);
  expect(causesIn(income("2090")).map(inShort)).toEqual(["balance error B4"]);
  expect(causesIn(income("2000", "290")).map(inShort)).toEqual(["balance error B4"]);
  expect(causesIn(income("2000", "200", "390")).map(inShort)).toEqual(["balance error B9"]);
});

test("one of them makes up the whole", () => {
  const income = (general: string, total = "2863.43") => table`表2 收入总体情况表 |
    | 单位：万元
    项目 | 2023年预算
    一、预算拨款 | 2863.43
    一般公共预算拨款 | ${general}
    政府性基金预算拨款 | 0.00
    二、财政专户拨款 | 0.00
    三、其他资金 | 0.00
    本年收入合计 | ${total}
    四、上年结转 | 33.81
    收入总计 | 2897.24`;
  expect(causesIn(income("2863.43")).map(inShort)).toEqual([]);
  expect(causesIn(income("2953.43")).map(inShort)).toEqual(["balance error B5"]);
  expect(causesIn(income("2863.43", "2683.43")).map(inShort)).toEqual(["balance error B9"]);
});

test("beside expenditure, without a sum of the year", () => {
  const all = (fund: string) => table`收支总表 | | |
    | | | 单位：万元
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    一、财政拨款收入 | 900.00 | 一、教育支出 | 900.00
    一般公共预算 | 850.00 | 二、卫生健康支出 | 100.00
    政府性基金预算 | ${fund} | 三、住房保障支出 | 50.00
    二、事业收入 | 100.00 | |
    三、其他收入 | 50.00 | |
    收入总计 | 1050.00 | 支出总计 | 1050.00`;
  expect(causesIn(all("50.00")).map(inShort)).toEqual([]);
  expect(causesIn(all("59.00")).map(inShort)).toEqual(["balance error B5"]);
});

test("within brackets", () => {
  const income = (business: string) => table`部门收入总表 |
    | 单位：元
    收入项目 | 金额
    （一）财政拨款收入 | 920.00
    一般公共预算 | 900.00
    政府性基金预算 | 20.00
    （二）事业收入 | ${business}
    （三）其他收入 | 30.00
    收入总计 | 1020.00`;
  expect(causesIn(income("70.00")).map(inShort)).toEqual([]);
  expect(causesIn(income("77.00")).map(inShort)).toEqual(["balance error B9"]);
});
