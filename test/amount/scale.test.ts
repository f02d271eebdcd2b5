/** What a number format that divides makes of the number in the cell, as Excel prints it. */
import Decimal from "decimal.js";
import fc from "fast-check";
import { decimalsShown, scaledAmount, scaleOf, type Unit } from "../../src/amount";
import { cpuTime } from "../support/cpuTime";

/** The amount that is printed, in the unit of the table; undefined where the format divides nothing. */
function printed(value: number, format: string, unit: Unit): string | undefined {
  const stored = new Decimal(value);
  const scale = scaleOf(format, stored);
  if (scale === undefined) return undefined;
  const { amount, factor } = scaledAmount(stored, decimalsShown(format) ?? 0, scale, unit);
  expect(amount.value.equals(stored.times(factor))).toBe(true);
  return amount.toText() + amount.unit;
}

describe("a figure is printed without its unit: it is in that of the table", () => {
  it.each([
    ["#,##0.00,", "10005万元"],
    ["0.00,,", "10.005万元"],
    ["0,.00", "10005万元"],
    ["0!.0000", "1000.5万元"],
    ["0\\.0000", "1000.5万元"],
    ['0"."0,', "1000.5万元"],
    ["0!.0,", "1000.5万元"],
    ["0.00,,%", "1000.5万元"],
    ["0!.0,_ ;-0!.0,", "1000.5万元"],
  ])("%s", (format, text) => {
    expect(printed(10005000, format, "万元")).toBe(text);
  });
});

describe("a figure is printed with its unit: it is in that, whatever the table is in", () => {
  it.each([
    ['0!.0,"万元"', "元", "10005000元"],
    ['0!.0,"万元"', "万元", "1000.5万元"],
    ['0\\.0000"万"', "万元", "1000.5万元"],
    ['0!.00,,"亿"', "万元", "1000.5万元"],
    ['0,"千元"', "万元", "1000.5万元"],
    ['0.00,,"百万"', "万元", "1000.5万元"],
    // Of 万元, 10 000 are 1 亿元:
    ['0!.0000"亿元"', "万元", "10005000万元"],
    // With the point a place too far to the left, as many a page recommends it:
    ['0!.00,"万"', "万元", "1000.5万元"],
  ] as const)("%s in a table in %s", (format, unit, text) => {
    expect(printed(10005000, format, unit)).toBe(text);
  });
});

describe("of several sections the one that the number falls in", () => {
  it.each([
    ['[>=10000]0!.0,"万";0.00', 10005000, "1000.5万元"],
    ['[>=10000]0!.0,"万";0.00', 5000, undefined],
    ['[<10000]0.00;0!.0,"万"', 10005000, "1000.5万元"],
    ['[>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0.00', 10005000, "1000.5万元"],
    ["0!.0000;-0!.0000;0", -10005000, "-1000.5万元"],
    ["0;-0!.0000", 10005000, undefined],
    ["0!.0000;-0!.0000;0", 0, undefined],
  ])("%s: %d", (format, value, text) => {
    expect(printed(value, format, "万元")).toBe(text);
  });
});

describe("nothing is divided", () => {
  it.each([
    "General",
    "0.00",
    "#,##0.00",
    "#,##0",
    '0.00"万元"',
    "0.00%",
    '0"1.000"',
    "yyyy!.mm",
    "",
    ";;;",
    '"."',
    "0!,",
  ])("%s", (format) => {
    expect(scaleOf(format, new Decimal(10005000))).toBeUndefined();
  });

  it("or by a power of ten, whatever the format (property)", () => {
    const characters = [...'0#?.,;%"\\!_*[]<>=10万亿元'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...characters) }), (format) => {
        expect(scaleOf(format, new Decimal(10))?.exponent ?? 1).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(["0", ",", "[", '"', ";", "\\", "!."])("at once, 10 000 times %j", (piece) => {
    const started = cpuTime();
    scaleOf(piece.repeat(10_000), new Decimal(10));
    expect(cpuTime() - started).toBeLessThan(500);
  });
});
