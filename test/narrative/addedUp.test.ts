/** What a bare 合计 adds up: what was told last, wholes without their parts or parts without their wholes, and not whatever happens to fit. */
import { toldOf, withText } from "../support/narrative";

test.each([
  ["甲12.00万元，乙21.00万元，丙33.00万元，丁9.00万元，合计75.00万元。", []],
  ["甲12.00万元，乙21.00万元，丙33.00万元，丁9.00万元，合计42.00万元。", []],
  ["甲12.00万元，乙21.00万元，丙33.00万元，丁9.00万元，合计45.00万元。", ["warning narrative-sum 【45.00万元】"]],
  ["甲项目22.00万元（其中乙4.00万元），丙项目6.00万元，共计28.00万元。", []],
  ["甲项目22.00万元，其中乙4.00万元、丁3.00万元，丙项目6.00万元，共计28.00万元。", []],
])("%s", (text, told) => {
  expect(toldOf(withText(text))).toEqual(told);
});
