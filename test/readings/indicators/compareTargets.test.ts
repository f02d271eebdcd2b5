/** Which targets of one indicator can be compared, and what is said of them. */
import fc from "fast-check";
import { exceeds, sameUnit, unitsChange } from "../../../src/readings/indicators/compareTargets";
import { readTarget } from "../../../src/readings/indicators/target";

describe("the goal of one year beside the long-term goal", () => {
  const judged = (annual: string, longTerm: string) => exceeds(readTarget(annual), readTarget(longTerm));

  it.each([
    ["more of what adds up", "≥5000人次", "≥1000人次"],
    ["more, in 万", "≥1万人次", "≥9000人次"],
    ["more than is more", ">1130万", "≥1125万"],
    ["a higher share", "≥95%", "≥90%"],
    ["longer", "≥6年", "≥5年"],
    ["another exact number of things", "=5名", "=3人"],
    ["another exact number without a sign", "30次", "=10次"],
    ["a shorter time allowed", "≤1小时", "≤2小时"],
    ["a smaller share allowed", "<3%", "≤5%"],
    ["a lower price allowed", "≤700元/人", "≤800元/人"],
  ])("goes beyond it: %s", (_, annual, longTerm) => {
    expect(judged(annual, longTerm)).toBe(true);
  });

  it.each([
    ["the same", "≥95%", "≥95%"],
    ["the same of synonymous units", "=3名", "=3人"],
    ["the same, once in 万", "≥1万人次", "≥10000人次"],
    ["a part of it", "≥10次", "≥30次"],
    ["less than is less", ">1120万", ">1125万"],
    ["more time allowed", "≤8小时", "≤2小时"],
  ])("stays within it: %s", (_, annual, longTerm) => {
    expect(judged(annual, longTerm)).toBe(false);
  });

  it.each([
    ["another sign", "=100%", "≥90%"],
    ["no sign beside one", "50次", "≥30次"],
    ["another unit", "≥60家次", "≥48家"],
    ["a unit beside none", "≥20个", "≥10"],
    ["an exact share, which may be better or worse", "=100%", "=90%"],
    ["an exact time", "48小时", "24小时"],
    ["an upper limit of money, which adds up over the years", "≤5万元", "≤15万元"],
    ["an upper limit of cases, which adds up", "≤5起", "≤3起"],
    ["words", "有效提升", "有效提升"],
    ["nothing beside a figure", "-", "≥95%"],
    ["several figures", "50%/100%", "50%/90%"],
    ["a range", "97%-100%", "95%-100%"],
    ["what is cut off", "≥", "≥95%"],
  ])("cannot be compared: %s", (_, annual, longTerm) => {
    expect(judged(annual, longTerm)).toBeUndefined();
  });
});

describe("two targets are of one unit", () => {
  it.each([
    ["100%", "50%/100%", true],
    ["97%-100%", "≥95%", true],
    ["5个工作日", "≤5工作日", true],
    ["≥20", "=10", true],
    ["1125万", "≥1000", true],
    ["≥5万元", "≥3元", true],
    ["60家次", "60家", false],
    ["≤12万元/年", "≤12万元", false],
    ["100%", "100", false],
    ["100%", "有效提升", false],
    ["-", "-", false],
  ])("%s, %s: %s", (a, b, same) => {
    expect(sameUnit(readTarget(a), readTarget(b))).toBe(same);
  });
});

describe("the targets of several years", () => {
  const judged = (...texts: string[]) => unitsChange(texts.map(readTarget));

  it.each([
    ["houses and visits", ["=48家次", "=60家次", "≥90家"], ["家次", "家"]],
    ["a share and a number", ["=100%", "=3次", "≥3次"], ["%", "次"]],
    ["a share without its sign", ["95%", "95", "95%"], ["%", ""]],
    ["a share among several", ["50%/100%", "50次", "50%-100%"], ["%", "次"]],
    ["three units", ["1次", "1个", "1家"], ["次", "个", "家"]],
  ])("change their unit: %s", (_, texts, units) => {
    expect(judged(...texts)).toEqual({ kind: "units", units });
  });

  it.each([
    ["a share, then words", ["=100%", "=100%", "效果显著"]],
    ["words, then a share", ["完成", "完成", "100%"]],
  ])("change from measured to described, or back: %s", (_, texts) => {
    expect(judged(...texts)).toEqual({ kind: "kinds" });
  });

  it.each([
    ["the same", ["=100%", "≥95%", "100%"]],
    ["nothing yet", ["无", "-", "≥95%"]],
    ["words and a number of things, which the words may mean", ["完成", "完成", "10次"]],
    ["a unit that is printed once only", ["20", "20个", "20个"]],
    ["zero, which needs no unit", ["0", "0", "0%"]],
    ["synonymous units", ["3名", "3人", "3位"]],
    ["the year said or not", ["232条", "278条", "≥100条/年"]],
    ["万 or not", ["≥9000元", "≥1万元"]],
    ["what cannot be read", ["24小时%", "24小时", "参保对象满意度≥"]],
    ["none at all", []],
  ])("keep their unit: %s", (_, texts) => {
    expect(judged(...texts)).toBeUndefined();
  });
});

it("no two texts stop the comparison, and nothing goes beyond itself (property)", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(..."0123456789.%/=≥≤><-万元人次家"), maxLength: 8 }),
  );
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [one, other] = [readTarget(a), readTarget(b)];
      expect([undefined, false]).toContain(exceeds(one, one));
      expect(exceeds(one, other) === true && exceeds(other, one) === true).toBe(false);
      expect(sameUnit(one, other)).toBe(sameUnit(other, one));
      expect(unitsChange([one, one])).toBeUndefined();
      unitsChange([one, other]);
    }),
    { numRuns: 1000 },
  );
});
