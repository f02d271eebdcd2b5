/** That shares, scores and quantities are read as they are printed, told as people write them, and mended in the cell's own notation. */
import { Amount } from "../../src/amount";
import { fixOf } from "../../src/check/fix";
import { figure, money, shown, unitOf } from "../../src/readings/wording";
import { amountOf, type CellReading } from "../../src/recognise";
import type { Cell } from "../../src/workbook";
import { at, handmade, tableOn, type Columns } from "./handmade";

const text = (value: string): Cell => ({ value, format: "@" });
const number = (value: number, format = "General"): Cell => ({ value, format });

/** The readings of a column with these cells. */
function readings(column: Columns[string], ...cells: readonly Cell[]): CellReading[] {
  const rows = cells.map((cell, position) => [text(`第${position}行`), cell]);
  const sheet = { name: "表", visibility: "visible" as const, rows, merges: [], hiddenRows: new Set<number>() };
  const table = tableOn(sheet, { figure: column ?? "share" });
  return table.rows.map(({ key }) => at(table, key, "figure").reading);
}

/** `0.1056 ± 0.00005`, and what else the reading says. */
function told(reading: CellReading | undefined): string {
  if (reading?.kind !== "amount") return reading?.kind ?? "";
  const { amount, typed, stored, factor } = reading;
  const parts = [`${amount.value.toFixed()} ± ${amount.slack.toFixed()}`, typed && "typed"];
  return [...parts, stored && `stored ${stored.toFixed()}`, factor && `×${String(factor)}`].filter(Boolean).join(", ");
}

describe("a share is read as a ratio", () => {
  it.each([
    ["a number in percent format", number(0.1056, "0.00%"), "0.1056 ± 0.00005"],
    ["one that its format rounds", number(0.105582, "0.00%"), "0.1056 ± 0.00005, stored 0.105582"],
    ["what binary left of it", number(0.1126 + 0.0112, "0.00%"), "0.1238 ± 0.00005"],
    ["a whole percent", number(1, "0%"), "1 ± 0.005"],
    ["a number with a sign that is only printed", number(10.56, '0.00"%"'), "0.1056 ± 0.00005, ×0.01"],
    ["a plain ratio", number(0.1056), "0.1056 ± 0.00005"],
    ["a plain ratio to few decimals: whole percents at least", number(0.5), "0.5 ± 0.005"],
    [
      "one that a formula left unrounded",
      number(0.10558194853263),
      "0.105581949 ± 0.0000000005, stored 0.10558194853263",
    ],
    ["a text", text("11.26%"), "0.1126 ± 0.00005, typed, ×0.01"],
    ["a text in full width", text("１１.２６％"), "0.1126 ± 0.00005, typed, ×0.01"],
    ["a text with a blank", text(" 100 % "), "1 ± 0.005, typed, ×0.01"],
    ["a text without a sign", text("11.26"), "0.1126 ± 0.00005, typed, ×0.01"],
    ["a text that is a ratio", text("0.1126"), "0.1126 ± 0.00005, typed"],
    ["0.00 %, which need not be nothing", number(0, "0.00%"), "0 ± 0.00005"],
    ["a dash", text("—"), "blank"],
    ["a sign that waits for its figure", text("%"), "blank"],
    ["a word", text("见附表"), "unreadable"],
    ["a bound", text("≥95%"), "unreadable"],
    ["points", text("5分"), "unreadable"],
  ])("%s", (_, cell, expected) => {
    expect(told(readings("share", cell)[0])).toBe(expected);
  });

  it("in percent points where one number of the column is too large for a ratio", () => {
    const column = readings("share", number(1.12), number(87.62), number(0.1126, "0.00%"), text("11.26%"));
    expect(column.map(told)).toEqual([
      "0.0112 ± 0.00005, ×0.01",
      "0.8762 ± 0.00005, ×0.01",
      "0.1126 ± 0.00005",
      "0.1126 ± 0.00005, typed, ×0.01",
    ]);
  });

  it("in percent points where the header has a percent sign", () => {
    const column = { role: "share", percent: true } as const;
    expect(readings(column, number(1.12, "0.00"), number(0.5, "0.00")).map(told)).toEqual([
      "0.0112 ± 0.00005, ×0.01",
      "0.005 ± 0.00005, ×0.01",
    ]);
  });

  it("with the decimals of its neighbours, where trailing zeros were dropped", () => {
    expect(readings("share", number(0.1056), number(0.12), number(1)).map(told)).toEqual([
      "0.1056 ± 0.00005",
      "0.12 ± 0.00005",
      "1 ± 0.00005",
    ]);
  });

  it("not with the decimals that a formula left beside it", () => {
    expect(told(readings("share", number(0.10558194853263), number(0.88))[1])).toBe("0.88 ± 0.00005");
  });
});

describe("a score is read as a number of points", () => {
  it.each([
    ["a number", number(5), "5 ± 0"],
    ["one with decimals", number(4.5, "0.0"), "4.5 ± 0"],
    ["one that its format rounds", number(18.972, "0.0"), "19 ± 0.05, stored 18.972"],
    ["a weight in percent format", number(0.2, "0%"), "20 ± 0, ×100"],
    ["one that its percent format rounds", number(0.2056, "0%"), "21 ± 0.5, stored 20.56, ×100"],
    ["a text", text("5"), "5 ± 0, typed"],
    ["a text with 分", text("5分"), "5 ± 0, typed"],
    ["a text with a percent sign", text("20％"), "20 ± 0, typed"],
    ["分 that waits for its figure", text(" 分"), "blank"],
    ["another measure", text("5次"), "unreadable"],
  ])("%s", (_, cell, expected) => {
    expect(told(readings("score", cell)[0])).toBe(expected);
  });
});

describe("a quantity is read exactly", () => {
  it.each([
    ["a number", number(3), "3 ± 0"],
    ["a text without a measure, which is a slip", text("3"), "3 ± 0, typed"],
    ["with its measure", text("1批"), "1 ± 0"],
    ["with a measure of two characters", text("1,200 人次"), "1200 ± 0"],
    ["in full width", text("２台"), "2 ± 0"],
    ["not in ten thousands", text("3万份"), "unreadable"],
    ["not roughly", text("10余台"), "unreadable"],
    ["not as a bound", text("5以上"), "unreadable"],
    ["not money", text("5万元"), "unreadable"],
    ["not two figures", text("1-2台"), "unreadable"],
    ["not a percentage", text("20%"), "unreadable"],
    ["not with a long text", text("3个工作日"), "unreadable"],
  ])("%s", (_, cell, expected) => {
    expect(told(readings("count", cell)[0])).toBe(expected);
  });
});

describe("figures in messages", () => {
  const table = handmade(
    "表",
    { amount: "amount", share: "share", score: "score", count: "count" },
    `满的 | 217.4 | 10.56% | 4.5 | 3
     整的 | 217 | 100% | 20 | "2台"
     空的 | | | |`,
  );
  const words = (key: string, concept: string): string[] => {
    const fact = at(table, key, concept);
    return [figure(amountOf(fact), fact), money(amountOf(fact), fact), shown(fact)];
  };

  it.each([
    ["满的", "amount", ["217.40", "217.40万元", "表中为217.40"]],
    ["满的", "share", ["10.56%", "10.56%", "表中为10.56%"]],
    ["整的", "share", ["100.00%", "100.00%", "表中为100.00%"]],
    ["满的", "score", ["4.5", "4.5", "表中为4.5"]],
    ["整的", "score", ["20", "20", "表中为20"]],
    ["整的", "count", ["2", "2", "表中为2"]],
    ["空的", "share", ["0.00%", "0.00%", "表中没有填写"]],
  ])("%s %s", (key, concept, expected) => {
    expect(words(key, concept)).toEqual(expected);
  });

  it("have a unit where they are money only", () => {
    const units = ["amount", "share", "score", "count"].map((concept) => {
      const fact = at(table, "满的", concept);
      return unitOf(amountOf(fact), fact);
    });
    expect(units).toEqual(["万元", undefined, undefined, undefined]);
  });

  it("show every decimal of a share that is printed with more", () => {
    const fact = at(table, "满的", "share");
    expect(figure(Amount.rounded("0.105582", 6, "万元"), fact)).toBe("10.5582%");
  });
});

describe("a change is written as the cell's own figure", () => {
  const columns = { ratio: "share", points: "share", score: "score", count: "count", amount: "amount" } as const;
  const table = handmade(
    "表",
    columns,
    `数 | 11.26% | 11.26 | 20% | 3 | 1.00
     文本 | "11.26%" | "11.26" | "5分" | "3台" | "1.00"
     空的 | | | | |`,
  );
  const change = (key: string, concept: string, value: string) =>
    fixOf(at(table, key, concept), Amount.exact(value, "万元"));

  it.each([
    ["a ratio in percent format", "ratio", "0.1056", { before: 0.1126, after: 0.1056 }],
    ["percent points", "points", "0.1056", { before: 11.26, after: 10.56 }],
    ["a score in percent format", "score", "15", { before: 0.2, after: 0.15 }],
    ["a quantity", "count", "4", { before: 3, after: 4 }],
    ["money", "amount", "2.5", { before: 1, after: 2.5 }],
  ])("%s", (_, concept, value, expected) => {
    expect(change("数", concept, value)).toMatchObject(expected);
  });

  it.each(["ratio", "points", "score", "count"])("not in place of a text: %s", (concept) => {
    expect(change("文本", concept, "1")).toBeUndefined();
  });

  it("money in place of a text", () => {
    expect(change("文本", "amount", "2.5")).toMatchObject({ before: "1.00", after: 2.5 });
  });

  it.each(["ratio", "score"])("not where nothing tells the notation: a blank %s", (concept) => {
    expect(change("空的", concept, "1")).toBeUndefined();
  });
});
