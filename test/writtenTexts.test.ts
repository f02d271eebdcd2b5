/** Texts of others — names, titles, notes — become a formula in nothing that is written, whatever they begin with, and no file is spoilt by them. */
import fc from "fast-check";
import { strFromU8 } from "fflate";
import { ownListCsv, ownListSheet, type Entry } from "../src/catalogue";
import { publishedCatalogue as catalogue } from "../src/catalogue/data/published";
import { check } from "../src/check";
import {
  filledCopy,
  isUnusable,
  markedCopy,
  newBook,
  printedBook,
  writeDocument,
  type Unusable,
} from "../src/hosts/file";
import { wordsOf } from "../src/locale";
import { draftNarrative, templateFor } from "../src/narrative/draft";
import { openBook, saveBook } from "../src/preview";
import { recognise } from "../src/recognise";
import {
  checkedFile,
  compareDrafts,
  comparisonSheets,
  reportedFile,
  summarise,
  summaryLine,
  summarySheets,
} from "../src/report";
import { practiceBook } from "../src/session/practised";
import { answerKeyOf, keySheet, plant } from "../src/training/practice";
import { resultsSheets, scoreOf } from "../src/training/practice/score";
import { styleFor, templateSheets, usualSubjects, wantedFrom } from "../src/training/template";
import { fileOf, tables } from "./fuzz/material";
import { expectWellFormed } from "./hosts/file/marking";
import { unzip } from "./hosts/file/packages";
import type { Cell, Sheet } from "../src/workbook";

const words = wordsOf("zh-CN");

/** What spreadsheets take for the beginning of a formula, also behind blanks and in wide letters; and what commands of theirs look like. */
const begins = fc.constantFrom("=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "＝", "＋", "－", "＠", "'=", '"=', "%=");
const rest = fc.constantFrom(
  "cmd|' /C calc'!A0",
  "1+1",
  "SUM(A1)",
  'HYPERLINK("http://x","y")',
  "WEBSERVICE(A1)",
  "局",
  "\u0000\u0008\u000b\u001b[31m局",
  "局\ufffe\uffff\ud800",
  "]]>&<x/>{%局%}",
);
const hostile = fc.tuple(begins, rest).map((parts) => parts.join(""));

const runs = { numRuns: 12 };

function formulasIn(xml: string): string[] {
  return [...xml.matchAll(/<(?:\w+:)?f(?:\s[^>]*)?>([^<]*)</gu)].map(([, formula = ""]) => formula);
}

/** All parts of a workbook: no formula but those that are `meant`, nothing that reaches out of the workbook. */
function expectNoFormula(written: Uint8Array | Unusable, meant: ReadonlySet<string> = new Set()): void {
  if (isUnusable(written)) throw new Error(written.reason);
  for (const [name, bytes] of Object.entries(unzip(written))) {
    const xml = strFromU8(bytes);
    if (/\.(?:xml|rels|vml)$/u.test(name)) expectWellFormed(xml);
    expect(formulasIn(xml).filter((formula) => !meant.has(formula))).toEqual([]);
    expect(name).not.toMatch(/externalLink|connections|queryTable/u);
    expect(xml).not.toMatch(/<(?:\w+:)?(?:ddeLink|oleLink|dbPr|webPr)\b/u);
  }
}

/** The tables with `text` in place of every text of their captions, names and titles that no check needs. */
function withTexts(text: string): readonly Sheet[] {
  const changed = (cell: Cell | undefined): Cell | undefined =>
    typeof cell?.value === "string" && /某|购房|基本工资/u.test(cell.value)
      ? { ...cell, value: cell.value.replace(/某.*|购房补贴|基本工资/u, text) }
      : cell;
  return tables.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row?.map(changed)) }));
}

/** A draft whose file and whose names are called so. */
function draftOf(text: string) {
  const disclosure = recognise({ sheets: withTexts(text) });
  return { disclosure, file: checkedFile(text, disclosure, check(disclosure, { catalogue }), 1) };
}

function ownEntry(kind: Entry["kind"], code: string, name: string): Entry {
  return { kind, code, name, from: undefined, to: undefined, standing: "own" };
}

test("a 汇总", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const line = { ...summaryLine(reportedFile(draftOf(text).file)), report: `${text}.html`, copy: text };
      expectNoFormula(newBook(summarySheets(summarise([line]), words)));
    }),
    runs,
  );
});

test("a comparison of two drafts", () => {
  fc.assert(
    fc.property(hostile, hostile, (before, after) => {
      const comparison = compareDrafts(draftOf(before), draftOf(after));
      expectNoFormula(newBook(comparisonSheets(comparison, words)));
    }),
    runs,
  );
});

test("blank tables for units, projects and names of the user's own list", () => {
  const style = styleFor("budget", "wuhan");
  if (style === undefined) throw new Error("There is one.");
  const blank = (unit: string, project: string): Uint8Array => {
    const own = catalogue.withOwn([ownEntry("functional", "2089999", unit)]);
    const asked = { year: 2026, units: [unit, `737001=${unit}`], subjects: usualSubjects, projects: [project] };
    const found = wantedFrom(asked, own, "部门");
    if (found.kind === "unknown") throw new Error("All are known.");
    return printedBook(templateSheets(style, found.wanted));
  };
  // Blank tables have formulas of their own: the same whatever the names are.
  const parts = Object.values(unzip(blank("某局", "某项目")));
  const meant = new Set(parts.flatMap((bytes) => formulasIn(strFromU8(bytes))));
  expect(meant.size).toBeGreaterThan(100);
  fc.assert(
    fc.property(hostile, hostile, (unit, project) => expectNoFormula(blank(unit, project), meant)),
    runs,
  );
});

test("marks with 审核意见, and names that are filled", () => {
  const bytes = fileOf(tables, "xlsx");
  fc.assert(
    fc.property(hostile, (text) => {
      const sheet = {
        name: text,
        columnWidths: [9],
        frozenRows: 0,
        rows: [[{ text }, { text, style: "error" as const }]],
      };
      expectNoFormula(markedCopy(bytes, [], sheet));
      const place = { sheet: "表1", row: 30, column: 1 };
      expectNoFormula(filledCopy(bytes, [{ ...place, before: null, after: text }]));
    }),
    runs,
  );
});

test("practice workbooks, answers and results", () => {
  const wish = { errors: 3, kinds: [], level: 2, seed: 7 } as const;
  fc.assert(
    fc.property(hostile, (text) => {
      const sheets = withTexts(text);
      const made = practiceBook(fileOf(sheets, "xlsx"), `${text}.xlsx`, catalogue, wish, words.practice);
      if (isUnusable(made)) throw new Error(made.reason);
      expectNoFormula(made.handedOut);
      expectNoFormula(markedCopy(made.wrong, [], keySheet(made.key, words.practice)));
      const practice = plant(recognise({ sheets }), catalogue, wish);
      const key = answerKeyOf(practice, wish, { version: "1", practice: text });
      const results = [{ file: text, score: scoreOf(practice.workbook, key), error: undefined }];
      expectNoFormula(newBook(resultsSheets(key, [...results, { file: text, score: undefined, error: text }], words)));
    }),
    { numRuns: 4 },
  );
});

test("an own list, as a sheet and as .csv", () => {
  fc.assert(
    fc.property(hostile, (name) => {
      const entries = [{ ...ownEntry("organisation", "737001", name), above: name }];
      expectNoFormula(newBook([ownListSheet(entries)]));
      const fields = [...ownListCsv(entries).matchAll(/"((?:[^"]|"")*)"/gu)].map(([, field = ""]) => field);
      for (const field of fields) expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
    }),
    { numRuns: 100 },
  );
});

test("a workbook of the page, whose cells an add-in filled with them", () => {
  const original = fileOf(tables, "xlsx");
  fc.assert(
    fc.property(hostile, (text) => {
      const book = openBook(original, "甲.xlsx");
      if (isUnusable(book)) throw new Error(book.reason);
      const [sheet] = book.sheets;
      if (sheet === undefined) throw new Error("There are some.");
      const place = { row: 40, column: 1 };
      sheet.put(place, { ...sheet.cell(place), content: { value: text } });
      const added = book.addSheet("审核意见");
      added.put({ row: 0, column: 0 }, { ...added.cell({ row: 0, column: 0 }), content: { value: text } });
      expectNoFormula(saveBook(original, book));
    }),
    runs,
  );
});

test("the draft of a narrative", async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const disclosure = recognise({ sheets: withTexts(text) });
      const draft = draftNarrative(
        disclosure,
        `${templateFor(disclosure.kind)}\n${text.replace(/^@|[{}%[\]|]/gu, "")}`,
      );
      if (draft.kind === "broken") throw new Error(JSON.stringify(draft.problem));
      const written = await writeDocument(draft.lines);
      expectNoFormula(written);
      // What Word would calculate or fetch when the document is opened.
      expect(strFromU8(unzip(written)["word/document.xml"] ?? new Uint8Array())).not.toMatch(
        /<w:(?:instrText|fldSimple)\b/u,
      );
    }),
    runs,
  );
});
