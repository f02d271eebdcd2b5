/** Random calculations and lists, printed in every style and read back: value and verdict must be those that were meant. */
import fc from "fast-check";
import { readBasis, topParts } from "../../../src/readings/basis/readBasis";
import { parts } from "./show";

/** The test's own arithmetic: fractions of whole numbers, which know no rounding. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const fraction = (over: bigint, under = 1n): Fraction => ({ over, under });
const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);
const isLess = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under;
const distance = (a: Fraction, b: Fraction): Fraction => {
  const over = a.over * b.under - b.over * a.under;
  return fraction(over < 0n ? -over : over, a.under * b.under);
};

/** A whole number with a point before its last digits: 1250n, 2 → 12.50. */
function pointed(scaled: bigint, decimals: number): string {
  const all = scaled.toString().padStart(decimals + 1, "0");
  return decimals === 0 ? all : `${all.slice(0, -decimals)}.${all.slice(-decimals)}`;
}

function grouped(figure: string): string {
  const [whole = "", ...rest] = figure.split(".");
  return [whole.replace(/\B(?=(?:\d{3})+$)/gu, ","), ...rest].join(".");
}

function fullWidth(text: string): string {
  return text.replace(/[\d.+\-*/=%]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

const power: Readonly<Record<string, bigint>> = { 元: 1n, 万元: 10_000n, 万: 10_000n, 亿元: 100_000_000n };

/** What stands between the signs, and its value in 元 or as a number. */
interface Factor {
  readonly print: string;
  readonly low: Fraction;
  readonly value: Fraction;
  readonly high: Fraction;
}

const exact = (print: string, value: Fraction): Factor => ({ print, low: value, value, high: value });

const price = fc
  .record({
    scaled: fc.bigInt({ min: 1n, max: 99_999n }),
    decimals: fc.nat({ max: 2 }),
    unit: fc.constantFrom("元", "万元", "万"),
    per: fc.constantFrom("", "/人", "/人/年", "/㎡/月", "/（人·天）", "每人每天"),
    style: fc.constantFrom((figure: string) => figure, grouped),
  })
  .map(({ scaled, decimals, unit, per, style }): Factor => {
    const scale = 10n ** BigInt(decimals);
    const print = style(pointed(scaled, decimals)) + unit + per;
    const of = (doubled: bigint): Fraction => fraction(doubled * (power[unit] ?? 1n), 2n * scale);
    const slack = decimals > 0 && unit !== "元" ? 1n : 0n;
    return { print, low: of(2n * scaled - slack), value: of(2n * scaled), high: of(2n * scaled + slack) };
  });

const count = fc
  .tuple(fc.bigInt({ min: 1n, max: 400n }), fc.constantFrom("人", "家次", "㎡", "个月", "台", "人次", "平", "箱"))
  .map(([number, label]) => exact(`${number}${label}`, fraction(number)));

const share = fc.bigInt({ min: 1n, max: 100n }).map((percent) => exact(`${percent}%`, fraction(percent, 100n)));

const group = fc
  .tuple(fc.bigInt({ min: 1n, max: 50n }), fc.bigInt({ min: 1n, max: 50n }))
  .map(([a, b]) => exact(`（${a}人+${b}人）`, fraction(a + b)));

const remark = fc.constantFrom("", "（全区两定医药机构）", "(按监管总数的比例进行估算)", "【见附件】");

const calculation = fc
  .record({
    prose: fc.constantFrom("", "审计费用", "根据市局工作要求，需要", "内审：", "2026年预计", "《通知》规定的标准为"),
    price,
    others: fc.array(fc.oneof(count, count, share, group), { minLength: 1, maxLength: 3 }),
    at: fc.nat({ max: 3 }),
    signs: fc.array(fc.constantFrom("*", "×", "＊", "x", "X", "·", " * ", "乘以"), { minLength: 3, maxLength: 3 }),
    remarks: fc.array(remark, { minLength: 4, maxLength: 4 }),
    equals: fc.constantFrom("=", "＝", " = ", "=\n"),
    unit: fc.constantFrom("元", "万元", "亿元"),
    decimals: fc.nat({ max: 4 }),
    behind: fc.constantFrom("", "。", "；", "/年", "，其中一部分由区级承担"),
    width: fc.constantFrom((text: string) => text, fullWidth),
  })
  .map((drawn) => {
    const factors = [...drawn.others];
    factors.splice(drawn.at, 0, drawn.price);
    // 乘以 and the dot need a digit behind them, as they are words and parts of names elsewhere.
    const printed = factors.map(({ print }, index) => {
      const sign = index === 0 ? "" : (drawn.signs[index - 1] ?? "*");
      return (/^（/u.test(print) && sign === "乘以" ? "*" : sign) + print + (drawn.remarks[index] ?? "");
    });
    const product = (of: "low" | "value" | "high"): Fraction => factors.map((one) => one[of]).reduce(times);
    const unit = power[drawn.unit] ?? 1n;
    const scale = 10n ** BigInt(drawn.decimals);
    const value = product("value");
    // Half up, as whole units of the last decimal.
    const digits = (2n * value.over * scale + value.under * unit) / (2n * value.under * unit);
    const print = (result: bigint): string =>
      drawn.width(
        drawn.prose + printed.join("") + drawn.equals + pointed(result, drawn.decimals) + drawn.unit + drawn.behind,
      );
    return {
      low: product("low"),
      value,
      high: product("high"),
      digits,
      result: (whole: bigint): Fraction => fraction(whole * unit, scale),
      half: fraction(unit, 2n * scale),
      print,
    };
  });

/** Half of the smallest figure that the result could print is far from nothing, or every result would hold. */
const sizeable = calculation.filter(({ digits }) => digits >= 10n);

describe("a calculation is read back", () => {
  it("with its value, and holds (property)", () => {
    fc.assert(
      fc.property(sizeable, ({ value, digits, result, print }) => {
        const { equations, unread } = readBasis(print(digits));
        expect(unread).toEqual([]);
        expect(equations.map(({ verdict }) => verdict)).toEqual(["holds"]);
        const [equation] = equations;
        expect(equation?.left.value.times(String(value.under)).minus(String(value.over)).toString()).toBe("0");
        const printed = result(digits);
        expect(equation?.right.value.times(String(printed.under)).toString()).toBe(String(printed.over));
      }),
      { numRuns: 1000 },
    );
  });

  it("and fails with one digit changed, unless rounding or an understood year explains it (property)", () => {
    const changed = fc.record({ drawn: sizeable, place: fc.nat(), digit: fc.bigInt({ min: 1n, max: 9n }) });
    fc.assert(
      fc.property(changed, ({ drawn: { low, value, high, digits, result, half, print }, place, digit }) => {
        const unit = 10n ** BigInt(place % digits.toString().length);
        const old = (digits / unit) % 10n;
        const slip = digits + (((old + digit) % 10n) - old) * unit;
        const printed = result(slip);
        const { equations, unread } = readBasis(print(slip));
        const verdict = equations[0]?.verdict ?? unread.length;
        if (!isLess(half, distance(value, printed))) expect(verdict).toBe("holds");
        else if (unread.length > 0) expect(isMonthsApart(value, printed, half)).toBe(true);
        else {
          const isInReach = (bound: Fraction): boolean => !isLess(half, distance(bound, printed));
          const isBetween = isLess(low, printed) && isLess(printed, high);
          expect(verdict).toBe(isBetween || isInReach(low) || isInReach(high) ? "residue" : "fails");
        }
      }),
      { numRuns: 1000 },
    );
  });

  function isMonthsApart(value: Fraction, printed: Fraction, half: Fraction): boolean {
    const year = fraction(12n);
    const wideHalf = times(half, year);
    return (
      !isLess(half, distance(times(value, year), printed)) || !isLess(wideHalf, distance(value, times(printed, year)))
    );
  }
});

/** A list whose every entry states an amount: in 分 of 万元. */
interface Listed {
  readonly amount: bigint;
  readonly children: readonly Listed[];
}

const leaf = fc.bigInt({ min: 1n, max: 99_999n }).map((amount): Listed => ({ amount, children: [] }));

function listOf(child: fc.Arbitrary<Listed>): fc.Arbitrary<Listed> {
  return fc.array(child, { minLength: 2, maxLength: 6 }).map((children) => ({
    amount: children.reduce((sum, { amount }) => sum + amount, 0n),
    children,
  }));
}

const nested = listOf(fc.oneof(leaf, leaf, listOf(fc.oneof(leaf, leaf, listOf(leaf)))));
const chinese = ["一", "二", "三", "四", "五", "六"];
const marks: readonly (readonly ((index: number) => string)[])[] = [
  [(index) => `${chinese[index]}、`, (index) => `（${chinese[index]}）`, (index) => `${index + 1}.`],
  [(index) => `${index + 1}.`, (index) => `（${index + 1}）`, (index) => "①②③④⑤⑥".charAt(index)],
  [(index) => `${index + 1}、`, (index) => `${index + 1}）`, (index) => `(${index + 1})`],
  [(index) => `${chinese[index]}是`, (index) => "⑴⑵⑶⑷⑸⑹".charAt(index), (index) => `${index + 1}．`],
];
const style = fc.record({
  marks: fc.constantFrom(...marks),
  stop: fc.constantFrom("；", "；\n", "\n", "。", ";"),
  name: fc.constantFrom("会议费", "医疗救助专业资料整理维护费用：", "参照有关文件，印制各类监管文书"),
  unit: fc.constantFrom("万元", "万", "万元/年"),
});
type Style = typeof style extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function printList({ children }: Listed, drawn: Style, depth = 0): string {
  const mark = drawn.marks[depth] ?? String;
  return children
    .map((child, index) => {
      const amount = drawn.name + pointed(child.amount, 2) + drawn.unit;
      return mark(index) + amount + (child.children.length === 0 ? "" : `：${printList(child, drawn, depth + 1)}`);
    })
    .join(drawn.stop);
}

function inner({ children }: Listed): Listed[] {
  return children.flatMap((child) => (child.children.length === 0 ? [] : [child, ...inner(child)]));
}

describe("a list is read back", () => {
  it("with its parts, and every head is the sum of its items (property)", () => {
    fc.assert(
      fc.property(nested, style, (list, drawn) => {
        const basis = readBasis(printList(list, drawn));
        const amounts = list.children.map(({ amount }) => pointed(amount, 2) + drawn.unit);
        expect(parts(basis)).toBe(amounts.join(" + "));
        expect(basis.sums.map(({ verdict }) => verdict)).toEqual(inner(list).map(() => "holds"));
      }),
      { numRuns: 1000 },
    );
  });

  it("and a head that is changed fails (property)", () => {
    const withHead = nested.filter((list) => inner(list).length > 0);
    fc.assert(
      fc.property(withHead, style, fc.bigInt({ min: 100n, max: 9999n }), (list, drawn, slip) => {
        const index = list.children.findIndex(({ children }) => children.length > 0);
        const children = list.children.map((child, at) =>
          at === index ? { ...child, amount: child.amount + slip } : child,
        );
        const { sums } = readBasis(printList({ ...list, children }, drawn));
        expect(sums.filter(({ verdict }) => verdict !== "holds").map(({ verdict }) => verdict)).toEqual(["fails"]);
      }),
      { numRuns: 500 },
    );
  });

  it("without numbers where stops or lines part it, with the total behind it (property)", () => {
    fc.assert(
      fc.property(listOf(leaf), fc.constantFrom("；", "\n", "；\n"), fc.boolean(), (list, stop, isRight) => {
        const lines = list.children.map(({ amount }, index) => `${chinese[index]}处会议费${pointed(amount, 2)}万元`);
        const total = `合计${pointed(list.amount + (isRight ? 0n : 100n), 2)}万元`;
        const basis = readBasis([...lines, total].join(stop));
        expect(topParts(basis)?.quantities).toHaveLength(lines.length);
        expect(basis.sums.map(({ verdict }) => verdict)).toEqual([isRight ? "holds" : "fails"]);
      }),
      { numRuns: 500 },
    );
  });
});
