/** What a government tells of transfers, bonds, 国有资本经营 and social insurance funds fits together. */
import { toldOf, withText } from "../support/narrative";

const told = (text: string): string[] => toldOf(withText(text));

const transfers = (total: string, projects: string): string =>
  `2026年税收返还和各类转移支付支出${total}万元。其中，税收返还17万元，与上年持平；一般性转移支付268万元，较上年基本持平；专项转移支付${projects}万元。`;

test.each([
  [transfers("505", "220"), []],
  [transfers("605", "220"), ["warning narrative-sum 【605万元】"]],
  // Another part may stand beside the three, and of 政府性基金 there are others.
  [
    "上级补助收入505万元，其中：返还性收入17万元，一般性转移支付收入268万元，专项转移支付收入120万元，结算补助100万元。",
    [],
  ],
  ["上级补助收入505万元，其中：返还性收入17万元，一般性转移支付收入268万元。", []],
  ["政府性基金上级补助收入505万元，其中：返还性收入17万元，一般性转移支付收入268万元，专项转移支付收入120万元。", []],
  ["返还性收入7415万元，其中：增值税和消费税返还490万元，所得税基数返还380万元，其他税收返还6545万元。", []],
  [
    "返还性收入7335万元，其中：增值税和消费税返还490万元，所得税基数返还380万元，其他税收返还6545万元。",
    ["warning narrative-sum 【7335万元】"],
  ],
  [
    "上级补助收入260458万元，其中：返还性收入7415万元，一般性转移支付收入212134万元，专项转移支付收入40909万元。\n一、返还性收入中，增值税和消费税返还490万元，所得税基数返还380万元，其他税收返还6545万元。",
    [],
  ],
  [
    "上级补助收入260458万元，其中：返还性收入7415万元，一般性转移支付收入212134万元，专项转移支付收入40909万元。\n一、返还性收入中，增值税和消费税返还490万元，所得税基数返还380万元，其他税收返还6735万元。",
    ["warning narrative-sum 【7415万元】"],
  ],
  // 其他支出 is a class of its own.
  [
    "全县一般公共预算支出9000万元。\n全县一般公共预算支出中，教育支出1000万元，卫生健康支出500万元，其他支出500万元。",
    [],
  ],
  // The rest of what is called otherwise.
  [
    "全县一般公共预算支出9000万元。\n一、一般公共预算支出中，教育支出1000万元，卫生健康支出500万元，其他项目500万元。",
    [],
  ],
])("transfers: %s", (text, findings) => {
  expect(told(text)).toEqual(findings);
});

const bonds = (projects: string): string =>
  `2026年共转贷我县政府债券35138万元，其中：新增一般债券2734万元，新增专项债券13300万元；再融资一般债券5950万元，再融资专项债券${projects}万元，全部用于偿还到期的政府债券本金。`;

test.each([
  [bonds("13154"), []],
  [bonds("13254"), ["warning narrative-sum 【35138万元】"]],
  // 再融资 is not told here.
  ["2026年共转贷我县政府债券35138万元，其中：新增一般债券2734万元，新增专项债券13300万元。", []],
  ["2026年新增政府债券16034万元，其中：新增一般债券2734万元，新增专项债券13300万元。", []],
  [
    "2026年新增政府债券17434万元，其中：新增一般债券2734万元，新增专项债券13300万元。",
    ["warning narrative-sum 【17434万元】"],
  ],
])("bonds: %s", (text, findings) => {
  expect(told(text)).toEqual(findings);
});

const capital = (total: string, spent: string, left: string): string =>
  `全市国有资本经营收入61.6亿元，加上上年结转收入2.1亿元、动用历年结余15.3亿元，全市国有资本经营收入总计${total}亿元。全市国有资本经营支出75.7亿元。其中：资本性支出56.7亿元；费用性支出${spent}亿元；其他支出0.6亿元。全市国有资本经营预算执行当年结余${left}亿元，结转下年使用。`;

test.each([
  [capital("79", "18.4", "3.3"), []],
  [capital("89", "18.4", "3.3"), ["warning narrative-sum 【89亿元】"]],
  [capital("79", "15.4", "3.3"), ["warning narrative-sum 【75.7亿元】"]],
  [capital("79", "18.4", "4.3"), ["warning narrative-direction 【4.3亿元】"]],
  // Some may have been given to another budget.
  [capital("79", "18.4", "1.3"), []],
  ["国有资本经营收入1326.38亿元。加上上年结转收入113.59亿元，国有资本经营预算收入总量为1439.97亿元。", []],
  [
    "国有资本经营收入1326.38亿元。加上上年结转收入113.59亿元，国有资本经营预算收入总量为1461.97亿元。",
    ["warning narrative-sum 【1461.97亿元】"],
  ],
  // What is left is in 总支出.
  ["一般公共预算收入总计100.00亿元。一般公共预算总支出100.00亿元。结转下年支出5.00亿元。", []],
  // To another budget's it is not added.
  ["国有资本经营收入1326.38亿元。加上上年结转收入113.59亿元，政府性基金收入总量为1461.97亿元。", []],
])("国有资本经营: %s", (text, findings) => {
  expect(told(text)).toEqual(findings);
});

const funds = (left: string): string =>
  `2026年社会保险基金收入37667亿元，比上年增长9.1%，其中：保险费收入28088亿元。支出32581亿元，比上年增长13.9%。本年收支结余${left}亿元，年末滚存结余48527亿元。`;

test.each([
  [funds("5086"), []],
  [funds("5186"), ["warning narrative-direction 【5186亿元】"]],
  // What a fund leaves stands on neither side of it.
  [
    "社会保险基金收入589.67亿元。本年支出532.49亿元。加上调剂基金收入2413.30亿元，收入总量3002.97亿元；加上调剂基金支出2406.80亿元，支出总量2939.29亿元。本年收支结余63.68亿元。",
    [],
  ],
])("social insurance: %s", (text, findings) => {
  expect(told(text)).toEqual(findings);
});
