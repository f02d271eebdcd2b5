/** A total that one side of a table leaves blank, or that neither its own lines nor the other side bear out. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

const said = (text: string): string[] => causesIn(sheet("表", text)).map(inShort);

const coded = (income = "86242", expenditure = "86242", word = "合计") => `
  2027年度部门收支预算总表
  某某市水务局 | | | 单位：千元
  收入 | | 支出 |
  项目 | 金额 | 项目 | 金额
  101一般公共预算拨款 | 81230 | 208社会保障和就业支出 | 9120
  102政府性基金预算拨款 | 4400 | 210卫生健康支出 | 3001
  103单位自有资金 | 612 | 213农林水支出 | 74121
  ${word} | ${income} | ${word} | ${expenditure}`;

test("合计 beside 合计, below captions that nobody knows", () => {
  expect(said(coded())).toEqual([]);
  expect(said(coded(""))).toEqual(["balance warning B8"]);
  expect(said(coded("86242", ""))).toEqual(["balance warning D8"]);
  expect(said(coded("86422"))).toEqual(["balance warning B8"]);
});

const ofTwoLines = (income: string, expenditure: string) => `
  2027年部门收支总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 金额 | 项目 | 金额
  预算内资金安排 | 800.50 | 工资福利支出 | 91.20
  其他资金安排 | 139.50 | 商品和服务支出 | 848.80
  合计 | ${income} | 合计 | ${expenditure}`;

test("two lines on a side, where only the other side says what they come to", () => {
  expect(said(ofTwoLines("940.00", "940.00"))).toEqual([]);
  expect(said(ofTwoLines("", "940.00"))).toEqual(["balance warning B6"]);
  // Where all captions of the side are known, 合计 is certainly what they come to.
  expect(said(ofTwoLines("940.00", ""))).toEqual(["balance error D6"]);
});

const fund = (income = "576.94", lottery = "507.63", expenditure = "576.94") => `
  2027年政府性基金预算收支表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、国有土地使用权出让收入 | 69.31 | 一、城乡社区支出 | 69.31
  二、彩票公益金收入 | ${lottery} | 1.国有土地使用权出让收入安排的支出 | 69.31
  | | 二、其他支出 | 507.63
  | | 1.彩票公益金安排的支出 | 507.63
  收入合计 | ${income} | 支出合计 | ${expenditure}`;

test("both sides of a table that is read by its form", () => {
  expect(said(fund())).toEqual([]);
  expect(said(fund("5769.40"))).toEqual(["roll-up warning B8"]);
  expect(said(fund("576.94", "570.63"))).toEqual(["roll-up warning B8"]);
  expect(said(fund("576.94", "507.63", "567.94"))).toEqual(["roll-up warning D8"]);
});

test("two lists, each right in itself, need not come to the same", () => {
  expect(said(fund("676.94", "607.63"))).toEqual([]);
});

const planned = (second: string, third: string, heads = ["2025年", "2026年", "2027年"]) => `
  部门项目支出中期规划预算表 | | | | | 单位：元
  单位名称 | 项目类别 | 项目名称 | ${heads.join(" | ")}
  三村乡人民政府 | 事业发展类 | 人大代表活动经费 | 49061.55 | 50042.78 | 51514.63
  | 事业发展类 | 乡镇工作运转经费 | 838374.57 | 855142.06 | 880293.30
  | 事业发展类 | 集镇环境卫生整治经费 | 115211.99 | 117516.23 | 120972.59
  合计 | | | 1002648.11 | ${second} | ${third}`;

test("the total of one year among several", () => {
  expect(said(planned("1022701.07", "1052780.52"))).toEqual([]);
  expect(said(planned("1022701.07", ""))).toEqual(["roll-up warning F6"]);
  expect(said(planned("", "1052780.52"))).toEqual(["roll-up warning E6"]);
  expect(said(planned("1022701.07", "", ["申请数", "核定数", "标准"]))).toEqual([]);
});

const ofKnownLines = (fiscal: string, expenditure = "75.00") => `
  2027年部门收支预算总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、财政拨款 | ${fiscal} | 一、基本支出 | 55.00
  二、其他收入 | 5.00 | 二、项目支出 | 20.00
  合计 | 75.00 | 合计 | ${expenditure}`;

test("合计 below captions that are known, where no other total stands", () => {
  expect(said(ofKnownLines("70.00"))).toEqual([]);
  expect(said(ofKnownLines("90.00"))).toEqual(["balance error B4"]);
  expect(said(ofKnownLines("70.00", "57.00"))).toEqual(["balance error D6"]);
});
