/** Tables of one row whose header states a sum, with words that no layout knows: no second row can bear the sum out. */
import { a1, type Sheet } from "../../src/workbook";
import { causesIn } from "../support/causes";
import { table } from "../support/table";

/** Severity and first cell of each finding but hints. */
function told(sheet: Sheet): string[] {
  const findings = causesIn(sheet).filter(({ severity }) => severity !== "info");
  return findings.map(({ severity, places: [first] }) => `${severity} ${first === undefined ? "" : a1(first)}`);
}

const income = (total: string, fiscal = "6.11", other = "1.04"): Sheet => table`
  2025年收入总表 | | | | | 单位：万元
  单位名称 | 合计 | 财政拨款 | 财政专户管理资金 | 往来资金 | 上年结转
  某局 | ${total} | ${fiscal} | 2.03 | ${other} | 1.93`;

test("合计 before its parts, one of which nobody knows", () => {
  expect(told(income("11.11"))).toEqual([]);
  expect(told(income("16.66"))).toEqual(["warning B3"]);
  expect(told(income("11.11", "7.77"))).toEqual(["warning B3"]);
});

const threePublic = (total: string, reception: string, spent: string, training = "1.00"): Sheet => table`
  2025年“三公”经费、会议费、培训费预算表 | | | | | | | | | 单位：万元
  单位 | 总计 | “三公”经费 | | | | | | 会议费 | 培训费
  | | 小计 | 因公出国（境）费 | 公务接待费 | | | 公务用车购置及运行费 | |
  | | | | 小计 | 国内接待费 | 外事接待费 | | |
  某局 | ${total} | ${spent} | 1.00 | ${reception} | 1.50 | 0.50 | 7.00 | 2.00 | ${training}`;

test("groups within groups, each with its 小计", () => {
  expect(told(threePublic("13.00", "2.00", "10.00"))).toEqual([]);
  expect(told(threePublic("14.00", "2.00", "10.00"))).toEqual(["warning B5"]);
  expect(told(threePublic("13.00", "2.70", "10.00"))).toEqual(["warning E5"]);
  expect(told(threePublic("13.00", "2.00", "11.70"))).toEqual(["warning C5"]);
});

test("the same sum printed for the whole and for its only unit", () => {
  const twice = (total: string): Sheet => table`
    2025年机关运行经费表 | | | | 单位：万元
    单位名称 | 合计 | 办公费 | 差旅费 | 其他费用
    合计 | ${total} | 2.03 | 3.00 | 1.00
    某局 | ${total} | 2.03 | 3.00 | 1.00`;
  expect(told(twice("6.03"))).toEqual([]);
  expect(told(twice("8.03"))).toEqual(["warning B3", "warning B4"]);
});

test("totals that lead their parts, side by side", () => {
  const debt = (limit: string): Sheet => table`
    2024年政府债务表 | | | | | | 单位：亿元
    地区 | 限额合计 | 一般债务限额 | 专项债务限额 | 余额合计 | 一般债务余额 | 专项债务余额
    某县 | ${limit} | 3.11 | 8.00 | 10.53 | 3.03 | 7.50`;
  expect(told(debt("11.11"))).toEqual([]);
  expect(told(debt("14.11"))).toEqual(["warning B3"]);
});

test("a lone 1 among the figures is one of them", () => {
  expect(
    told(table`
      2025年机关运行经费表 | | | 单位：万元
      单位名称 | 合计 | 办公费 | 其他费用
      某局 | 3 | 2 | 1`),
  ).toEqual([]);
});

test("a total of some of the columns beside it: the others are parts of these, or divide the same money again", () => {
  expect(
    told(table`
      2025年收入情况表 | | | | | 单位：万元
      单位名称 | 合计 | 财政资金 | 经费拨款 | 非税拨款 | 往来资金
      某局 | 12.00 | 9.00 | 5.50 | 3.50 | 3.00`),
  ).toEqual([]);
  expect(
    told(table`
      2025年经费情况表 | | | | | 单位：万元
      单位名称 | 合计 | 办公费 | 差旅费 | 财政资金 | 往来资金
      某局 | 12.00 | 8.50 | 3.50 | 9.00 | 3.00`),
  ).toEqual([]);
});

test("two groups without totals of their own may each be the whole: nobody can say which is wrong", () => {
  expect(
    told(table`
      2025年经费情况表 | | | | | 单位：万元
      单位名称 | 合计 | 用途 | | 来源 |
      | | 办公费 | 差旅费 | 财政资金 | 往来资金
      某局 | 14.00 | 8.50 | 3.50 | 9.00 | 3.00`),
  ).toEqual([]);
});
