/** Parts of a whole, and what tables of no layout say: what is above its whole or another figure than the table's is told. */
import { sheet } from "../../support/table";
import { toldOf, withText } from "../../support/narrative";

const budget = [
  sheet(
    "收支总表",
    `2026年收支总表
     收入 | | 支出 | 单位：万元
     项目 | 预算数 | 项目 | 预算数
     一、一般公共预算拨款 | 80.00 | 一、教育支出 | 100.00
     二、单位资金 | 20.00 | |
     本年收入合计 | 100.00 | 本年支出合计 | 100.00
     上年结转 | | 结转下年 |
     收入总计 | 100.00 | 支出总计 | 100.00`,
  ),
  sheet(
    "基本支出表",
    `2026年一般公共预算基本支出表
     部门：某某区某某局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
              | 合计 | 70.00 | 60.00 | 10.00
     301 | 工资福利支出 | 60.00 | 60.00 |
     30101 | 基本工资 | 60.00 | 60.00 |
     302 | 商品和服务支出 | 10.00 | | 10.00
     30201 | 办公费 | 10.00 | | 10.00`,
  ),
  sheet(
    "政府采购",
    `2026年政府采购支出表
     单位：万元
     项目名称 | 采购品目 | 合计 | 一般公共预算
     电脑采购 | 台式计算机 | 6.00 | 6.00
     物业服务 | 物业管理服务 | 9.00 | 9.00
     合计 | | 15.00 | 15.00`,
  ),
  sheet(
    "资产",
    `国有资产情况表
     单位：万元
     资产类别 | 2024年末账面原值 | 2025年末账面原值
     一、流动资产 | 30.00 | 31.00
     二、固定资产 | 500.00 | 520.00
     资产总计 | 530.00 | 551.00`,
  ),
];

const right = (text: string) => ({ text, told: [] as string[] });
const wrong = (text: string, ...told: string[]) => ({ text, told });

it.each([
  right("收支总预算100.00万元。"),
  wrong("另一市某某局2026年收支总预算110.00万元。", "error narrative-amount 【110.00万元】"),
  right("收入预算100.00万元，其中：本年收入100.00万元，上年结转0万元。"),
  wrong("收入预算100.00万元，其中：本年收入120.00万元，上年结转0万元。", "error narrative-part 【120.00万元】"),
  // What is more than last year is no whole.
  right("共争取资金8.60亿元，同比多争取0.60亿元，其中：一般性转移支付6.20亿元，专项转移支付2.40亿元。"),
  wrong("共争取资金8.60亿元，比上年8.00亿元多争取0.50亿元。", "error narrative-difference 【0.50亿元】"),
  // What is told behind a semicolon is no part of what was told last.
  right("收入包括：一般公共预算拨款80.00万元、上年结转2.00万元；支出包括：教育支出100.00万元。"),
  right("政府采购预算15.00万元，其中：货物6.00万元、服务9.00万元。"),
  wrong("政府采购预算18.00万元，其中：货物6.00万元、服务9.00万元。", "error narrative-amount 【18.00万元】"),
  wrong("政府采购预算15.00万元，其中：货物8.00万元、服务9.00万元。", "error narrative-sum 【15.00万元】"),
  wrong("政府采购预算15.00万元，其中：货物6.00万元、服务19.00万元。", "error narrative-part 【19.00万元】"),
  right("机关运行经费预算8.00万元。"),
  wrong("机关运行经费预算18.00万元。", "warning narrative-part 【18.00万元】"),
  right("收入按来源分：一般公共预算拨款80.00万元，占80%；单位资金20.00万元，占20%。"),
  wrong(
    "收入按来源分：一般公共预算拨款88.00万元，占80%；单位资金20.00万元，占20%。",
    "error narrative-amount 【88.00万元】",
  ),
  wrong("收入按来源分：一般公共预算拨款80.00万元，占82%；单位资金20.00万元，占20%。", "error narrative-share 【82%】"),
  wrong("收入预算100.00万元，其中：单位资金20.00万元，占收入预算的2%。", "error narrative-share 【2%】"),
  // Neither the total nor that of the year.
  wrong("收入总计110.00万元。", "warning narrative-amount 【110.00万元】"),
  // What may be another thing is it, but for its unit.
  wrong("机关运行经费预算10.00元。", "error narrative-unit 【10.00元】"),
  right("机关运行经费预算8.00元。"),
  wrong(
    "政府采购预算15.00万元，其中：货物类采购6.00万元、工程类采购3.00万元、服务类采购9.00万元。",
    "error narrative-sum 【15.00万元】",
  ),
  wrong(
    "政府采购预算15.00万元，从采购类型来看，货物6.00万元、工程3.00万元、服务9.00万元。",
    "error narrative-sum 【15.00万元】",
  ),
  // Nothing is no part of anything.
  right("事业收入0.00万元，占总收入的0.00%。"),
  wrong("事业收入0.00万元，占总收入的3.00%。", "error narrative-share 【3.00%】"),
  right("截至2025年末，资产总计551.00万元，其中固定资产520.00万元。"),
  right("截至2025年末，资产总额251.00万元，其中固定资产原值520.00万元。"),
  wrong("截至2025年末，资产总计551.00万元，其中固定资产620.00万元。", "error narrative-amount 【620.00万元】"),
  wrong("截至2025年末，资产总计515.00万元，其中固定资产520.00万元。", "error narrative-amount 【515.00万元】"),
  wrong("资产总计51.00万元，其中固定资产52.00万元。", "error narrative-part 【52.00万元】"),
  right("公务接待费1.20万元，其中：国内接待费1.20万元，外事接待费0万元。"),
  wrong("公务接待费1.20万元，其中：外事接待费0万元，国内接待费1.30万元。", "error narrative-part 【1.30万元】"),
  wrong("公务接待费1.20万元。国内公务接待支出1.30万元，接待3批次。", "error narrative-part 【1.30万元】"),
  right("公务接待费1.20万元。2025年国内公务接待支出1.30万元，接待3批次。"),
  right("教育支出100.00万元，比上年增加50.00万元，其中人员经费增加60.00万元。"),
])("$text", ({ text, told }) => {
  expect(toldOf(withText(text, budget))).toEqual(told);
});

describe("parts that are called budgets", () => {
  const planned = (basic: string) =>
    `2026年支出预算合计100.00万元，其中：基本支出预算${basic}万元；项目支出预算20.00万元。`;
  it.each([
    [planned("80.00"), []],
    [planned("90.00"), ["error narrative-sum 【100.00万元】"]],
    // What came of it, beside what was planned.
    [
      "2026年支出决算合计60.00万元，其中：基本支出预算80.00万元；项目支出预算20.00万元。",
      ["warning narrative-year 【决算】"],
    ],
  ])("%s", (text, told) => {
    expect(toldOf(withText(text))).toEqual(told);
  });
});
