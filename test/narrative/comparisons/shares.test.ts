/** Shares of what the paragraph before tells, or what the sentence divides, in fewer words; changes that name again what was told. */
import { toldOf, withText } from "../../support/narrative";

const purchases = "2026年政府采购预算158.64万元，其中：货物预算20.00万元、工程预算0万元、服务预算138.64万元。";
const reserved = "面向中小企业预留政府采购项目预算金额79.32万元，占政府采购预算的";

test.each([
  [`${purchases}\n${reserved}50%，其中：预留给小微企业的预算47.59万元，占预留金额的60%。`, []],
  [`${purchases}\n${reserved}51%。`, ["error narrative-share 【51%】"]],
  [
    `${purchases}\n${reserved}50%，其中：预留给小微企业的预算47.59万元，占预留金额的70%。`,
    ["error narrative-share 【70%】"],
  ],
  // Of what is divided, or of that of which it is a share itself.
  ["税收收入252.00万元，占总收入296.00万元的85.14%，其中增值税196.00万元，占66.22%。", []],
  ["税收收入252.00万元，占总收入296.00万元的85.14%，其中增值税196.00万元，占77.78%。", []],
  [
    "税收收入252.00万元，占总收入296.00万元的85.14%，其中增值税196.00万元，占66.32%。",
    ["error narrative-share 【66.32%】"],
  ],
  ["群众文化（项）228.62万元，其中基本支出96.54万元、项目支出132.08万元，项目支出占该科目的57.8%。", []],
  [
    "群众文化（项）228.62万元，其中基本支出96.54万元、项目支出132.08万元，项目支出占该科目的57.1%。",
    ["error narrative-share 【57.1%】"],
  ],
  ["“三公”经费支出全年预算为137.00万元，支出决算为121.43万元；与2025年度相比，支出决算增加26.83万元，增长28.36%。", []],
  [
    "“三公”经费支出全年预算为137.00万元，支出决算为121.43万元；与2025年度相比，支出决算增加26.83万元，增长29.36%。",
    ["error narrative-rate 【29.36%】"],
  ],
])("%s", (text, told) => {
  expect(toldOf(withText(text))).toEqual(told);
});

/** Each in a paragraph of its own, and of a whole that the section told before under that very name. */
const ofSection = (share: string) =>
  `支出总预算1000.00万元。其中：\n基本支出预算900.00万元，占支出总预算的90.00%；\n项目支出预算100.00万元，占支出总预算的10.00%。\n（一）教育支出600.00万元，占支出总预算的${share}。`;
test.each([
  [ofSection("60.00%"), []],
  [ofSection("66.00%"), ["error narrative-share 【66.00%】"]],
])("%s", (text, mistakes) => {
  expect(toldOf(withText(text))).toEqual(mistakes);
});

/** What all others leave of a hundred, and not a slip. */
const thirds = (last: string) =>
  `采购预算100.00万元，其中：货物33.34万元，占33.3%；工程33.33万元，占33.3%；服务33.33万元，占${last}。`;
test.each([
  [thirds("33.3%"), []],
  [thirds("33.4%"), []],
  [thirds("33.5%"), ["error narrative-share 【33.5%】"]],
])("%s", (text, mistakes) => {
  expect(toldOf(withText(text))).toEqual(mistakes);
});
