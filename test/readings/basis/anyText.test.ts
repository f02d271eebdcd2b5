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
import { callsTimesEach, mostTimes } from "../../support/calls";

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

const repeated = (piece: string, characters: number): string => piece.repeat(Math.ceil(characters / piece.length));

/** Four times as long, the same makes so many times the work. */
async function times(textOf: (piece: string, characters: number) => string): Promise<Record<string, number>> {
  const works = pieces.map((piece) => (characters: number) => {
    const text = textOf(piece, characters);
    return () => void topParts(readBasis(text));
  });
  const found = await callsTimesEach(works, 500);
  return Object.fromEntries(pieces.map((piece, at) => [piece, found[at] ?? Number.NaN]));
}

describe("for a longer text as much more is done", () => {
  it.each<[string, (text: string) => string]>([
    ["whatever it repeats", (text) => text],
    ["within a product", (text) => `5元*${text}=3元`],
  ])("%s", async (_, within) => {
    const found = await times((piece, characters) => within(repeated(piece, characters)));
    expect(Object.entries(found).filter(([, many]) => many > mostTimes)).toEqual([]);
  });

  it("however deep its brackets are", () => {
    isSound(`${"(".repeat(20_000)}1+1${")".repeat(20_000)}=2`);
    isSound(`${"（1+".repeat(5000)}1${"）".repeat(5000)}=2`);
    isSound(`${"1元（".repeat(5000)}1${"）".repeat(5000)}`);
  });
});
