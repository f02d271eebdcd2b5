/** What is typed, taken back, copied and added up. */
import { Book, copied, editText, History, pasted, restyled, summaryOf, typed } from "../../../src/preview";
import { a1 } from "../../../src/workbook";
import { areaOf, sheetOf } from "./sheets";

const A1 = { row: 0, column: 0 };

test.each([
  ["all digits of a figure", { value: 2058.7834 }, "#,##0.00", "2058.7834"],
  ["fifteen digits of what binary storage made of it", { value: 161.17999999999998 }, "General", "161.18"],
  ["a percentage", { value: 0.123 }, "0.00%", "12.3%"],
  ["a date", { value: 45000 }, 'yyyy"年"m"月"', "2023/3/15"],
  ["a formula", { value: 3, formula: "A1+B1" }, "General", "=A1+B1"],
  ["a code kept as text, with its apostrophe", { value: "0208" }, "General", "'0208"],
  ["a code in a text cell, without", { value: "0208" }, "@", "0208"],
  ["a text", { value: "合计" }, "General", "合计"],
  ["nothing", undefined, "General", ""],
])("to edit: %s", (_, content, format, text) => {
  expect(editText(content, format)).toBe(text);
});

describe("what is typed", () => {
  const sheet = sheetOf("1");
  const formatted = (numberFormat: string) => {
    const own = sheetOf("1");
    own.put(A1, { content: undefined, style: restyled(own.cell(A1).style, { numberFormat }) });
    return own;
  };
  test("becomes a figure, a text, a formula or nothing", () => {
    expect(typed(sheet, A1, "1,234.5").content).toEqual({ value: 1234.5 });
    expect(typed(sheet, A1, "合计").content).toEqual({ value: "合计" });
    expect(typed(sheet, A1, "'208").content).toEqual({ value: "208" });
    expect(typed(sheet, A1, "=B1").content?.formula).toBe("B1");
    expect(typed(sheet, A1, "").content).toBeUndefined();
  });
  test("brings its format along where the cell has none", () => {
    expect(typed(sheet, A1, "12.3%")).toMatchObject({ content: { value: 0.123 }, style: { numberFormat: "0.00%" } });
  });
  test("is a percentage in a percentage cell, text in a text cell", () => {
    expect(typed(formatted("0.0%"), A1, "12").content).toEqual({ value: 0.12 });
    expect(typed(formatted("@"), A1, "0208").content).toEqual({ value: "0208" });
  });
});

describe("taking back", () => {
  function started() {
    const book = new Book();
    const sheet = book.addSheet("表一");
    const history = new History(book);
    history.forgetWhenAddInWrites();
    const type = (text: string) => history.change(sheet, [typed(sheet, A1, text)]);
    return { book, sheet, history, type };
  }
  test("step by step, and forward again", () => {
    const { sheet, history, type } = started();
    type("1");
    type("12%");
    history.undo();
    expect(sheet.cell(A1)).toMatchObject({ content: { value: 1 }, style: { numberFormat: "General" } });
    history.undo();
    expect(sheet.content(A1)).toBeUndefined();
    history.redo();
    history.redo();
    expect(sheet.cell(A1)).toMatchObject({ content: { value: 0.12 }, style: { numberFormat: "0%" } });
  });
  test("what was undone is forgotten once something else is typed", () => {
    const { sheet, history, type } = started();
    type("1");
    history.undo();
    type("2");
    history.redo();
    expect(sheet.content(A1)).toEqual({ value: 2 });
  });
  test("never reaches behind what an add-in wrote", () => {
    const { book, sheet, history, type } = started();
    type("1");
    book.asAddIn(() => book.write(sheet, [{ ...A1, content: { value: 5 } }]));
    history.undo();
    expect(sheet.content(A1)).toEqual({ value: 5 });
  });
});

describe("the clipboard", () => {
  test("gets what is seen, with lines and tabs inside cells kept apart", () => {
    const sheet = sheetOf("一|1,234.50\n二|");
    sheet.put({ row: 1, column: 1 }, { ...sheet.cell(A1), content: { value: "甲\n乙" } });
    expect(copied(sheet, areaOf("A1:Z99"))).toBe('一\t1234.5\n二\t"甲\n乙"');
  });
  test("gives back cells as if typed, and passes over what lies under a merged area", () => {
    const sheet = sheetOf("", ["B1:C1"]);
    const cells = pasted(sheet, '一\t"甲\n""乙"""\t丢\r\n2\t3%\r\n', A1);
    expect(cells.map((cell) => [a1(cell), cell.content?.value])).toEqual([
      ["A1", "一"],
      ["B1", '甲\n"乙"'],
      ["A2", 2],
      ["B2", 0.03],
    ]);
  });
});

test("the status bar adds up exactly, without hidden rows and texts", () => {
  const sheet = sheetOf("0.1|合计\n0.2|\n5|");
  sheet.hiddenRows.add(2);
  const { count, sum, average } = summaryOf(sheet, [areaOf("A:B")]);
  expect([count, sum?.toString(), average?.toString()]).toEqual([3, "0.3", "0.15"]);
});
