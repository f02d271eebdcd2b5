/** The same words told twice: of one thing in one year, or of two things, of two years, of what it was and what it became. */
import { toldOf, withText } from "../support/narrative";

test.each([
  // Of what stands above.
  "（一）因公出国费用。2026年预算支出为0万元。\n（二）公务接待费。2026年预算支出11.77万元。",
  "（一）因公出国费用\n2026年预算支出为3万元。\n（二）公务接待费\n2026年预算支出11.77万元。",
  "会议费\n2026年预算支出为3万元。\n培训费\n2026年预算支出11.77万元。",
  "1.甲中心。当年预算支出3万元。\n2.乙中心。当年预算支出5万元。",
  // Of what was told right before.
  "车辆维护0.50万元，年初预算为0.95万元；来访招待2.05万元，年初预算为2.00万元。",
  // Of the year that was told last.
  "一、2025年决算情况\n机关运行经费56.12万元。\n二、2026年预算安排\n机关运行经费57.80万元。",
  "2025年，收支平稳。机关运行经费56.12万元。\n2026年，压减开支。机关运行经费57.80万元。",
  // Of what it was, and what it became in the same year.
  "政府性基金收入76138万元。政府性基金收入由年初的76138万元调整为89138万元，调增13000万元。",
  "机关运行经费80.00万元。\n机关运行经费由80.00万元调增至90.00万元。",
  "机关运行经费由80.00万元调整为90.00万元。\n机关运行经费90.00万元。",
])("two things: %s", (text) => {
  expect(toldOf(withText(text))).toEqual([]);
});

test.each([
  ["机关运行经费预算支出3万元。\n机关运行经费预算支出5万元。", "5万元"],
  ["2026年，收支平稳。机关运行经费56.12万元。\n2026年，压减开支。机关运行经费57.80万元。", "57.80万元"],
  ["机关运行经费81.00万元。\n机关运行经费由80.00万元调整为90.00万元。", "90.00万元"],
  ["机关运行经费80.00万元。\n机关运行经费由上年的80.00万元调整为90.00万元。", "90.00万元"],
])("one thing: %s", (text, figure) => {
  expect(toldOf(withText(text))).toEqual([`warning narrative-repeat 【${figure}】`]);
});
