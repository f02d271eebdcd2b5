/** Rates alone tell what was before: of the parts together what it was of the whole. */
import { toldOf, messagesOf, withText } from "../../support/narrative";

const revenue = (whole: string, other: string, terms = "") =>
  `全区一般公共预算收入53.24亿元，增长${whole}%，其中：税收收入33.31亿元，${terms}下降1.6%；非税收入19.93亿元，增长${other}%。`;

test.each([
  revenue("6.3", "22.9"),
  // Of another base, and of parts that are not all there are.
  revenue("6.3", "32.9", "同口径"),
  "全区一般公共预算收入63.24亿元，增长7.3%，其中：增值税33.31亿元，下降1.6%；企业所得税19.93亿元，增长22.9%。",
  // Each of its own base.
  "公用经费20.00万元，比上年决算增长100%，其中：办公费10.00万元，比上年预算下降10.0%；差旅费10.00万元，比上年决算增长5.0%。",
  // By how much a budget was changed is no change since last year.
  "本级财政收入调整为134000万元，下降5.3%。其中：税收收入调整为85000万元，调减16000万元，下降9.7%；非税收入49000万元，保持不变，增长3.6%。",
  // Where all changes are told, they are held to each other as amounts.
  "收入34096万元，其中：税务部门完成21334万元，下降9.9%；财政部门完成12762万元，下降10.7%。",
])("%s", (text) => {
  expect(toldOf(withText(text))).toEqual([]);
});

test.each([revenue("7.3", "22.9"), revenue("6.3", "32.9")])("%s", (text) => {
  expect(toldOf(withText(text))).toEqual([expect.stringMatching(/^warning narrative-rate 【\d\.3%】$/u)]);
});

test("says what the parts come to", () => {
  expect(messagesOf(withText(revenue("7.3", "22.9")))).toEqual([
    expect.stringContaining("它们上年共约50.07亿元，总数应增长约6.3%，说明写的是7.3%"),
  ]);
});
