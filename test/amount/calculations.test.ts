/** That products and ratios of rounded figures know how far off they may be, and when a printed figure is their right rounding. */
import Decimal from "decimal.js";
import fc from "fast-check";
import { Amount } from "../../src/amount";

const 万元 = (value: string, decimals = 2) => Amount.reported(value, decimals, "万元");
const 元 = (value: string, decimals = 2) => Amount.reported(value, decimals, "元");

/** Two printed figures and a true value that each may stand for, anywhere in its interval. */
const factor = fc
  .record({
    scaled: fc.integer({ min: -9999, max: 9999 }),
    decimals: fc.nat(4),
    within: fc.integer({ min: -100, max: 100 }),
  })
  .map(({ scaled, decimals, within }) => {
    const amount = Amount.rounded(`${scaled}e${-decimals}`, decimals, "万元");
    return { amount, true: amount.value.plus(amount.slack.times(within).dividedBy(100)) };
  });
/** Far less than any figure is printed with: what sixty digits leave of a ratio. */
const lost = new Decimal("1e-40");

describe("products", () => {
  it.each([
    ["known factors", Amount.exact("3", "万元"), 元("33.33"), "99.99", "0"],
    ["a known number and a rounded price", Amount.exact("3", "万元"), 万元("33.33"), "99.99", "0.015"],
    [
      "two rounded figures: 2·0.05 + 3·0.005 + 0.05·0.005",
      Amount.rounded("3.0", 1, "万元"),
      万元("2.00"),
      "6",
      "0.11525",
    ],
    ["a negative figure", Amount.rounded("-3", 0, "元"), 元("2.00"), "-6", "1"],
  ])("of %s", (_, number, price, value, slack) => {
    const product = price.times(number);
    expect([product.value.toFixed(), product.slack.toFixed(), product.unit]).toEqual([value, slack, price.unit]);
  });

  it("lie within their interval, whatever the figures stand for (property)", () => {
    fc.assert(
      fc.property(factor, factor, (a, b) => {
        const { value, slack } = a.amount.times(b.amount);
        expect(a.true.times(b.true).minus(value).abs().lessThanOrEqualTo(slack)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("with a known factor are as uncertain as the figure, so many times (property)", () => {
    fc.assert(
      fc.property(factor, fc.integer({ min: -100, max: 100 }), ({ amount }, times) => {
        const scaled = amount.scaledBy(times);
        const product = amount.times(Amount.exact(times, "元"));
        expect([scaled.value.toFixed(), scaled.slack.toFixed()]).toEqual([
          product.value.toFixed(),
          product.slack.toFixed(),
        ]);
      }),
    );
  });
});

describe("ratios", () => {
  it.each([
    ["known figures", 元("25.00"), 元("100.00"), "0.25", "0"],
    ["figures in two units", 元("250000.00"), 万元("100.000000", 6), "0.25", "0"],
    ["a rounded part of a known whole", 万元("25.00"), 元("1000000.00"), "0.25", "0.00005"],
    ["rounded figures: (0.5 + 0.25·0.5) ÷ (100 − 0.5)", 万元("25", 0), 万元("100", 0), "0.25", "0.0062814"],
    ["a negative part", 万元("-25.00"), 元("1000000.00"), "-0.25", "0.00005"],
    ["nothing", 万元("0.00"), 万元("100.00"), "0", "0"],
  ])("of %s", (_, part, whole, value, slack) => {
    const ratio = part.dividedBy(whole);
    expect([ratio?.value.toFixed(), ratio?.slack.toDecimalPlaces(7).toFixed()]).toEqual([value, slack]);
  });

  it.each([
    ["zero", 万元("0.00")],
    ["a figure that may be zero", Amount.rounded("0.5", 0, "万元")],
    ["a negative figure that may be zero", Amount.rounded("-0.1", 0, "万元")],
  ])("to %s are none", (_, whole) => {
    expect(万元("25.00").dividedBy(whole)).toBeUndefined();
  });

  it("lie within their interval, whatever the figures stand for (property)", () => {
    fc.assert(
      fc.property(factor, factor, (a, b) => {
        const ratio = a.amount.dividedBy(b.amount);
        fc.pre(ratio !== undefined);
        expect(a.true.dividedBy(b.true).minus(ratio.value).abs().lessThanOrEqualTo(ratio.slack.plus(lost))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("times the whole are the part again (property)", () => {
    fc.assert(
      fc.property(factor, factor, (a, b) => {
        const ratio = a.amount.dividedBy(b.amount);
        fc.pre(ratio !== undefined);
        expect(ratio.times(b.amount).agreement(a.amount)).not.toBe("differs");
      }),
    );
  });
});

describe("a figure that prints the outcome of a calculation", () => {
  const share = (value: string, decimals = 4) => Amount.rounded(value, decimals, "万元");

  it.each([
    ["rounded down", share("0.1056"), Amount.exact("0.10558", "万元"), "exact"],
    ["rounded up from a half", share("0.1056"), Amount.exact("0.10555", "万元"), "exact"],
    ["rounded down from a half, as some do", share("0.1055"), Amount.exact("0.10555", "万元"), "exact"],
    ["cut off", share("0.1055"), Amount.exact("0.10558", "万元"), "differs"],
    ["in whole percents", share("0.11", 2), Amount.exact("0.10558", "万元"), "exact"],
    ["what little there is, as 0.00 %", share("0"), Amount.exact("0.00004", "万元"), "exact"],
    ["as another value of its figures would be", share("0.1055"), share("0.10558", 4), "residue"],
    ["an exact score", Amount.exact("20", "万元"), Amount.exact("19.974", "万元"), "exact"],
    ["a score too high", Amount.exact("20", "万元"), Amount.exact("19.4", "万元"), "differs"],
    ["yuan to the fen", 元("100.00"), Amount.exact("99.996", "元"), "exact"],
    ["yuan a fen off", 元("100.00"), Amount.exact("99.99", "元"), "differs"],
    ["in another unit", 万元("1.23"), Amount.exact("12345", "元"), "exact"],
    ["in thousands", Amount.reported("12000", -3, "元"), Amount.exact("12345", "元"), "exact"],
  ] as const)("%s", (_, printed, outcome, agreement) => {
    expect(printed.asRoundingOf(outcome)).toBe(agreement);
  });

  it("is right wherever it was rounded (property)", () => {
    fc.assert(
      fc.property(factor, fc.nat(6), ({ amount }, decimals) => {
        const outcome = amount.scaledBy("0.123456789");
        expect(outcome.roundedTo(decimals).asRoundingOf(outcome)).toBe("exact");
      }),
    );
  });
});

describe("decimals", () => {
  it.each([
    ["of a printed figure", 万元("16.80"), 2],
    ["of one that is exact: yuan", 元("100"), 2],
    ["of zero", 万元("0.00"), 2],
    ["in another unit", 万元("16.80").in("元"), -2],
    ["of a figure in thousands", Amount.reported("12000", -3, "元"), -3],
    ["with another sign", 万元("16.80").negated(), 2],
    ["of a corrected figure", 万元("16.80").shiftedBy("0.001"), 2],
    ["of a score", Amount.exact("4.5", "万元"), 1],
    ["of a sum: those that it has", 万元("16.80").plus(万元("0.20")), 0],
  ])("%s", (_, amount, decimals) => {
    expect(amount.decimals).toBe(decimals);
  });

  it.each([
    ["2.345", 2, "2.35"],
    ["-2.345", 2, "-2.35"],
    ["2.3449", 2, "2.34"],
    ["12500", -3, "13000"],
    ["1", 2, "1"],
  ])("%s to %d is %s", (value, decimals, text) => {
    const rounded = Amount.exact(value, "元").roundedTo(decimals);
    expect([rounded.toText(), rounded.decimals]).toEqual([text, decimals]);
  });
});
