/** Of what a figure is where names, lists and words of direction could lead astray: right texts are silent, a wrong figure in the same words is told. */
import { narrativeOf } from "../../src/narrative";
import { toldOf, withText } from "../support/narrative";
import { sheet } from "../support/table";

const budget = [
  sheet(
    "表1",
    `2026年部门收支总表
     部门：某某市体育局 | | | 单位：万元
     收入 | | 支出 |
     项目 | 预算数 | 项目 | 预算数
     一、一般公共预算拨款收入 | 820.00 | 一、文化旅游体育与传媒支出 | 960.00
     二、事业收入 | 90.00 | |
     本年收入合计 | 910.00 | 本年支出合计 | 960.00
     上年结转 | 50.00 | 结转下年 |
     收入总计 | 960.00 | 支出总计 | 960.00`,
  ),
  sheet(
    "表4",
    `2026年财政拨款收支总表
     部门：某某市体育局 | | | 单位：万元
     收入 | | 支出 |
     项目 | 预算数 | 项目 | 预算数
     一、本年收入 | 820.00 | 一、本年支出 | 850.00
     一般公共预算拨款 | 820.00 | 文化旅游体育与传媒支出 | 850.00
     二、上年结转 | 30.00 | 二、结转下年 |
     一般公共预算拨款 | 30.00 | |
     收入总计 | 850.00 | 支出总计 | 850.00`,
  ),
  sheet(
    "表6",
    `2026年一般公共预算基本支出表
     部门：某某市体育局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
              | 合计 | 600.00 | 540.00 | 60.00
     301 | 工资福利支出 | 500.00 | 500.00 |
     30101 | 基本工资 | 500.00 | 500.00 |
     302 | 商品和服务支出 | 60.00 | | 60.00
     30201 | 办公费 | 60.00 | | 60.00
     303 | 对个人和家庭的补助 | 40.00 | 40.00 |
     30302 | 退休费 | 40.00 | 40.00 |`,
  ),
];

test.each([
  // 人员支出 beside 对个人和家庭的补助.
  ["一般公共预算基本支出600.00万元，包括人员支出500.00万元、公用支出60.00万元、对个人和家庭的补助40.00万元。", []],
  ["一般公共预算人员支出540.00万元。", []],
  ["一般公共预算人员支出510.00万元。", ["error narrative-amount 【510.00万元】"]],
  // A whole without a part of it.
  ["整体支出涉及资金960.00万元；8个项目涉及资金合计310.00万元，占资金（人员经费除外）总额的100%。", []],
  // By the full name, and not by one that contains it.
  [
    "预算收入910.00万元，其中政府性基金预算收入0万元、国有资本经营预算收入0万元，2026年预算收入较上年增加91.00万元，增长11.11%。",
    [],
  ],
  [
    "预算收入910.00万元，其中政府性基金预算收入0万元、国有资本经营预算收入0万元，2026年预算收入较上年增加91.00万元，增长12.11%。",
    ["error narrative-rate 【12.11%】"],
  ],
  // Words for less and for more.
  ["会议费：2026年预算4.50万元，较上年压缩0.50万元，降幅10.0%。", []],
  ["会议费：2026年预算4.50万元，较上年少安排0.50万元，降幅10.0%。", []],
  ["会议费：2026年预算4.50万元，较上年下调0.50万元，降幅11.0%。", ["error narrative-rate 【11.0%】"]],
  ["会议费：2026年预算5.50万元，较上年上调0.50万元，增幅10.0%。", []],
  // What the projects touch is no more than theirs.
  ["实行绩效目标管理的项目3个，涉及一般公共预算当年拨款220.00万元。", []],
  ["一般公共预算当年拨款825.00万元。", ["error narrative-amount 【825.00万元】"]],
  // What a part is of its whole says, and not the part before it.
  ["收入总计960.00万元，其中：财政拨款收入820.00万元；事业收入90.00万元；上年结转50.00万元。", []],
  [
    "收入总计960.00万元，其中：财政拨款收入820.00万元；事业收入90.00万元；上年结转55.00万元。",
    ["warning narrative-amount 【55.00万元】"],
  ],
  // Names as printed: with 科目, with 和 inside, of both sides together.
  ["“工资福利支出”科目500.00万元。", []],
  ["“工资福利支出”科目520.00万元。", ["error narrative-amount 【520.00万元】"]],
  [
    "工资福利支出、商品和服务支出、对个人和家庭的补助分别为500.00万元、61.00万元和40.00万元。",
    ["error narrative-amount 【61.00万元】"],
  ],
  ["收入总计、支出总计均为960.00万元。", []],
  ["收入总计、支出总计均为930.00万元。", ["error narrative-amount 【930.00万元】"]],
  // What it was of something else.
  ["公务用车运行维护费16.00万元，与上年一致；公务用车购置费为零，上年为21.00万元。", []],
  ["公务用车运行维护费16.00万元，上年为21.00万元，与上年一致。", ["error narrative-direction 【16.00万元】"]],
])("%s", (text, told) => {
  expect(toldOf(withText(text, budget))).toEqual(told);
});

test("parts about budgets are read whatever else their headings say", () => {
  const text = [
    "第一部分 单位概况",
    "单价100.00万元以上设备由市里管理，另有设备值90.00万元。",
    "第二部分 部门预算收支总体情况",
    "收入总计960.00万元。",
    "第三部分 部门预算收支情况表",
    "收入总计 960.00万元",
    "第四部分 其他需要说明的情况",
    "会议费4.50万元。",
  ].join("\n");
  const { figures } = narrativeOf(withText(text, budget));
  expect(figures.map(({ paragraph, start, end }) => paragraph.folded.text.slice(start, end))).toEqual([
    "960.00万元",
    "4.50万元",
  ]);
});
