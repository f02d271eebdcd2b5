/** That amounts lose nothing, and agree exactly where rounding alone could part them. */
import fc from "fast-check";
import { Amount, powerOfTen, storedDecimal, units, type Unit } from "../../src/amount";

const 万元 = (value: string, decimals = 2) => Amount.reported(value, decimals, "万元");
const 元 = (value: string, decimals = 2) => Amount.reported(value, decimals, "元");

const unit = fc.constantFrom(...units);
/** Small figures over few decimals, so that near misses and equal figures occur. */
const figure = fc.record({
  scaled: fc.integer({ min: -2000, max: 2000 }),
  decimals: fc.integer({ min: -1, max: 6 }),
  unit,
});
type Figure = { scaled: number; decimals: number; unit: Unit };
const reported = ({ scaled, decimals, unit }: Figure) => Amount.reported(`${scaled}e${-decimals}`, decimals, unit);

describe("agreement", () => {
  it.each([
    ["the same figure", 万元("16.88"), 万元("16.88"), "exact"],
    ["the same figure with fewer decimals printed", 万元("16.80"), 万元("16.8", 1), "exact"],
    ["the same figure in another unit", 万元("16.88"), 元("168800.00"), "exact"],
    ["one unit of the last decimal, which rounding explains", 万元("16.88"), 万元("16.89"), "residue"],
    ["two units of the last decimal", 万元("16.88"), 万元("16.90"), "differs"],
    ["a digit mistyped", 万元("16.88"), 万元("16.98"), "differs"],
    [
      "parts rounded one by one: 153.30 + 7.87 and 161.18",
      万元("153.30").plus(万元("7.87")),
      万元("161.18"),
      "residue",
    ],
    ["元 rounded to 万元", 元("168834.56"), 万元("16.88"), "residue"],
    ["元 rounded to 万元 at the very edge", 元("168850.00"), 万元("16.88"), "residue"],
    ["元 rounded to 万元 a fen beyond the edge", 元("168850.01"), 万元("16.88"), "differs"],
    ["万元 rounded to 亿元", 万元("123456.78"), Amount.reported("12.35", 2, "亿元"), "residue"],
    ["a coarser figure", 万元("16.88"), 万元("17", 0), "residue"],
    ["a figure shown in thousands", 元("12345.00"), Amount.reported("12000", -3, "元"), "residue"],
    ["a sign lost", 万元("16.88"), 万元("-16.88"), "differs"],
  ] as const)("%s", (_, one, other, agreement) => {
    expect(one.agreement(other)).toBe(agreement);
  });

  it("元 with two decimals is exact: a fen off is a difference, as nothing is smaller than a fen", () => {
    expect(元("100.00").slack.isZero()).toBe(true);
    expect(元("100.00").agreement(元("100.01"))).toBe("differs");
    expect(元("33.33").plus(元("66.66")).agreement(元("100.00"))).toBe("differs");
  });

  it.each(units)("%s with as many decimals as make a fen is exact, with one fewer it is rounded", (unit) => {
    const fen = powerOfTen[unit] + 2;
    expect(Amount.reported("1", fen, unit).slack.isZero()).toBe(true);
    expect(
      Amount.reported("1", fen - 1, unit)
        .in("元")
        .slack.toFixed(),
    ).toBe("0.05");
  });

  it("万元 with six decimals is exact: a fen off is a difference", () => {
    expect(万元("16.883456", 6).agreement(元("168834.56"))).toBe("exact");
    expect(万元("16.883456", 6).agreement(元("168834.57"))).toBe("differs");
  });

  it("zero is exact, as tables print 0.00 and blank alike for none", () => {
    expect(万元("0.00").slack.isZero()).toBe(true);
    expect(万元("0.00").agreement(Amount.zero("元"))).toBe("exact");
    expect(万元("0.00").agreement(元("1.00"))).toBe("differs");
    expect(万元("16.88").plus(万元("0.00")).slack.equals(万元("16.88").slack)).toBe(true);
  });

  it("is symmetric, also across units (property)", () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(reported(a).agreement(reported(b))).toBe(reported(b).agreement(reported(a)));
      }),
      { numRuns: 1000 },
    );
  });

  it("is symmetric between near misses (property)", () => {
    const near = fc.record({
      fen: fc.integer({ min: -999_999, max: 999_999 }),
      off: fc.integer({ min: -200, max: 200 }),
    });
    fc.assert(
      fc.property(near, unit, unit, fc.nat(8), fc.nat(8), ({ fen, off }, unitA, unitB, decimalsA, decimalsB) => {
        const a = Amount.reported(Amount.exact(`${fen}e-2`, "元").in(unitA).value, decimalsA, unitA);
        const b = Amount.reported(Amount.exact(`${fen + off}e-2`, "元").in(unitB).value, decimalsB, unitB);
        expect(a.agreement(b)).toBe(b.agreement(a));
      }),
      { numRuns: 1000 },
    );
  });

  it("never blames rounding of one figure: what rounds to a figure agrees with it (property)", () => {
    const rounded = fc.record({ fen: fc.integer({ min: -1e9, max: 1e9 }), decimals: fc.nat(6), unit });
    fc.assert(
      fc.property(rounded, ({ fen, decimals, unit }) => {
        const known = Amount.exact(`${fen}e-2`, "元");
        const printed = known.in(unit).value.toDecimalPlaces(decimals);
        fc.pre(!printed.isZero());
        expect(Amount.reported(printed, decimals, unit).agreement(known)).not.toBe("differs");
      }),
      { numRuns: 2000 },
    );
  });

  it("never blames rounding of parts: what they rounded to agrees with the rounded total (property)", () => {
    const parts = fc.array(fc.integer({ min: 10_000, max: 1e9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.nat(4), (fen, decimals) => {
        const printed = (value: number) => {
          const rounded = Amount.exact(`${value}e-2`, "元").in("万元").value.toDecimalPlaces(decimals);
          // A part that rounds to 0.00 counts as none, so it is left out here.
          fc.pre(!rounded.isZero());
          return Amount.reported(rounded, decimals, "万元");
        };
        const total = printed(fen.reduce((sum, next) => sum + next, 0));
        expect(Amount.sum(fen.map(printed), "万元").agreement(total)).not.toBe("differs");
      }),
      { numRuns: 2000 },
    );
  });
});

describe("sums", () => {
  it("never lose a fen (property)", () => {
    const fen = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n });
    fc.assert(
      fc.property(fc.array(fen, { maxLength: 300 }), (parts) => {
        const total = Amount.sum(
          parts.map((part) => Amount.reported(`${part}e-2`, 2, "元")),
          "元",
        );
        expect(total.value.times(100).toFixed()).toBe(parts.reduce((sum, next) => sum + next, 0n).toString());
        expect(total.slack.isZero()).toBe(true);
      }),
    );
  });

  it("never lose a fen of what a file stores in binary (property)", () => {
    const fen = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(fc.array(fen, { maxLength: 300 }), (parts) => {
        const total = Amount.sum(
          parts.map((part) => Amount.reported(storedDecimal(part / 100), 2, "元")),
          "元",
        );
        expect(total.value.times(100).toFixed()).toBe(parts.reduce((sum, next) => sum + BigInt(next), 0n).toString());
      }),
    );
  });

  it("never lose a fen beside a figure far beyond the digits of a stored number", () => {
    const total = Amount.exact("123456789012", "亿元").plus(Amount.exact("0.01", "元"));
    expect(total.in("元").toText()).toBe("12345678901200000000.01");
  });

  it("of mixed units are in the unit asked for", () => {
    const total = Amount.sum([万元("1.50"), 元("2500.00"), Amount.reported("0.0001", 4, "亿元")], "万元");
    expect([total.toText(), total.unit]).toEqual(["2.75", "万元"]);
  });

  it("of mixed units do not depend on the order (property)", () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 10 }), (figures) => {
        const amounts = figures.map(reported);
        const forth = Amount.sum(amounts, "元").in("元");
        const back = Amount.sum(amounts.reverse(), "元").in("元");
        expect([back.toText(), back.slack.toFixed()]).toEqual([forth.toText(), forth.slack.toFixed()]);
      }),
    );
  });

  it("of nothing are exactly zero, in the unit asked for", () => {
    const total = Amount.sum([], "亿元");
    expect([total.isZero, total.slack.isZero(), total.unit]).toEqual([true, true, "亿元"]);
  });

  it("add the uncertainty of each part", () => {
    expect(万元("1.00").plus(万元("2.00")).slack.toFixed()).toBe("0.01");
    expect(万元("1.00").plus(万元("2.0", 1)).slack.toFixed()).toBe("0.055");
  });

  it("leave their parts as they were", () => {
    const part = 万元("1.00");
    part.plus(part).minus(元("1.00"));
    expect([part.toText(2), part.slack.toFixed()]).toEqual(["1.00", "0.005"]);
  });
});

describe("differences", () => {
  it("are as uncertain as sums: neither figure became more certain", () => {
    const difference = 万元("3.00").minus(万元("1.00"));
    expect([difference.toText(2), difference.slack.toFixed()]).toEqual(["2.00", "0.01"]);
  });

  it("of a figure from itself are zero, and not negative", () => {
    const nothing = 万元("3.00").minus(万元("3.00"));
    expect([nothing.isZero, nothing.isNegative]).toEqual([true, false]);
  });

  it("are in the unit of the figure subtracted from", () => {
    expect(元("100.00").minus(万元("0.02")).toText(2)).toBe("-100.00");
  });
});

describe("signs", () => {
  it.each([
    ["a negative figure", 万元("-0.01"), true],
    ["a positive figure", 万元("0.01"), false],
    ["zero printed with a minus", 万元("-0.00"), false],
    ["zero negated", Amount.zero("元").negated(), false],
  ])("%s", (_, amount, negative) => {
    expect(amount.isNegative).toBe(negative);
  });
});

describe("units", () => {
  it("there and back is the same amount (property)", () => {
    fc.assert(
      fc.property(figure, unit, (a, other) => {
        const amount = reported(a);
        const back = amount.in(other).in(amount.unit);
        expect([back.toText(), back.slack.toFixed(), back.unit]).toEqual([
          amount.toText(),
          amount.slack.toFixed(),
          amount.unit,
        ]);
      }),
    );
  });

  it.each([
    ["万元", "168800"],
    ["千元", "16880"],
    ["百万元", "16880000"],
    ["亿元", "1688000000"],
    ["元", "16.88"],
  ] as const)("16.88 %s are %s 元", (unit, text) => {
    expect(Amount.exact("16.88", unit).in("元").toText()).toBe(text);
  });
});

describe("the text of an amount", () => {
  it.each([
    ["as many decimals as asked for", "16.8", 2, "16.80"],
    ["never fewer than there are", "16.805", 2, "16.805"],
    ["none where none are needed", "16.00", 0, "16"],
    ["no grouping", "1234567.8", 2, "1234567.80"],
    ["no exponent for the large", "1e21", 0, "1000000000000000000000"],
    ["no exponent for the small", "1e-8", 0, "0.00000001"],
    ["no sign for zero", "-0", 2, "0.00"],
    ["a plain hyphen for minus", "-12.5", 2, "-12.50"],
  ])("%s", (_, value, decimals, text) => {
    expect(Amount.exact(value, "元").toText(decimals)).toBe(text);
  });
});
