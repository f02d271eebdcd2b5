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
