/** Of what a share is one, and whose it is, where the nearest amount is neither. */
import { toldOf, withText } from "../support/narrative";

/** What is a share itself and comes to its own parts is no whole of what stands beside it. */
test.each([
  [
    "财政拨款收入500万元，占50%，其中一般公共预算200万元，政府性基金300万元；事业收入400万元，占40%；其他收入100万元，占10%。",
    [],
  ],
  [
    "财政拨款收入500万元，占50%，其中一般公共预算200万元，政府性基金300万元；事业收入400万元，占40%；其他收入100万元，占11%。",
    ["warning narrative-share 【11%】"],
  ],
  ["医疗收入600万元，其中门诊收入200万元，住院收入400万元；财政补助收入150万元，占20%。", []],
  // Its parts are shares of it.
  ["教育支出100万元，占10%，其中：小学60万元，占60%；中学40万元，占45%。", ["error narrative-share 【45%】"]],
  ["教育支出100万元，其中：小学60万元，中学30万元；特殊教育10万元，占12%。", ["error narrative-share 【12%】"]],
  // Divided once more.
  [
    "教育支出100万元，其中：小学60万元，中学40万元；城区70万元，占75%，乡镇30万元，占30%。",
    ["error narrative-share 【75%】"],
  ],
])("%s", (text, told) => {
  expect(toldOf(withText(text))).toEqual(told);
});

/** Several bases of one amount, a plan among them: none of them has the share of the next. */
test.each([
  ["完成投资3200.00万元，占年度计划4000.00万元的80.00%，占总投资10000.00万元的32.00%。", []],
  [
    "完成投资3200.00万元，占年度计划4000.00万元的80.00%，占总投资10000.00万元的42.00%。",
    ["error narrative-share 【42.00%】"],
  ],
  [
    "完成投资3200.00万元，占年度计划4000.00万元的70.00%，占总投资10000.00万元的32.00%。",
    ["error narrative-share 【70.00%】"],
  ],
  ["完成投资3200.00万元，完成年度投资计划4000.00万元的80.00%，占概算总投资1.00亿元的32.00%。", []],
  ["完成投资3200.00万元，占年度计划4000.00万元的比例为80.00%，占总投资10000.00万元的比例为32.00%。", []],
  ["完成投资3200.00万元，占年度计划4000.00万元的比例为85.00%。", ["error narrative-share 【85.00%】"]],
  [
    "培训费12.00万元，占培训计划60.00万元的20.00%，占事业支出240.00万元的5.00%，占自有收入480.00万元的3.50%。",
    ["error narrative-share 【3.50%】"],
  ],
])("%s", (text, told) => {
  expect(toldOf(withText(text))).toEqual(told);
});

/** What a share is of stands in a bracket behind it, and is no part of what has the share. */
test.each([
  ["办公费45.60万元，占公用经费的38.00%（公用经费120.00万元）。", []],
  ["办公费45.60万元，占公用经费的38.00%（公用经费150.00万元）。", ["error narrative-share 【38.00%】"]],
  ["办公费45.60万元，占公用经费的38.00%（公用经费13.00万元）。", ["error narrative-share 【38.00%】"]],
  ["奖金45.60万元，占人员经费总额的38.00%（120.00万元），比上年增加5.60万元，增长14.00%。", []],
  ["奖金45.60万元，占比38.00%（人员经费120.00万元）。", []],
  ["奖金45.60万元，占比48.00%（人员经费120.00万元）。", ["error narrative-share 【48.00%】"]],
  ["奖金45.60万元，占比38.00%（2022年120.00万元）。", []],
  ["工程完成投资3200.00万元，完成年度投资计划的80.00%（年度计划4000.00万元），占总投资10000.00万元的32.00%。", []],
  ["奖金45.60万元，占全部人员费用的38.00%（全部人员费用120.00万元，其中在职100.00万元、离退休20.00万元）。", []],
  [
    "奖金45.60万元，占全部人员费用的38.00%（全部人员费用120.00万元，其中在职130.00万元）。",
    ["error narrative-part 【130.00万元】"],
  ],
  ["奖金45.60万元，占人员经费的38.00%（其中绩效奖金50.00万元）。", ["error narrative-part 【50.00万元】"]],
])("%s", (text, told) => {
  expect(toldOf(withText(text))).toEqual(told);
});

/** The words before 占 say whose it is. */
test.each([
  ["预算500万元，执行450万元，结余50万元，结余占预算的10%，执行占预算的90%。", []],
  ["预算500万元，执行450万元，结余50万元，结余占预算的15%。", ["error narrative-share 【15%】"]],
  ["预算500万元，执行450万元，结余50万元，执行占预算的95%。", ["error narrative-completion 【95%】"]],
  ["全年预算500万元，支出450万元，结转50万元，结转资金占全年预算的10%。", []],
  ["某项目总投资1015.08万元，2026年安排253.77万元，累计安排507.54万元，2026年安排数占总投资的25%。", []],
  [
    "某项目总投资1015.08万元，2026年安排253.77万元，累计安排507.54万元，2026年安排数占总投资的50%。",
    ["error narrative-share 【50%】"],
  ],
  [
    "某项目总投资1015.08万元，2026年安排253.77万元，累计安排507.54万元，累计安排占总投资的25%。",
    ["error narrative-share 【25%】"],
  ],
  ["某项目预算253.77万元，总投资1015.08万元，已安排507.54万元，本年安排占总投资的25%。", []],
])("%s", (text, told) => {
  expect(toldOf(withText(text))).toEqual(told);
});

/** What the words behind 占 call as a budget is what the sentence divides. */
test.each([
  ["一般公共预算基本支出1133753.33元，其中：\n人员经费1030180.29元，占基本支出预算90.86%。", []],
  [
    "一般公共预算基本支出1133753.33元，其中：\n人员经费1030180.29元，占基本支出预算40.86%。",
    ["error narrative-share 【40.86%】"],
  ],
])("%s", (text, told) => {
  expect(toldOf(withText(text))).toEqual(told);
});
