/** Whatever a text holds, it is read in a time that grows with its length. */
import { toldOf, withText } from "../support/narrative";
import { cpuTime } from "../support/cpuTime";

const milliseconds = 8000;

const texts: readonly (readonly [string, string])[] = [
  ["100 kB of digits", "1".repeat(100_000)],
  ["100 kB of digits and commas", "1,234".repeat(20_000)],
  ["100 kB of wide digits and points", "１２．３4".repeat(20_000)],
  ["100 kB of digits with a wide one between", "1，２，".repeat(25_000)],
  ["8 000 amounts without a word", "12万元".repeat(8_000)],
  ["brackets that are never closed", "(".repeat(50_000) + "5万元"],
  ["brackets that were never opened", `${"5万元)".repeat(4_000)}`],
  ["4 000 brackets around figures", "甲(5万元".repeat(4_000) + ")".repeat(4_000)],
  ["one sentence of 10 000 figures", "办公费5万元,比上年增加1万元,增长25%;".repeat(3_000)],
  ["10 000 paragraphs", "2026年办公费5.00万元，比上年增加1.00万元，增长25%。\n".repeat(10_000)],
  ["a path without an end", "社会保障和就业支出（类）".repeat(8_000)],
  ["words of direction without a figure", "增加减少增长下降".repeat(12_000)],
  ["a list without an end", "其中：".repeat(20_000) + "5万元"],
  ["years without an end", "2026年2025年".repeat(8_000) + "5万元"],
];

it.each(texts)("%s", (_, text) => {
  const start = cpuTime();
  toldOf(withText(text));
  const taken = cpuTime() - start;
  expect(taken).toBeLessThan(milliseconds);
});

it("takes twice as long for twice the text", () => {
  const line = "2026年办公费5.00万元，比上年增加1.00万元，增长25%；印刷费3.00万元，占5%。\n";
  const time = (count: number): number => {
    const start = cpuTime();
    toldOf(withText(line.repeat(count)));
    return cpuTime() - start;
  };
  time(500);
  const [once, twice] = [time(2_000), time(4_000)];
  expect(twice / once).toBeLessThan(3.5);
});
