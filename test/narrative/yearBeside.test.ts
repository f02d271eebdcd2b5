/** `2026年…，2025年…，减少…`: what was told of the year before is what the first is compared with. */
import { toldOf, withText } from "../support/narrative";

const told = (text: string) => toldOf(withText(text));

test.each([
  "2026年“三公”经费33.00万元，2025年“三公”经费57.55万元，与上年对比减少24.55万元。",
  "2026年“三公”经费支出33.00万元，2025年支出57.55万元，同比下降42.66%。",
  "2026年收入33.00万元，2025年支出57.55万元，比上年减少14.55万元。",
  // Of two years apart, and of what was compared already, nobody knows.
  "2026年“三公”经费33.00万元，2024年“三公”经费57.55万元，比上年减少4.55万元。",
  "2026年“三公”经费33.00万元，比上年减少24.55万元，2025年“三公”经费57.55万元，比上年增加2.00万元。",
  // What is divided is a count.
  "一是追回资金10.67万元，约谈15家次。二是检查115家。其中，医疗机构15家、药店99家，违规金额共计174.92万元。",
])("%s", (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  [
    "2026年“三公”经费33.00万元，2025年“三公”经费57.55万元，与上年对比减少34.55万元。",
    "narrative-difference 【34.55万元】",
  ],
  ["2026年“三公”经费支出33.00万元，2025年支出57.55万元，同比下降52.66%。", "narrative-rate 【52.66%】"],
])("%s", (text, mistake) => {
  expect(told(text)).toEqual([`error ${mistake}`]);
});
