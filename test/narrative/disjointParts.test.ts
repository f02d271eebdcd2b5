/** Parts of one classification are together no more than their whole; less they may be, where not all are told. */
import { toldOf, withText } from "../support/narrative";

const funds = (water: string): string =>
  `全县完成政府性基金收入969万元，其中国有土地使用权出让收入766万元，城市基础设施配套费收入35万元，污水处理费收入${water}万元；完成政府性基金支出4093万元。`;

test.each([
  [funds("168"), []],
  [funds("68"), []],
  [funds("368"), ["error narrative-sum 【969万元】"]],
  ["2026年一般公共预算支出960.00万元，其中：教育支出600.00万元，卫生健康支出260.00万元。", []],
  [
    "2026年一般公共预算支出960.00万元，其中：教育支出600.00万元，卫生健康支出460.00万元。",
    ["error narrative-sum 【960.00万元】"],
  ],
  // One of them within another, another budget, and one told once more.
  ["2026年一般公共预算支出960.00万元，其中：教育支出900.00万元，普通教育支出860.00万元。", []],
  [
    "2026年一般公共预算支出960.00万元，其中：教育支出960.00万元；政府性基金支出50.00万元，其中：城乡社区支出50.00万元。",
    [],
  ],
  ["2026年一般公共预算支出960.00万元，其中：教育支出600.00万元，项目中教育支出500.00万元。", []],
  // 其他费用 is all that the others leave; 其他支出 is a name of the classification, and 主要 leaves something out.
  ["差旅费100.00万元，其中：住宿费50.00万元，交通费30.00万元，其他费用20.00万元。", []],
  [
    "差旅费120.00万元，其中：住宿费50.00万元，交通费30.00万元，其他费用20.00万元。",
    ["warning narrative-sum 【120.00万元】"],
  ],
  ["差旅费120.00万元，主要包括：住宿费50.00万元，交通费30.00万元，其他费用20.00万元。", []],
  ["项目支出120.00万元，其中：住宿费50.00万元，交通费30.00万元，其他支出20.00万元。", []],
  ["差旅费120.00万元，其中：住宿费50.00万元，交通费30.00万元，其他费用20.00万元；会议费30.00万元。", []],
])("%s", (text, findings) => {
  expect(toldOf(withText(text))).toEqual(findings);
});
