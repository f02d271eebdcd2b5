/** Whatever a text holds, for a longer one as much more is done. */
import { callsTimesEach, mostTimes } from "../support/calls";
import { toldOf, withText } from "../support/narrative";

const texts: Readonly<Record<string, (many: number) => string>> = {
  digits: (many) => "1".repeat(10 * many),
  "digits and commas": (many) => "1,234".repeat(2 * many),
  "wide digits and points": (many) => "１２．３4".repeat(2 * many),
  "digits with a wide one between": (many) => "1，２，".repeat(2 * many),
  "amounts without a word": (many) => "12万元".repeat(many),
  "brackets that are never closed": (many) => `${"(".repeat(5 * many)}5万元`,
  "brackets that were never opened": (many) => "5万元)".repeat(many),
  "brackets around figures": (many) => "甲(5万元".repeat(many) + ")".repeat(many),
  "one sentence of figures": (many) => "办公费5万元,比上年增加1万元,增长25%;".repeat(many),
  paragraphs: (many) => "2026年办公费5.00万元，比上年增加1.00万元，增长25%。\n".repeat(many),
  "paragraphs of several items": (many) =>
    "2026年办公费5.00万元，比上年增加1.00万元，增长25%；印刷费3.00万元，占5%。\n".repeat(many),
  "a path without an end": (many) => "社会保障和就业支出（类）".repeat(many),
  "words of direction without a figure": (many) => "增加减少增长下降".repeat(many),
  "a list without an end": (many) => `${"其中：".repeat(2 * many)}5万元`,
  "years without an end": (many) => `${"2026年2025年".repeat(many)}5万元`,
};

it("grows with its work", async () => {
  const works = Object.values(texts).map((textOf) => (many: number) => {
    const text = withText(textOf(many));
    return () => void toldOf(text);
  });
  const times = await callsTimesEach(works, 250);
  const growing = Object.keys(texts).map((name, at) => [name, times[at] ?? Number.NaN] as const);
  expect(growing.filter(([, many]) => !(many < mostTimes))).toEqual([]);
});
