/** No text stops or stalls the reader, and what it gives lies in the text. */
import fc from "fast-check";
import {
  readBasis,
  stated,
  topParts,
  type Basis,
  type Item,
  type StatedQuantity,
} from "../../../src/readings/basis/readBasis";
import { cpuTime } from "../../support/cpuTime";

function quantitiesOf({ equations, products, sums, whole }: Basis): StatedQuantity[] {
  const amounts = ({ amount, children }: Item): StatedQuantity[] => [
    ...(amount.kind === "stated" ? [amount.quantity] : []),
    ...children.flatMap(amounts),
  ];
  return [
    ...equations.flatMap(({ left, right }) => [left, right]),
    ...products,
    ...sums.flatMap(({ total, parts }) => [total, ...parts]),
    ...amounts(whole),
  ];
}

function isSound(text: string): void {
  const basis = readBasis(text);
  stated(basis);
  topParts(basis);
  for (const { value, low, high, start, end, text: printed } of quantitiesOf(basis)) {
    expect(value.isFinite() && low.lessThanOrEqualTo(value) && high.greaterThanOrEqualTo(value)).toBe(true);
    expect(text.slice(start, end)).toBe(printed);
  }
  for (const equation of basis.equations) expect(text.slice(equation.start, equation.end)).toBe(equation.text);
  for (const piece of basis.unread) expect(text).toContain(piece);
}

describe("any text is read without harm", () => {
  it("of any characters (property)", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), isSound), { numRuns: 2000 });
  });

  it("of the pieces that such texts are made of (property)", () => {
    const pieces =
      "1 2 15 0.5 1,000 2026年 12月 元 万元 亿元 万 人 次 ㎡ /人 /年 / * × x · + - = ＝ ≈ % （ ） ( ) 【 】 ， 、 ； 。 ： : 约 每人 共计 合计 其中 即 费用 ， 1. 2、 （1） （2） ① 一、 一是 二是 ¥ 乘以 按人均 《 》 ≥ ~ \\n".split(
        " ",
      );
    const piece = fc.constantFrom(...pieces.map((text) => text.replace("\\n", "\n")), " ");
    fc.assert(fc.property(fc.string({ unit: piece, maxLength: 40 }), isSound), { numRuns: 2000 });
  });
});

const pieces = [
  "1",
  "(",
  ")",
  "（1",
  "1*",
  "1=",
  "=",
  "1.",
  "；",
  "\n",
  "（1）",
  "1、",
  "2、",
  "元",
  "万",
  "1元",
  "1元，",
  "《",
  "每",
  "2025年",
  "x1",
  "1x",
  "，1",
  "，123",
  "1,111,",
  "。",
  "其中1元",
  "共计1元",
  "1元：",
  "(1元)",
  "一是",
  "①",
  "1(2",
  "1=1*1 ",
  "1元;",
  "1元\n",
  "1.5元\n",
  "1/",
  "/人",
  "1元/人",
  "1*(",
  "((1+1)*",
  "5人(3天)",
  "1元(1元",
  "1元。(其中1元、1元)",
  "1元*2人=2元;",
  "a1",
  "·1",
  "-1",
  "=-",
  "1%",
  " ",
  "合计",
  "（1）1元",
  "1、1元\n",
  "1. a 2. b ",
  "一、",
  "第一，",
  "1元:1元;",
  "每月1*1=1元",
  "1元即1*1",
  "¥1",
  "1元/(人)",
  "1乘",
  "按人均1",
  "2025-",
  "1~",
  "1、",
];

/** As many characters as a cell may hold. */
const longest = 32_767;

/** Far above what a text of so many characters takes: it catches what is quadratic, nothing else. */
const millisecondsFor = (length: number): number => 20_000 * (length / longest) ** 2;

/** The texts that take longer. */
function tooSlow(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const started = cpuTime();
    topParts(readBasis(text));
    const taken = Math.round(cpuTime() - started);
    return taken < millisecondsFor(text.length) ? [] : [`${JSON.stringify(text.slice(0, 20))}: ${taken} ms`];
  });
}

const repeated = (piece: string, characters: number): string => piece.repeat(Math.ceil(characters / piece.length));

describe("a long text is read in bounded time", () => {
  it("whatever it repeats", () => {
    expect(tooSlow(pieces.map((piece) => repeated(piece, longest / 2)))).toEqual([]);
  });

  it("as long as a cell may be, and longer", () => {
    const slowest = [
      "1",
      "1元",
      "1*",
      "1=",
      "（1）",
      "1、1元\n",
      "((1+1)*",
      "1元(1元",
      "1元。(其中1元、1元)",
      "共计1元",
    ];
    const long = slowest.map((piece) => repeated(piece, longest));
    expect(tooSlow([...long, ...long.map((text) => `5元*${text}=3元`)])).toEqual([]);
  });

  it("however deep its brackets are", () => {
    isSound(`${"(".repeat(20_000)}1+1${")".repeat(20_000)}=2`);
    isSound(`${"（1+".repeat(5000)}1${"）".repeat(5000)}=2`);
    isSound(`${"1元（".repeat(5000)}1${"）".repeat(5000)}`);
  });
});
