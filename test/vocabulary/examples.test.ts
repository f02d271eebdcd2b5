import type { ExampleRow } from "../../src/vocabulary";
import { blanksLeft, narrativeBlanks } from "../../src/vocabulary/narrativeBlanks";
import { denials, falseDenials, saysNothingThere } from "../../src/vocabulary/nothingThere";
import { ordinalMarks, splitOrdinal } from "../../src/vocabulary/ordinals";
import * as pieces from "../../src/vocabulary/pieces";
import * as periods from "../../src/vocabulary/periods";
import { aboutTables, namesOtherTables } from "../../src/vocabulary/titles";

/** Every list of rows, and what must be said of each row's example. */
const lists: readonly (readonly [string, readonly ExampleRow[], (text: string) => boolean])[] = [
  ["denials", denials, saysNothingThere],
  ["falseDenials", falseDenials, (text) => !saysNothingThere(text)],
  ["comparisons", periods.comparisons, (text) => periods.compares.test(text)],
  ["qualifications", periods.qualifications, (text) => periods.qualified.test(text)],
  ["beforeBudget", periods.beforeBudget, (text) => periods.precedesBudget.test(text)],
  ["beforeEither", periods.beforeEither, (text) => periods.precedesEither.test(text)],
  ["beforeOutcome", periods.beforeOutcome, (text) => periods.precedesOutcome.test(text)],
  ["titlesOfOtherYears", periods.titlesOfOtherYears, (text) => periods.speaksOfOtherYear.title.test(text)],
  ["titlesOfWhatWas", periods.titlesOfWhatWas, (text) => periods.speaksOfOtherYear.unknownTable.test(text)],
  ["notesOfOtherYears", periods.notesOfOtherYears, (text) => periods.speaksOfOtherYear.note.test(text)],
  ["narrativeBlanks", narrativeBlanks, (text) => text.match(blanksLeft) !== null],
  ["pieceWords", pieces.pieceWords, pieces.countsPieces],
  ["countNouns", pieces.countNouns, (text) => pieces.isCount.test(text)],
  ["namesOtherTables", namesOtherTables, (text) => aboutTables.test(text)],
];

describe.each(lists)("%s", (_, rows, isRight) => {
  it.each(rows)("$example is told by $pattern", ({ pattern, example }) => {
    expect(example).toMatch(new RegExp(pattern, "u"));
    expect(isRight(example)).toBe(true);
  });

  it("has no row twice", () => {
    expect(new Set(rows.map(({ pattern }) => pattern)).size).toBe(rows.length);
  });
});

describe("ordinalMarks", () => {
  it.each(ordinalMarks)("$example is of level $level", ({ mark, level, example }) => {
    expect(splitOrdinal(example)).toEqual({ level, text: example.replace(mark, "") });
    expect(example).toMatch(mark);
  });
});
