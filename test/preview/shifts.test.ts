/** Rows and columns come and go in the small Excel: everything follows, can be taken back, and is so in the file. */
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { isUnusable } from "../../src/hosts/file";
import { History, openBook, shiftsOf, saveBook, type Book, type Sheet } from "../../src/preview";
import { eventually } from "../browser/eventually";
import { startExcel } from "../support/officeJs";

const sample = new Uint8Array(readFileSync("assets/samples/jianghan-2026-budget.xlsx"));

function usable<T extends object>(answer: T | { readonly kind: "unusable"; readonly reason: string }): T {
  if (isUnusable(answer)) throw new Error((answer as { reason: string }).reason);
  return answer as T;
}

const open = (bytes: Uint8Array): Book => usable(openBook(bytes, "book.xlsx"));

function sheetOf(book: Book, index: number): Sheet {
  const sheet = book.sheets[index];
  if (sheet === undefined) throw new Error(`sheet ${index}`);
  return sheet;
}

/** What is to be the same in memory and in the file, and after what was taken back. */
function seen(book: Book) {
  return {
    names: book.names.map(({ name, formula }) => [name, formula]),
    sheets: book.sheets.map((sheet) => ({
      cells: [...sheet.stored()]
        // A blank cell that looks as all others do is as if it were not there.
        .filter(({ content, style }) => content !== undefined || !isDeepStrictEqual(style, sheet.defaultStyle))
        .map(({ row, column, content, style }) => [row, column, content, style.numberFormat, style.fill]),
      merges: sheet.merges,
      heights: [...sheet.rowHeights].sort(([a], [b]) => a - b),
      widths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
      hidden: [[...sheet.hiddenRows].sort((a, b) => a - b), [...sheet.hiddenColumns].sort((a, b) => a - b)],
      frozen: sheet.frozen,
      formats: sheet.conditionalFormats.map(({ areas, formula }) => [areas, formula]),
      tables: sheet.tables.map(({ area }) => area),
    })),
  };
}

const rows = (kind: "insert" | "delete", at: number, count = 1) => ({ axis: "rows", kind, at, count }) as const;
const columns = (kind: "insert" | "delete", at: number, count = 1) => ({ axis: "columns", kind, at, count }) as const;

/** The sample with formulas, formats and all that lies around cells, in its third sheet. */
function rich(): Uint8Array {
  const files = unzipSync(sample);
  const part = "xl/worksheets/sheet3.xml";
  const xml = strFromU8(files[part] as Uint8Array);
  const name = open(sample).sheets[2]?.name ?? "";
  const shared =
    `<row r="60"><c r="A60"><v>1</v></c><c r="B60"><f t="shared" ref="B60:B62" si="0">A60*2</f><v>2</v></c></row>` +
    `<row r="61" ht="30" customHeight="1"><c r="A61"><v>2</v></c><c r="B61"><f t="shared" si="0"/><v>4</v></c></row>` +
    `<row r="62" hidden="1"><c r="A62"><v>3</v></c><c r="B62"><f t="shared" si="0"/><v>6</v></c></row>` +
    `<row r="63"><c r="A63"><f>SUM(A60:A62)</f><v>6</v></c><c r="B63"><f>SUM(B60:B62)</f><v>12</v></c></row>`;
  const around =
    `<conditionalFormatting sqref="A60:B62"><cfRule type="expression" priority="1"><formula>$A60&gt;2</formula></cfRule></conditionalFormatting>` +
    `<dataValidations count="1"><dataValidation type="whole" sqref="A60:A62"><formula1>$A$60</formula1><formula2>A63</formula2></dataValidation></dataValidations>` +
    `<hyperlinks><hyperlink ref="A61" location="'${name}'!A62"/></hyperlinks>`;
  const before = /<(?:ignoredErrors|pageMargins|printOptions|pageSetup|drawing|tableParts|extLst)\b|<\/worksheet>/u;
  files[part] = strToU8(
    xml.replace("</sheetData>", `${shared}</sheetData>`).replace(before, (found) => around + found),
  );
  const other = "xl/worksheets/sheet1.xml";
  const linked = `<row r="90"><c r="A90"><f>'${name}'!A63+0</f><v>6</v></c></row>`;
  files[other] = strToU8(strFromU8(files[other] as Uint8Array).replace("</sheetData>", `${linked}</sheetData>`));
  const book = "xl/workbook.xml";
  const names = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">'${name}'!$A$1:$H$63</definedName><definedName name="底数">'${name}'!$A$60:$A$62</definedName></definedNames>`;
  files[book] = strToU8(strFromU8(files[book] as Uint8Array).replace(/<\/(\w+:)?sheets>/u, (end) => end + names));
  return zipSync(files);
}

test.each([rows, columns])("%p put in and taken out again leave the same workbook, taken back too", (lines) => {
  const bytes = rich();
  fc.assert(
    fc.property(fc.nat(2), fc.nat(lines === rows ? 70 : 9), fc.integer({ min: 1, max: 5 }), (index, at, count) => {
      const book = open(bytes);
      const before = seen(book);
      const sheet = sheetOf(book, index);
      const takeBack = book.shift(sheet, lines("insert", at, count));
      const again = book.shift(sheet, lines("delete", at, count));
      expect(seen(book)).toEqual(before);
      again();
      takeBack();
      expect(seen(book)).toEqual(before);
    }),
    { numRuns: 4 },
  );
});

test.each([rows, columns])("%p that went come back with all that was theirs", (lines) => {
  const bytes = rich();
  fc.assert(
    fc.property(fc.nat(2), fc.nat(lines === rows ? 63 : 9), fc.integer({ min: 1, max: 6 }), (index, at, count) => {
      const book = open(bytes);
      const before = seen(book);
      const history = new History(book);
      history.shift(sheetOf(book, index), [lines("delete", at, count)]);
      const after = seen(book);
      history.undo();
      expect(seen(book)).toEqual(before);
      history.redo();
      expect(seen(book)).toEqual(after);
    }),
    { numRuns: 4 },
  );
});

test("the file has what memory has, whatever rows and columns came and went", () => {
  const bytes = rich();
  const step = fc.record({
    kind: fc.constantFrom("insert" as const, "delete" as const),
    lines: fc.constantFrom(rows, columns),
    at: fc.nat(64),
    count: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
      const book = open(bytes);
      for (const { kind, lines, at, count } of steps)
        book.shift(sheetOf(book, 2), lines(kind, lines === rows ? at : at % 9, count));
      expect(seen(open(usable(saveBook(bytes, book))))).toEqual(seen(book));
    }),
    { numRuns: 4 },
  );
});

test("formulas of all sheets, formats, validations, names and the print area follow into the file", () => {
  const bytes = rich();
  const book = open(bytes);
  const sheet = sheetOf(book, 2);
  book.shift(sheet, rows("insert", 60, 2));
  const formula = (index: number, row: number, column: number) => sheetOf(book, index).content({ row, column });
  expect(formula(2, 64, 1)).toEqual({ value: 12, formula: "SUM(B60:B64)" });
  expect(formula(0, 89, 0)).toMatchObject({ value: 6, formula: `'${sheet.name}'!A65+0` });
  expect(sheet.rowHeights.get(62)).toBe(30);
  expect([...sheet.hiddenRows]).toContain(63);
  const files = unzipSync(usable(saveBook(bytes, book)));
  const xml = strFromU8(files["xl/worksheets/sheet3.xml"] as Uint8Array);
  expect(xml).toContain(`<f>A63*2</f>`);
  expect(xml).toContain(
    `<dataValidation type="whole" sqref="A60:A64"><formula1>$A$60</formula1><formula2>A65</formula2>`,
  );
  expect(xml).toContain(`sqref="A60:B64"`);
  expect(xml).toContain(`ref="A63" location="'${sheet.name}'!A64"`);
  expect(strFromU8(files["xl/workbook.xml"] as Uint8Array)).toContain(`'${sheet.name}'!$A$1:$H$65`);
});

test("columns: formulas of all sheets, formats, validations, sizes, names and the print area follow into the file", () => {
  const bytes = rich();
  const book = open(bytes);
  const sheet = sheetOf(book, 2);
  const [first, second] = [sheet.columnWidths.get(0), sheet.columnWidths.get(1)];
  book.shift(sheet, columns("insert", 1, 2));
  expect(sheet.content({ row: 62, column: 3 })).toEqual({ value: 12, formula: "SUM(D60:D62)" });
  expect([0, 1, 2, 3].map((column) => sheet.columnWidths.get(column))).toEqual([first, first, first, second]);
  book.shift(sheet, columns("insert", 0));
  expect(sheetOf(book, 0).content({ row: 89, column: 0 })).toMatchObject({
    value: 6,
    formula: `'${sheet.name}'!B63+0`,
  });
  const files = unzipSync(usable(saveBook(bytes, book)));
  const xml = strFromU8(files["xl/worksheets/sheet3.xml"] as Uint8Array);
  expect(xml).toContain(`<f>B60*2</f>`);
  expect(xml).toContain(`<dataValidation type="whole" sqref="B60:B62"><formula1>$B$60</formula1>`);
  expect(xml).toContain(`sqref="B60:E62"`);
  expect(xml).toContain(`ref="B61" location="'${sheet.name}'!B62"`);
  expect(xml).not.toContain(" spans=");
  expect(strFromU8(files["xl/workbook.xml"] as Uint8Array)).toContain(`'${sheet.name}'!$B$1:$K$63`);
});

test("a title above all columns outlives the first of them, and comes back with it", () => {
  const bytes = rich();
  const book = open(bytes);
  const sheet = sheetOf(book, 2);
  const merge = sheet.merges.find(({ left, right }) => left === 0 && right > 1);
  const { top: row = -1, right = 0 } = merge ?? {};
  const title = sheet.content({ row, column: 0 });
  expect(title?.value).toMatch(/预算/u);
  const before = seen(book);
  const takeBack = book.shift(sheet, columns("delete", 0));
  expect(sheet.content({ row, column: 0 })).toEqual(title);
  expect(sheet.merges).toContainEqual({ top: row, bottom: row, left: 0, right: right - 1 });
  expect(seen(open(usable(saveBook(bytes, book))))).toEqual(seen(book));
  takeBack();
  expect(seen(book)).toEqual(before);
});

test("a figure that is gone is missed where it was referred to, and a format's formula starts from what is left", () => {
  const book = open(rich());
  const sheet = sheetOf(book, 2);
  book.shift(sheet, rows("delete", 59));
  expect(sheet.content({ row: 61, column: 0 })).toEqual({ value: 5, formula: "SUM(A60:A61)" });
  expect(sheet.conditionalFormats.map(({ formula }) => formula)).toContain("=$A60>2");
  book.shift(sheet, rows("delete", 61));
  expect(sheetOf(book, 0).content({ row: 89, column: 0 })).toMatchObject({
    value: { kind: "error", code: "#REF!" },
    formula: `'${sheet.name}'!#REF!+0`,
  });
});

test("what is protected or could not follow is refused", () => {
  const book = open(rich());
  const sheet = sheetOf(book, 2);
  const row = [{ top: 60, bottom: 60, left: 0, right: 16_383 }];
  expect(shiftsOf(sheet, [{ top: 60, bottom: 60, left: 0, right: 3 }], "insert")).toEqual({ refusal: "wholeLines" });
  expect(shiftsOf(sheet, row, "insert")).toEqual([rows("insert", 60)]);
  const column = (index: number) => ({ top: 0, bottom: 1_048_575, left: index, right: index });
  expect(shiftsOf(sheet, [column(4), column(2), column(3)], "delete")).toEqual([columns("delete", 2, 3)]);
  expect(shiftsOf(sheet, [...row, column(2)], "delete")).toEqual({ refusal: "wholeLines" });
  sheet.arrays.push({ top: 59, bottom: 61, left: 5, right: 5 });
  expect(shiftsOf(sheet, row, "delete")).toEqual({ refusal: "array" });
  sheet.unmovable.add("comments");
  expect(shiftsOf(sheet, row, "insert")).toEqual({ refusal: "comments" });
  sheet.protection = { options: {} };
  expect(shiftsOf(sheet, row, "insert")).toEqual({ refusal: "protected" });
});

test("the add-in hears of it as in Excel", async () => {
  const book = open(rich());
  startExcel(book);
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ changeType, address }) => {
      heard.push([changeType, address]);
      return Promise.resolve();
    });
    await context.sync();
  });
  book.shift(sheetOf(book, 2), rows("insert", 59, 2));
  book.shift(sheetOf(book, 2), rows("delete", 3));
  book.shift(sheetOf(book, 2), columns("insert", 2));
  await eventually<unknown[]>(
    () => Promise.resolve(heard),
    [
      ["RowInserted", "60:61"],
      ["RowDeleted", "4:4"],
      ["ColumnInserted", "C:C"],
    ],
  );
});
