/** What a target says, and what is refused for doubt. */
import { readTarget, type TargetFigure, type Target } from "../../../src/readings/indicators/target";

/** `≥95%` reads `>=95 %`; a comparison that is not printed is in brackets, a remark behind `#`. */
function figure({ comparison, explicit, value, unit, remark }: TargetFigure): string {
  const sign = explicit ? comparison : `(${comparison})`;
  return `${sign}${value.toFixed()} ${unit}${remark === "" ? "" : `#${remark}`}`.trim();
}

function read(text: string): string {
  const target: Target = readTarget(text);
  switch (target.kind) {
    case "figure":
      return figure(target);
    case "range":
      return `${target.from.toString()}..${target.to.toString()} ${target.unit}`;
    case "several":
      return target.figures.map(figure).join(" | ");
    case "malformed":
      return `!${target.why}`;
    default:
      return target.kind;
  }
}

describe("a figure is read", () => {
  it.each([
    ["=100%", "=100 %"],
    ["= 100%", "=100 %"],
    ["＝１００％", "=100 %"],
    ["≥95%", ">=95 %"],
    ["≥ 12000人次", ">=12000 人次"],
    ["≧6000人次", ">=6000 人次"],
    ["≧ 36000人次", ">=36000 人次"],
    [">=95%", ">=95 %"],
    ["＞=95%", ">=95 %"],
    ["≥1,000人次", ">=1000 人次"],
    ["≥1，000人次", ">=1000 人次"],
    ["≥12 000人次", ">=12000 人次"],
    [">1125万", ">11250000"],
    ["≥120万人次", ">=1200000 人次"],
    ["≥5亿元", ">=500000000 元"],
    ["＞1家", ">1 家"],
    ["﹥1家", ">1 家"],
    ["≤11.2万元/年", "<=112000 元/年"],
    ["≤800元/人", "<=800 元/人"],
    ["≤3千元", "<=3000 元"],
    ["≤2.5百万元", "<=2500000 元"],
    ["≤60元/m2", "<=60 元/m2"],
    ["≤2小时", "<=2 小时"],
    ["≦2小时", "<=2 小时"],
    ["<=2小时", "<=2 小时"],
    [">6个月", ">6 个月"],
    ["≥5年", ">=5 年"],
    ["=3名", "=3 名"],
    ["100%", "(=)100 %"],
    ["24小时", "(=)24 小时"],
    ["1个", "(=)1 个"],
    ["0", "(=)0"],
    ["=0", "=0"],
    ["0%", "(=)0 %"],
    ["-5%", "(=)-5 %"],
    ["≥-2.50%", ">=-2.5 %"],
    ["≤5‰", "<=5 ‰"],
    ["≥20", ">=20"],
    ["≥100篇/年", ">=100 篇/年"],
    ["≥20标箱", ">=20 标箱"],
    ["≥95%。", ">=95 %"],
    ["≥\n95%", ">=95 %"],
  ])("%j", (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  it.each([
    ["before its sign", "参保对象满意度≥95%", ">=95 %#参保对象满意度"],
    ["before its sign and a colon", "满意度：≥95%", ">=95 %#满意度"],
    ["before its sign, of a number of things", "在各大媒体发稿累计数≥100条", ">=100 条#在各大媒体发稿累计数"],
    ["behind it in brackets", "≥95%（双评议）", ">=95 %#双评议"],
    ["behind a percentage", "100%覆盖", "(=)100 %#覆盖"],
    ["behind its unit", "≥5个部门", ">=5 个#部门"],
    ["on both sides", "每年≥2次（含复训）", ">=2 次#每年 含复训"],
  ])("with what is printed %s", (_, text, reading) => {
    expect(read(text)).toBe(reading);
  });

  it.each([
    ["不低于95%", ">=95 %"],
    ["不得少于3次", ">=3 次"],
    ["至少3次", ">=3 次"],
    ["大于等于95%", ">=95 %"],
    ["不超过10万元", "<=100000 元"],
    ["不高于5%", "<=5 %"],
    ["超过100家", ">100 家"],
    ["小于2小时", "<2 小时"],
    ["等于3名", "=3 名"],
    ["95%以上", ">=95 %"],
    ["95%及以上", ">=95 %"],
    ["≥95%以上", ">=95 %"],
    ["5个工作日内", "<=5 个工作日"],
    ["30日内", "<=30 日"],
    ["10万元以内", "<=100000 元"],
    ["5%以下", "<=5 %"],
  ])("with its comparison in words: %s", (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  it("with the decimals that its number shows, though 万 makes a whole of it", () => {
    expect(readTarget("≤11.20万元/年")).toMatchObject({ decimals: 2, unit: "元/年" });
  });
});

describe("more than one figure is read", () => {
  it.each([
    ["97%-100%", "97..100 %"],
    ["70%—100%", "70..100 %"],
    ["70%——100%", "70..100 %"],
    ["70%～100%", "70..100 %"],
    ["70%至100%", "70..100 %"],
    ["97-100%", "97..100 %"],
    ["1-2个", "1..2 个"],
    ["2－3年", "2..3 年"],
    ["1-2万人次", "10000..20000 人次"],
    ["-5%-10%", "-5..10 %"],
  ])("%s as a range", (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  it.each([
    ["50%/100%", "(=)50 % | (=)100 %"],
    ["60%/70%/80%", "(=)60 % | (=)70 % | (=)80 %"],
    ["60/70/80%", "(=)60 % | (=)70 % | (=)80 %"],
    ["≥50%/≥100%", ">=50 % | >=100 %"],
    ["50%（门诊）/100%（住院）", "(=)50 %#门诊 | (=)100 %#住院"],
    ["3次／5次", "(=)3 次 | (=)5 次"],
  ])("%s as several", (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});

describe("the statement that there is nothing is read", () => {
  it.each(["", " ", "/", "-", "—", "——", "－", "无", " / "])("%j", (text) => {
    expect(read(text)).toBe("none");
  });
});

describe("what is certainly mistyped is told", () => {
  it.each([
    ["≥", "cut-off"],
    [" ＝ ", "cut-off"],
    ["参保对象满意度≥", "cut-off"],
    ["参保对象满意度>=", "cut-off"],
    ["≥%", "cut-off"],
    ["≥人次", "cut-off"],
    ["12345投诉办结率≥", "cut-off"],
    ["24小时%", "two-units"],
    ["≤24小时%", "two-units"],
    ["95%%", "two-units"],
    ["1125万%", "two-units"],
    ["60/70%/80%", "lost-percent"],
    ["60%/70", "lost-percent"],
    ["97%-100", "lost-percent"],
    ["≥≥95%", "two-signs"],
    ["≥=95%", "two-signs"],
    ["=≥95%", "two-signs"],
    ["不低于≥95%", "two-signs"],
  ])("%j: %s", (text, why) => {
    expect(readTarget(text)).toEqual({ kind: "malformed", why, text });
  });
});

describe("what may be something else stays words", () => {
  it.each([
    ["a statement", "有效提升"],
    ["a comparison with words", "≤预算数"],
    ["a comparison with words that begin like a unit", "≥人均水平"],
    ["a comparison in words with words", "不超过文件标准"],
    ["a comparison with the year before", "较上年有所减少"],
    ["numbers in words", "一年四次"],
    ["a period", "每年"],
    ["a calculation", "查实金额的3%或6%，最高不超过10万"],
    ["a number behind words", "开展3次培训"],
    ["a prohibition that ends in a comparison", "严禁低于95%"],
    ["a year", "2025年"],
    ["a year behind a sign", "≤2025年"],
    ["a year or a number", "2026"],
    ["years", "2024-2026年"],
    ["a date", "2025/12/31"],
    ["a date in words", "12月31日前"],
    ["a date behind a sign", "≤12月底"],
    ["a month", "5月"],
    ["a month behind a sign", "≤5月"],
    ["a day", "5日"],
    ["a fraction", "1/2"],
    ["a fraction of something", "1/2次"],
    ["a frequency over years", "1次/2年"],
    ["an approximate figure", "95%左右"],
    ["an approximate number", "≥30余家"],
    ["a bound that contradicts its sign", "≥95%以下"],
    ["a bound within", "≥95%以上的参保人"],
    ["two bounds", "≥90%且≤100%"],
    ["two figures on two lines", "100\n200人"],
    ["two figures", "5 10次"],
    ["two figures of two units", "3次，20人"],
    ["a range without a unit, or a date", "3-5"],
    ["a range that falls", "100%-97%"],
    ["a span of unlike units", "1次-2人"],
    ["a telephone number", "027-85612345"],
    ["a number of unknown things without a sign", "1.0版"],
    ["a whole told in percent", "100%村"],
    ["a proportion", "1:3"],
    ["a figure with a footnote mark", "95①"],
    ["a title in angle brackets", "<<2025年方案>>1份"],
    ["a long text", `${"为".repeat(100)}≥95%`],
  ])("%s", (_, text) => {
    expect(readTarget(text)).toEqual({ kind: "words", text });
  });
});
