/** What stands behind a typed figure that is no money, and what is no figure. */
import { isMeasure, parseNumber } from "../../src/amount";

/** Figure with its decimals, and its mark; `none`; or undefined. */
function read(text: string): string | undefined {
  const parsed = parseNumber(text);
  if (parsed?.kind !== "number") return parsed?.kind;
  return `${parsed.value.toFixed(parsed.decimals)} ${parsed.mark}`.trim();
}

it.each([
  ["a plain figure", "11.26", "11.26"],
  ["a percentage", "11.26%", "11.26 %"],
  ["one in full width", "１１.２６％", "11.26 %"],
  ["with a small sign and blanks", " 11.26 ﹪ ", "11.26 %"],
  ["one below zero", "-3.5%", "-3.5 %"],
  ["points", "5分", "5 分"],
  ["grouped, with a blank before the measure", "1,200 人次", "1200 人次"],
  ["digits in full width before a measure", "２台", "2 台"],
  ["a dash", "—", "none"],
  ["a sign alone", "％", "none"],
  ["分 alone", "分", "none"],
  ["money", "5万元", undefined],
  ["money in millions", "5百万元", undefined],
  ["a bound", "≥95%", undefined],
  ["two figures", "50%/100%", undefined],
  ["a range", "1-2台", undefined],
  ["a long text", "3个工作日", undefined],
  ["two signs", "5%分", undefined],
  ["a word", "合格", undefined],
])("%s: %s", (_, text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each(["批", "台", "人次", "平方"])("%s is a measure", (mark) => {
  expect(isMeasure(mark)).toBe(true);
});

it.each(["", "%", "万", "万份", "余台", "以上", "左右", "成", "元", "个半"])("“%s” is none", (mark) => {
  expect(isMeasure(mark)).toBe(false);
});
