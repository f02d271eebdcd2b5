/** That a stored number is read as what was typed, and how many of its decimals a number format lets be seen. */
import Decimal from "decimal.js";
import fc from "fast-check";
import { decimalsShown, percentSign, storedDecimal } from "../../src/amount";
import { cpuTime } from "../support/cpuTime";

describe("a stored number is read at fifteen significant digits", () => {
  it.each([
    [161.17999999999998, "161.18"],
    [-161.17999999999998, "-161.18"],
    [0.1 + 0.2, "0.3"],
    [1.1 * 1.1, "1.21"],
    [0, "0"],
    [-0, "0"],
    [-12.5, "-12.5"],
    [1e21, "1000000000000000000000"],
    [1e-7, "0.0000001"],
    [123456789012.34, "123456789012.34"],
    [-1234567890123.45, "-1234567890123.45"],
    [999999999999999, "999999999999999"],
    // Sixteen digits without a point make a text of only sixteen characters:
    [1234567890123456, "1234567890123460"],
    [9007199254740991, "9007199254740990"],
  ])("%d is %s", (value, text) => {
    expect(storedDecimal(value).toFixed()).toBe(text);
  });

  it("is the same as rounding to fifteen digits, for every double that Excel can hold (property)", () => {
    // Below the smallest normal double there are fewer than fifteen digits to have; Excel takes such numbers for zero.
    const normal = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((v) => v === 0 || Math.abs(v) >= 2 ** -1022);
    const integer = fc.maxSafeInteger();
    const money = fc.integer().map((fen) => fen / 100);
    fc.assert(
      fc.property(fc.oneof(normal, integer, money), (value) => {
        expect(storedDecimal(value).equals(new Decimal(value.toPrecision(15)))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives back every decimal of up to fifteen digits (property)", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
        fc.integer({ min: -40, max: 20 }),
        (digits, exponent) => {
          const typed = new Decimal(`${digits}e${exponent}`);
          expect(storedDecimal(Number(typed)).equals(typed)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("sheds what adding in binary left behind (property)", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99_999_999 }), { maxLength: 8 }), (fen) => {
        const inBinary = fen.reduce((total, next) => total + next / 100, 0);
        const exactly = new Decimal(fen.reduce((total, next) => total + next, 0)).div(100);
        expect(storedDecimal(inBinary).equals(exactly)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a number format shows", () => {
  it.each([
    ["0", 0],
    ["0.00", 2],
    ["#,##0", 0],
    ["#,##0.00", 2],
    ["#,##0.##", 2],
    ["0.0??", 3],
    [".00", 2],
    ["0_ ", 0],
    ["0.00_);(0.00)", 2],
    ["#,##0.00_ ;[Red]-#,##0.00 ", 2],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 2],
    ['_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', 0],
    ['_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', 2],
    ["0%", 2],
    ["0.0%", 3],
    ["0.00%", 4],
    ['0.00"%"', 2],
    ["#,##0,", -3],
    ["#,##0.00,", -1],
    ["0.00,,", -4],
    ["0,.00", -1],
    ['0.0000"万元"', 4],
    ['0"年1.000"', 0],
    ["0.00\\0", 2],
    ["¥#,##0.00", 2],
    ["[$¥-804]#,##0.00", 2],
    ['"US$"#,##0.00', 2],
    ["[DBNum2][$-804]0.00", 2],
    ["[Red][<0]0.0;0.0", 1],
    // 元 shown as 万元 and tenths: the point is a literal, so the last digit seen is a thousand.
    ['0!.0,"万元"', -3],
    ['0\\.0,"万元"', -3],
    ['0"."0,"万元"', -3],
    // 元 shown as 万元 and all four decimals: no digit of the value is lost.
    ["0!.0000", 0],
  ])("%s: decimals %d", (format, decimals) => {
    expect(decimalsShown(format)).toBe(decimals);
  });

  it.each([
    ["the finest section where conditions choose one", '[>=10000]0!.0,"万";0.00', 2],
    ["the finest section, also the third", '[>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0.00', 2],
    ["the finer of positive and negative", "0;-0.0", 1],
    ["nothing by a section of mere text", '[=0]"-";0.00', 2],
    ["nothing by the section for zero, which has no digits to lose", '0.00,,;-0.00,,;"-"??', -4],
  ])("%s: %s", (_, format, decimals) => {
    expect(decimalsShown(format)).toBe(decimals);
  });

  it.each([
    ["a number as it is", "General"],
    ["a number as it is (WPS)", "G/通用格式"],
    ["a number as it is, with a unit", 'G/通用格式"元"'],
    ["a number as it is, but for zero", '[=0]"";General'],
    ["text", "@"],
    ["nothing", ";;;"],
    ["nothing said", ""],
    ["a fixed text", '"text"'],
    ["a fixed text with digits", '"0.00"'],
    ["a date", "yyyy-mm-dd"],
    ["a Chinese date", '[$-804]yyyy"年"m"月"'],
    ["a date with placeholders", "yyyy/mm/dd hh:mm:ss.000"],
    ["a time", "h:mm"],
    ["elapsed time", "[h]:mm"],
    ["elapsed seconds", "[ss].00"],
    ["scientific notation", "0.00E+00"],
    ["a fraction", "# ?/?"],
    ["a fraction of a fixed denominator", "# ??/100"],
  ])("no fixed number of decimals: %s", (_, format) => {
    expect(decimalsShown(format)).toBeUndefined();
  });

  it("the same on a second look", () => {
    expect([decimalsShown("0.000"), decimalsShown("0.000")]).toEqual([3, 3]);
    expect([decimalsShown("yyyy"), decimalsShown("yyyy")]).toEqual([undefined, undefined]);
  });

  it("a whole number of decimals or none, whatever the format (property)", () => {
    const characters = [...'0#?.,;%"\\!_*[]$-804yE+/ @万¥'];
    const format = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(...characters) }));
    fc.assert(
      fc.property(format, (text) => {
        const decimals = decimalsShown(text);
        expect(decimals === undefined || Number.isInteger(decimals)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(["0", ",", "[", "[h", '"', "0.", "0/", ";", "\\", "?", " /", "0 "])("at once, 10 000 times %j", (piece) => {
    const started = cpuTime();
    decimalsShown(piece.repeat(10_000));
    expect(cpuTime() - started).toBeLessThan(500);
  });
});

describe("the percent sign of a format", () => {
  it.each([
    ["0.00%", "scales"],
    ["#,##0.0%;[Red]-#,##0.0%", "scales"],
    ['0.00"%"', "literal"],
    ["0.00\\%", "literal"],
    ["0!%", "literal"],
    ["0.00％", "literal"],
    ["0.00", undefined],
    ["General", undefined],
  ])("%s: %s", (format, sign) => {
    expect(percentSign(format)).toBe(sign);
  });
});
