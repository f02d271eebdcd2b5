/** What a typed text says, what it is refused for, and that nothing anybody types can stop or stall the reader. */
import fc from "fast-check";
import { parseAmount, units } from "../../src/amount";
import { cpuTime } from "../support/cpuTime";

/** The reading as one line: figure with its decimals, unit; `none`; or undefined. */
function read(text: string): string | undefined {
  const parsed = parseAmount(text);
  if (parsed?.kind !== "amount") return parsed?.kind;
  return parsed.value.toFixed(parsed.decimals) + (parsed.unit ?? "");
}

describe("an amount is read", () => {
  it.each([
    ["plain", "16.88", "16.88"],
    ["without decimals", "1190", "1190"],
    ["with grouping commas", "1,234,567.80", "1234567.80"],
    ["with a blank after the comma, as OCR and typists leave it", "1, 190.89", "1190.89"],
    ["with a full-width comma", "1，190.89", "1190.89"],
    ["with blanks for grouping (千分空)", "1 190.89", "1190.89"],
    ["with no-break and thin blanks for grouping", "1\u00a0234\u2009567.8", "1234567.8"],
    ["with blanks before the point and around the sign", " - 12 .50 ", "-12.50"],
    ["with a line break where no digit is split", "1,\n190.89\n", "1190.89"],
    ["with zero-width blanks", "\u200b12.50\ufeff", "12.50"],
    ["in full-width digits", "１２．５", "12.5"],
    ["wholly full-width", "－１，１９０．８９", "-1190.89"],
    ["in brackets for minus", "(12.50)", "-12.50"],
    ["in full-width brackets for minus", "（12.50）", "-12.50"],
    ["with a triangle for minus", "△50.00", "-50.00"],
    ["with a black triangle and a blank", "▲ 1,190.89", "-1190.89"],
    ["with a triangle, in full-width digits", "△５０．００", "-50.00"],
    ["with a triangle, ¥ and a unit", "△¥50.00万元", "-50.00万元"],
    ["with minus behind, as some systems print it", "50.00-", "-50.00"],
    ["with full-width minus behind, after a blank", "50.00 －", "-50.00"],
    ["with minus behind a grouped figure", "1,190.89−", "-1190.89"],
    ["with a minus sign instead of a hyphen", "−3.5", "-3.5"],
    ["with a dash instead of a hyphen", "–3.5", "-3.5"],
    ["with ¥", "¥1,000.00", "1000.00"],
    ["with full-width ￥ and a blank", "￥ 1,000.00", "1000.00"],
    ["with ¥ after the sign", "-¥5.00", "-5.00"],
    ["with ¥ before the sign", "¥-5.00", "-5.00"],
    ["with ¥ in the brackets", "(¥5.00)", "-5.00"],
    ["with a unit", "12.5万元", "12.5万元"],
    ["with a blank before the unit", "￥1,000 元", "1000元"],
    ["with a unit after brackets", "（3.20）亿元", "-3.20亿元"],
    ["zero, which is not the same as none", "0.00", "0.00"],
    // As Excel takes them when they are typed into a cell:
    ["with nothing after the point", "12.", "12"],
    ["with nothing before the point", ".5", "0.5"],
    ["with a plus", "+3", "3"],
    ["with leading zeros", "007.50", "7.50"],
  ])("%s", (_, text, reading) => {
    expect(read(text)).toBe(reading);
  });

  it.each(units)("in %s, the longest unit that fits", (unit) => {
    expect(read(`12.50${unit}`)).toBe(`12.50${unit}`);
  });
});

describe("the statement that there is nothing is read", () => {
  it.each(["-", "--", "—", "——", "— —", "－", "─", "/", "／", "\\", "*", "无", "", "  ", "　", "\n", "\u00a0"])(
    "%j",
    (text) => {
      expect(read(text)).toBe("none");
    },
  );
});

describe("a text that is not one amount is refused", () => {
  it.each([
    ["a list", "1,2,3"],
    ["a list with blanks", "1, 2"],
    ["a group of two digits", "1,19.0"],
    ["a group of four digits", "1,1900"],
    ["a group led by zero", "0,123"],
    ["groups parted by different marks", "1,234 567"],
    ["two figures", "5 10"],
    ["two figures with decimals", "12.50 13.00"],
    ["two figures on two lines, though the second has three digits", "100\n200"],
    ["two figures on two lines (CRLF)", "100\r\n200"],
    ["two points", "12.3.4"],
    ["two signs", "--5"],
    ["two signs of different kinds", "+-5"],
    ["a sign within brackets", "(-5)"],
    ["a sign before brackets", "-(5)"],
    ["brackets within brackets", "((5))"],
    ["an open bracket", "(5"],
    ["empty brackets", "（）"],
    ["signs on both sides", "-5-"],
    ["a triangle and a sign", "△-5"],
    ["a triangle within brackets", "(△5)"],
    ["a triangle behind", "5△"],
    ["a triangle alone", "△"],
    ["a plus behind", "5+"],
    ["a dash behind, which may be left over", "5—"],
    ["a span with a sign behind", "3-5-"],
    ["a span", "3-5"],
    ["a fraction", "1/2"],
    ["a percentage", "10%"],
    ["a full-width percentage", "10％"],
    ["a footnote mark, not a further digit", "12.50①"],
    ["a superscript, not a further digit", "12²"],
    ["a vulgar fraction sign", "½"],
    ["a year", "2026年"],
    ["a date", "2026-01-31"],
    ["a date with points", "2026.01.31"],
    ["a date in words", "2026年1月31日"],
    ["a code with letters", "A01"],
    ["a project code", "11000026T000003"],
    ["scientific notation", "1E5"],
    ["hexadecimal", "0x10"],
    ["figures in words", "十二"],
    ["a caption", "办公费"],
    ["a unit alone", "万元"],
    ["a unit in brackets", "（万元）"],
    ["a price", "12元/人"],
    ["a currency sign alone", "¥"],
    ["a point alone", "."],
    ["a comma alone", ","],
    ["a sign with a point", "-."],
    ["what a transcriber could not read", "[illegible]"],
    ["NaN", "NaN"],
    ["Infinity", "Infinity"],
    ["an error value", "#REF!"],
  ])("%s", (_, text) => {
    expect(parseAmount(text)).toBeUndefined();
  });
});

describe("whatever is printed is read back", () => {
  const styles = {
    plain: (figure: string) => figure,
    commas: (figure: string) => grouped(figure, ","),
    "full-width commas": (figure: string) => grouped(figure, "，"),
    "commas and blanks": (figure: string) => grouped(figure, ", "),
    blanks: (figure: string) => grouped(figure, " "),
    "full-width blanks": (figure: string) => grouped(figure, "　"),
  };
  const digits = { half: (text: string) => text, full: fullWidth };
  const negatives = {
    minus: (text: string) => `-${text}`,
    triangle: (text: string) => `△${text}`,
    brackets: (text: string) => `(${text})`,
    "full-width brackets": (text: string) => `（${text}）`,
  };

  const amount = fc.record({
    scaled: fc.bigInt({ min: 0n, max: 10n ** 15n }),
    decimals: fc.nat({ max: 6 }),
    negative: fc.boolean(),
    style: fc.constantFrom(...Object.values(styles)),
    width: fc.constantFrom(...Object.values(digits)),
    minus: fc.constantFrom(...Object.values(negatives)),
    currency: fc.constantFrom("", "¥", "￥ "),
    unit: fc.constantFrom(undefined, ...units),
    margin: fc.constantFrom("", " ", "　", "\n"),
  });

  it("in any style: value, decimals and unit (property)", () => {
    fc.assert(
      fc.property(amount, ({ scaled, decimals, negative, style, width, minus, currency, unit, margin }) => {
        const figure = pointed(scaled, decimals);
        const body = width(style(figure));
        const text = margin + currency + (negative ? minus(body) : body) + (unit ?? "") + margin;
        expect(read(text)).toBe((negative && scaled !== 0n ? "-" : "") + figure + (unit ?? ""));
      }),
      { numRuns: 2000 },
    );
  });

  /** A bigint with a point before its last digits: 1250n, 2 → 12.50. */
  function pointed(scaled: bigint, decimals: number): string {
    const all = scaled.toString().padStart(decimals + 1, "0");
    return decimals === 0 ? all : `${all.slice(0, -decimals)}.${all.slice(-decimals)}`;
  }

  function grouped(figure: string, mark: string): string {
    const [whole = "", ...fraction] = figure.split(".");
    return [whole.replace(/\B(?=(?:\d{3})+$)/gu, mark), ...fraction].join(".");
  }

  function fullWidth(text: string): string {
    return text.replace(/[\d.,]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  }
});

describe("no text stops or stalls the reader", () => {
  const accepted = (text: string) => {
    const parsed = parseAmount(text);
    if (parsed?.kind === "amount") {
      expect(parsed.value.isFinite()).toBe(true);
      expect(parsed.decimals).toBeGreaterThanOrEqual(parsed.value.decimalPlaces());
    }
  };

  it("any string is an amount, none or refused (property)", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), accepted), { numRuns: 2000 });
  });

  it("so is any string of the characters amounts are made of (property)", () => {
    const characters = [..."0123456789.,+-()（），．１２¥￥万元亿千—/% 　\n①"];
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...characters), maxLength: 12 }), accepted), {
      numRuns: 1000,
    });
  });

  it.each([
    "1",
    ",",
    " ",
    "1 ",
    "1,",
    "1,234",
    ",111",
    "-",
    "— ",
    "(",
    ")",
    "元",
    "万",
    ".",
    "\n",
    "\u200b",
    "¥",
    "１",
  ])("10 000 times %j, sound or spoilt at either end, is read at once", (piece) => {
    const long = piece.repeat(10_000);
    const started = cpuTime();
    for (const text of [long, `${long}x`, `x${long}`, `1${long}1x`, `(${long})`, `(${long}`]) accepted(text);
    expect(cpuTime() - started).toBeLessThan(500);
  });
});
