/** Whatever is printed as a target is read back, and nothing anybody types can stop or stall the reader. */
import fc from "fast-check";
import { readTarget } from "../../../src/readings/indicators/target";
import { cpuTime } from "../../support/cpuTime";

describe("whatever is printed is read back", () => {
  const comparisons = {
    "=": ["=", "＝", "= "],
    ">=": ["≥", "≧", ">=", "＞=", "≥ ", "不低于"],
    ">": [">", "＞", " > "],
    "<=": ["≤", "≦", "<=", "不超过", "≤　"],
    "<": ["<", "＜", "﹤"],
  } as const;
  const style = fc
    .constantFrom(...(Object.keys(comparisons) as (keyof typeof comparisons)[]))
    .chain((comparison) =>
      fc.record({ comparison: fc.constant(comparison), sign: fc.constantFrom(...comparisons[comparison]) }),
    );
  const scale = fc.constantFrom(["", 1n], ["万", 10_000n], ["亿", 100_000_000n]) as fc.Arbitrary<[string, bigint]>;
  const unit = fc.constantFrom("人次", "人", "家", "元", "元/年", "元/人", "次/月", "小时", "个工作日", "平方米", "");

  const wide = (text: string) => text.replace(/[\d.,%/]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  const grouped = (digits: string) => digits.replace(/\B(?=(?:\d{3})+$)/gu, ",");

  const printed = fc.record({
    style,
    whole: fc.bigInt({ min: 0n, max: 10n ** 9n }),
    fraction: fc.stringMatching(/^\d{0,3}$/u),
    measure: fc.oneof(fc.tuple(scale, unit), fc.constant([["", 1n], "%"] as [[string, bigint], string])),
    width: fc.constantFrom((text: string) => text, wide),
    grouping: fc.constantFrom((text: string) => text, grouped),
    margin: fc.constantFrom("", " ", "　", "\n"),
  });

  it("in any style: comparison, value, decimals and unit (property)", () => {
    fc.assert(
      fc.property(printed, ({ style: { comparison, sign }, whole, fraction, measure, width, grouping, margin }) => {
        const [[word, factor], unitPrinted] = measure;
        const number = grouping(whole.toString()) + (fraction === "" ? "" : `.${fraction}`);
        const target = readTarget(margin + sign + width(number) + margin + width(word + unitPrinted) + margin);
        if (target.kind !== "figure") throw new Error(`${number} was read as ${target.kind}`);
        const scaled = (BigInt(whole.toString() + fraction) * factor).toString();
        expect(target.value.times(10 ** fraction.length).toFixed()).toBe(scaled);
        expect(target).toMatchObject({
          comparison,
          explicit: true,
          decimals: fraction.length,
          unit: unitPrinted,
          remark: "",
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("and so are ranges and several percentages (property)", () => {
    const percentages = fc.array(fc.nat({ max: 200 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(percentages, (values) => {
        const several = readTarget(values.map((value) => `${value}%`).join("/"));
        expect(several).toMatchObject({ kind: "several", unit: "%" });
        if (several.kind === "several") expect(several.figures.map(({ value }) => value.toNumber())).toEqual(values);
        const [from, to] = [Math.min(...values), Math.max(...values) + 1];
        const range = readTarget(`${from}%-${to}%`);
        expect(range).toMatchObject({ kind: "range", unit: "%" });
        if (range.kind === "range") expect([range.from.toNumber(), range.to.toNumber()]).toEqual([from, to]);
      }),
    );
  });
});

describe("no text stops or stalls the reader", () => {
  const accepted = (text: string) => {
    const target = readTarget(text);
    if (target.kind === "figure") expect(target.value.isFinite()).toBe(true);
    if (target.kind === "words" || target.kind === "malformed") expect(target.text).toBe(text);
  };

  it("any string is a target of some kind (property)", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), accepted), { numRuns: 1000 });
  });

  it("so is any string of the characters that targets are made of (property)", () => {
    const characters = [
      ..."0123456789.,%‰/=≥≤≧><＝≥＞-—~至到（）()万亿千元人次家个小时年月日以上内不低于超过无余 　\n①",
    ];
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...characters), maxLength: 14 }), accepted), {
      numRuns: 2000,
    });
  });

  it.each([
    "1",
    "%",
    "/",
    "1%/",
    "≥",
    "≥1",
    "=",
    "-",
    "1-",
    "(",
    ")",
    "万",
    "人次",
    "/年",
    ",",
    " ",
    "\n",
    "1 ",
    "。",
    "不超过",
  ])("many times %j, sound or spoilt at either end, is read at once", (piece) => {
    const started = cpuTime();
    for (const times of [20, 30, 10_000]) {
      const long = piece.repeat(times);
      for (const text of [long, `${long}x`, `x${long}`, `≥1${long}1x`, `1%-${long}`, `1/${long}`]) accepted(text);
    }
    expect(cpuTime() - started).toBeLessThan(500);
  });
});
