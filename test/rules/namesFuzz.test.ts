/** Whatever stands in the columns of codes and names: nothing crashes, and what the catalogue does not have is said to be unknown. */
import fc from "fast-check";
import { isWellFormed, kindOf } from "../../src/catalogue";
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { bracketedName } from "../../src/rules/names/bracketedName";
import { codeLevel } from "../../src/rules/names/codeLevel";
import { missingName } from "../../src/rules/names/missingName";
import { nameCodePair } from "../../src/rules/names/nameCodePair";
import { nameDiffers } from "../../src/rules/names/nameDiffers";
import { unknownCode } from "../../src/rules/names/unknownCode";
import type { Cell, Sheet } from "../../src/workbook";
import { workbook } from "../support/table";

const names = [unknownCode, nameDiffers, missingName, codeLevel, bracketedName, nameCodePair];

const text = (value: string | number | undefined): Cell | undefined =>
  value === undefined || value === "" ? undefined : { value, format: "@" };

/** 支出总表 with these codes and names. */
function tableOf(lines: readonly (readonly [string | number, string])[], year: number): Sheet {
  const header = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"].map(text);
  const amount: Cell = { value: 16.88, format: "0.00" };
  const body = lines.map(([code, name]) => [text(code), text(name), amount, amount]);
  const rows = [[text(`${year}年支出总表`), undefined, undefined, undefined, text("单位：万元")], header, ...body];
  return { name: "", visibility: "visible", rows, merges: [], hiddenRows: new Set() };
}

function findingsIn(lines: readonly (readonly [string | number, string])[], year = 2026) {
  return check(recognise(workbook(tableOf(lines, year))), { rules: names, catalogue }).findings;
}

const digits = fc.stringMatching(/^[1-9]\d{0,9}$/u);
const hostile = fc.oneof(
  fc.string({ maxLength: 30, unit: "binary" }),
  fc.constantFrom(
    "=1+1",
    "__proto__",
    "constructor",
    "（）",
    "[[[]",
    "208（类）（款）",
    "-",
    "——",
    "其中：",
    "一、",
    "(",
    "[2101501]",
  ),
);
const known = fc.constantFrom(...catalogue.entries("functional").map((entry) => [entry.code, entry.name] as const));

it("never crashes, and says the same twice", () => {
  const line = fc.tuple(fc.oneof(digits, hostile, fc.integer()), fc.oneof(hostile, fc.constantFrom("行政运行", "")));
  fc.assert(
    fc.property(
      fc.array(fc.oneof(line, known), { maxLength: 12 }),
      fc.integer({ min: 2010, max: 2030 }),
      (lines, year) => {
        expect(findingsIn(lines, year)).toHaveLength(findingsIn(lines, year).length);
      },
    ),
    { numRuns: 300 },
  );
});

it("says of every functional code that the catalogue does not have that it is unknown", () => {
  const code = fc
    .stringMatching(/^2\d{2}(?:\d{2}){0,2}$/u)
    .filter((one) => catalogue.ever("functional", one).length === 0);
  fc.assert(
    fc.property(code, (one) => {
      expect(isWellFormed("functional", one)).toBe(true);
      expect(findingsIn([[one, "某项新增业务"]]).map(({ rule, actual }) => `${rule} ${actual ?? ""}`)).toEqual([
        `unknown-code ${one}`,
      ]);
    }),
    { numRuns: 300 },
  );
});

it("says nothing of any code under its own name, in every year", () => {
  for (const year of [2018, 2021, 2023, 2026]) {
    const lines = catalogue
      .entries("functional")
      .flatMap(({ code }) => catalogue.names("functional", code, year).map(({ name }) => [code, name] as const));
    expect(lines.length).toBeGreaterThan(1500);
    expect(findingsIn(lines, year).map(({ message }) => message)).toEqual([]);
  }
});

it("one letter more in a name that is reliable is always found", () => {
  const reliable = known.filter(([code]) => kindOf(code) === "functional");
  fc.assert(
    fc.property(reliable, ([code]) => {
      const [entry] = catalogue.names("functional", code, 2026);
      fc.pre(entry !== undefined);
      const findings = findingsIn([[code, `${entry?.name ?? ""}之`]]);
      expect(findings.map(({ rule }) => rule)).toEqual(["name-differs"]);
    }),
    { numRuns: 200 },
  );
});
