/** Columns that stand beside those that add up: they take no sum with them, and are taken for no part. */
import { a1, type Sheet } from "../../src/workbook";
import { causesIn } from "../support/causes";
import { table } from "../support/table";

const told = (sheet: Sheet): readonly (string | undefined)[] =>
  causesIn(sheet)
    .filter(({ severity }) => severity !== "info")
    .map(({ places: [first] }) => first && a1(first));

const services = (own = "10.00", fund = "20.00") => table`
  政府购买服务支出预算表 | | | | | | 单位：万元
  项目名称 | 合计 | 一般公共预算拨款 | 政府性基金预算拨款 | 财政专户 | 单位资金 | 政府采购
  合计 | 130.50 | 100.50 | 20.00 | 0.00 | 10.00 | 90.50
  法律顾问服务 | 10.00 | 10.00 | 0.00 | 0.00 | 0.00 | 0.00
  物业服务 | 60.50 | 60.50 | 0.00 | 0.00 | 0.00 | 60.50
  绿化养护 | 60.00 | 30.00 | ${fund} | 0.00 | ${own} | 30.00`;

test("how much of the total is bought, behind the sources of the total", () => {
  expect(told(services())).toEqual([]);
  expect(told(services("30.00"))).toEqual(["F6"]);
  expect(told(services("10.00", "200.00"))).toEqual(["D6"]);
});

test("the last source of all is a part, in however few lines there is any", () => {
  const sources = (last: string) => table`
    2025年项目支出预算表 | | | | | 单位：万元
    项目名称 | 合计 | 财政拨款 | 专户资金 | 事业收入 | 其他资金
    校舍维修 | 310.25 | 300.00 | 10.25 | 0.00 | 0.00
    设备购置 | 206.90 | 150.00 | 0.00 | 56.90 | 0.00
    宿舍建设 | 346.25 | 281.00 | 0.00 | 0.00 | ${last}
    合计 | 863.40 | 731.00 | 10.25 | 56.90 | 65.25`;
  expect(told(sources("65.25"))).toEqual([]);
  expect(told(sources("56.25"))).toEqual(["F5"]);
});

const courses = (subtotal = "4.20") => table`
  会议费、培训费预算明细表 | | | | | 单位：万元
  类别 | 名称 | 期数 | 人数 | 人均日标准（元） | 金额
  会议费 | 全县农业工作会 | 1 | 120 | 200 | 2.40
  会议费 | 现场会 | 2 | 50 | 180 | 1.80
  会议费小计 | | 3 | | | ${subtotal}
  培训费 | 农技人员培训 | 3 | 60 | 350 | 31.50
  培训费小计 | | 3 | | | 31.50
  合计 | | 6 | | | 35.70`;

test("standards of which there is no total", () => {
  expect(told(courses())).toEqual([]);
  expect(told(courses("5.20"))).toEqual(["F5"]);
});
