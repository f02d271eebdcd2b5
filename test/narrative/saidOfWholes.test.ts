/** What stands behind a list, or reads like one, and is said of its whole, or of nothing told before. */
import { toldOf, withText } from "../support/narrative";
import { sheet } from "../support/table";

const told = (text: string) => toldOf(withText(text));

test.each([
  // Stocks at both ends of the year are no parts.
  ["本年收入5170.55万元，本年支出5095.21万元，年初、年末结转和结余分别为83.77万元、159.11万元。", []],
  // A nought printed with two decimals does not say how precise the others are.
  [
    "“三公”经费比上年减少17.2万元，其中：因公出国（境）费增加0.00万元；公务用车购置及运行费减少3.3万元；公务接待费减少14.0万元。",
    [],
  ],
  [
    "“三公”经费比上年减少17.8万元，其中：因公出国（境）费增加0.00万元；公务用车购置及运行费减少3.3万元；公务接待费减少14.0万元。",
    ["warning narrative-sum 【17.8万元】"],
  ],
  // Pictures are not read.
  ["一、收入情况\n本年收入合计5170.55万元。如下图所示：\n二、支出情况\n本年支出合计5095.21万元。", []],
  ["一、收入情况\n本年收入合计5170.55万元。构成情况见下表：\n二、支出情况\n本年支出合计5095.21万元。", []],
])("%s", (text, mistakes) => {
  expect(told(text)).toEqual(mistakes);
});

const compared = sheet(
  "财政拨款收支总表",
  `2026年财政拨款收支对比表
   部门：某某县某某局 | | 单位：万元
   项目 | 2026年 | 2025年
   一般公共预算拨款收入 | 5020.65 | 4947.75
   政府性基金预算拨款收入 | 206.44 | 221.27`,
);

test.each([
  ["58.06", []],
  ["68.06", ["warning narrative-direction 【68.06万元】"]],
])("the change behind the parts is that of their whole, where it fits what they were: %s", (rise, mistakes) => {
  const text = `财政拨款收入5227.09万元，其中一般公共预算拨款收入5020.65万元、政府性基金预算拨款收入206.44万元，较上年增加${rise}万元。`;
  expect(toldOf(withText(text, [compared]))).toEqual(mistakes);
});

test.each([
  // What is more than the last of several is no part of it.
  [
    "2026年支出预算900万元，其中：一般公共预算支出900万元；国有资本经营预算支出0万元。其中：基本支出600万元，项目支出300万元。",
    [],
  ],
  [
    "2026年支出预算900万元，其中：一般公共预算支出900万元；国有资本经营预算支出0万元。其中：基本支出600万元，项目支出400万元。",
    ["error narrative-sum 【900万元】"],
  ],
  [
    "一般公共预算支出900万元；政府性基金预算支出80万元；国有资本经营预算支出20万元。包括：人员经费500万元、公用经费100万元、项目支出400万元。",
    [],
  ],
  // What there was at first is no part of what there is.
  ["年末债务余额500万元（年初余额600万元，本年偿还200万元，本年新增举借100万元）。", []],
  [
    "年末债务余额520万元（年初余额600万元，本年偿还200万元，本年新增举借100万元）。",
    ["error narrative-sum 【520万元】"],
  ],
  ["年末存货500万元，其中年初数600万元、本年领用200万元、本年购入100万元。", []],
  // Each is named by what it is for, or by what stands before it.
  ["“信息化”项目150万元。其中：支出120万元用于设备购置；支出30万元用于维修。", []],
  ["初中生均补助2033人，补助经费186万元。高中生均补助2516人，补助经费251.6万元。", []],
  ["第一类为烟草企业，上交收入540万元；第二类为资源企业，上交收入770万元。", []],
  ["一、补助经费186万元。\n二、2026年补助经费251.6万元。", ["warning narrative-repeat 【251.6万元】"]],
])("%s", (text, mistakes) => {
  expect(told(text)).toEqual(mistakes);
});
