/** The published workbooks as other accountants would have typed them: the same facts must come out. */
import { errorsOf, expectSame, factsOf, factsOfUnchanged, heldOf } from "../support/facts";
import * as retype from "../support/retype";
import { sample, sampleNames } from "../support/samples";
import * as change from "../support/transform";
import { recognise } from "../../src/recognise";

describe.each(sampleNames)("%s", (name) => {
  const before = sample(name);

  test("is checked and without an error as it was published", () => {
    expect(errorsOf(recognise(before))).toEqual([]);
    expect(heldOf(recognise(before))).toBeGreaterThan(100);
  });

  test.each<[string, change.Transform]>([
    ["sheets in another order", change.sheetsBackwards],
    ["sheets without names", change.anonymousSheets],
    ["no title", change.withoutTitles],
    ["no title, and sheets without names", change.inTurn(change.withoutTitles, change.anonymousSheets)],
    ["only the unit above the tables", change.inTurn(change.onlyUnitAbove, change.anonymousSheets)],
    ["merged areas not reported", change.withoutMerges],
    ["the header again on a second page", change.repeatedHeader("none")],
    ["the header again with its titles", change.repeatedHeader("same")],
    ["the header again with its titles, 续", change.repeatedHeader("continued")],
    ["the header again, merged areas not reported", change.inTurn(change.repeatedHeader("none"), change.withoutMerges)],
    ["two tables a sheet", change.stackedSheets(1, 2)],
    ["two tables a sheet without a blank row between", change.stackedSheets(0, 2)],
    ["all tables on one sheet", change.stackedSheets(2)],
    ["all tables on one sheet without a blank row between", change.stackedSheets(0)],
    [
      "all tables on one sheet, merged areas not reported",
      change.inTurn(change.stackedSheets(0), change.withoutMerges),
    ],
    ["all tables on one sheet without titles", change.inTurn(change.withoutTitles, change.stackedSheets(1))],
    ["amounts backwards", change.reordered(change.amountsBackwards)],
    ["合计 last", change.reordered(change.totalsLast)],
    ["key columns last", change.reordered(change.keysLast)],
    ["all columns backwards", change.reordered(change.backwards)],
    [
      "all columns backwards, merged areas not reported",
      change.inTurn(change.reordered(change.backwards), change.withoutMerges),
    ],
    ["expenditure left of income", change.panelsSwapped],
    ["no columns of zeros", change.withoutZeroColumns],
    ["no columns of zeros, merged areas not reported", change.inTurn(change.withoutZeroColumns, change.withoutMerges)],
    ["an empty column on the left", change.columnLeft("blank")],
    [
      "an empty column on the left, merged areas not reported",
      change.inTurn(change.columnLeft("blank"), change.withoutMerges),
    ],
    ["序号 on the left", change.columnLeft("numbers")],
    ["序号 on the left, merged areas not reported", change.inTurn(change.columnLeft("numbers"), change.withoutMerges)],
    ["blank rows between rows", change.blankRowsBetween],
    ["a blank row above the header", change.blankRowAboveHeader],
    ["total at the end", change.totalLast],
    ["total without its label", change.totalWithoutLabel],
    ["codes split, parts repeated", retype.splitCodes("repeated")],
    ["codes split, upper parts once", retype.splitCodes("once")],
    ["codes split, numbers", retype.splitCodes("repeated", "number")],
    ["whole codes in the columns of their levels", retype.splitCodes("levels")],
    ["codes split, merged areas not reported", change.inTurn(retype.splitCodes("once"), change.withoutMerges)],
    ["codes typed as numbers", retype.codesAsNumbers],
    ["code and name in one cell", retype.codeWithName((code, text) => `${code} ${text}`)],
    ["code and name in one cell under 科目", retype.codeWithName((code, text) => `${code}\u3000${text}`, "科目")],
    ["[code]name in one cell", retype.codeWithName((code, text) => `[${code}]${text}`, "功能分类科目")],
    ["code-name in one cell", retype.codeWithName((code, text) => `${code}-${text}`)],
    ["captions without numbers", retype.renumbered(() => "")],
    ["captions 1. and （1）", retype.renumbered((level, n) => (level === 1 ? `${n}.` : `（${n}）`))],
    ["captions all （1）", retype.renumbered((_, n) => `（${n}）`)],
    ["captions all 1、", retype.renumbered((_, n) => `${n}、`)],
    [
      "captions without numbers beside amounts typed as text",
      change.inTurn(
        retype.fullWidthEverything,
        retype.renumbered(() => ""),
      ),
    ],
    ["total at the end of a second page", change.inTurn(change.totalLast, change.repeatedHeader("none"))],
    ["a second page, no title", change.inTurn(change.withoutTitles, change.repeatedHeader("none"))],
    [
      "code and name in one cell, all tables on one sheet",
      change.inTurn(
        retype.codeWithName((code, text) => `${code} ${text}`, "科目"),
        change.stackedSheets(0),
      ),
    ],
    ["functional classes in another order", retype.classesBackwards],
    ["blank for zero", retype.blankForZero],
    ["zero for blank", retype.zeroForBlank],
    ["amounts typed as text", retype.amountsAsText],
    ["full-width digits and letters", retype.fullWidthEverything],
    ["blanks and line breaks in texts", retype.looseTexts],
  ])("%s", (_, transform) => {
    expectSame(before, transform(before));
  });

  // What rounding explains in 万元 with two decimals is a difference in 元: only the facts are compared.
  test.each<[string, change.Transform]>([
    ["in 元", retype.inYuan("above")],
    ["in 元, as the headers say", retype.inYuan("in headers")],
  ])("%s", (_, transform) => {
    expect(factsOf(recognise(transform(before)))).toEqual(factsOfUnchanged(before));
  });

  test("a level above the departments", () => {
    const [was, is] = [recognise(before), recognise(change.extraOrganisationLevel(before))];
    const flat = (facts: string[]): string[] =>
      facts.flatMap((fact) => (fact.includes("> 04 ") ? [] : fact.replace(/ (?:total|04 社保街道科) > /u, " "))).sort();
    expect(flat(factsOf(is))).toEqual(flat(factsOf(was)));
    expect(errorsOf(is)).toEqual([]);
    for (const table of is.tables) {
      const added = table.axis === "line" ? undefined : table.row("04");
      if (added !== undefined) expect(added.children.length).toBeGreaterThan(0);
    }
  });

  test.each([
    "说明：本单位2025年没有使用政府性基金预算拨款安排的支出。",
    "本表无数据",
    "此表为空表",
    "本部门无此项支出，故本表无数据。",
    "注：本单位无相关支出",
  ])("a note instead of rows: %s", (note) => {
    const is = recognise(change.noteInstead(note)(before));
    const was = recognise(before);
    expect(is.tables.map(({ layout }) => layout.id)).toEqual(was.tables.map(({ layout }) => layout.id));
    for (const table of is.tables.filter(({ axis, unreadable }) => axis !== "caption" && !unreadable)) {
      expect(table.rows).toEqual([]);
      expect(table.notes.map(({ text }) => text)).toEqual([note]);
    }
    expect(errorsOf(is)).toEqual([]);
  });

  test("an amount that nobody can read is one fact less, and no error", () => {
    const is = recognise(change.firstAmountIllegible(before));
    expect(factsOf(is).filter((fact) => fact.endsWith("= [illegible]")).length).toBeGreaterThan(3);
    const readable = factsOf(is).filter((fact) => !fact.endsWith("= [illegible]"));
    expect(factsOfUnchanged(before)).toEqual(expect.arrayContaining(readable));
    expect(errorsOf(is)).toEqual([]);
  });

  test("tables that nobody can read are named, not passed over", () => {
    const was = recognise(before);
    for (const transform of [change.allIllegible, change.inTurn(change.allIllegible, change.stackedSheets(0))]) {
      const is = recognise(transform(before));
      const titled = was.tables.filter(({ labels }) => labels.titles.length > 0);
      expect(is.tables.map(({ layout }) => layout.id)).toEqual(titled.map(({ layout }) => layout.id));
      expect(is.tables.every(({ unreadable }) => unreadable)).toBe(true);
    }
  });

  test("titles that stand only in the sheets' names", () => {
    expectSame(before, change.titlesInSheetNames(before));
  });
});
