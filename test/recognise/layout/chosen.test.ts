import { recognise, type ChosenLayout } from "../../../src/recognise";
import { sample } from "../../support/samples";
import { sheet, workbook } from "../../support/table";

const outlay = sheet(
  "一",
  `我单位花钱的表 | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   208 | 社会保障和就业支出 | 16.88 | 16.88 |`,
);

const choose = (layout: string, table = 0): ChosenLayout[] => [{ sheet: "一", table, layout }];
const read = (layouts?: readonly ChosenLayout[]) => recognise(workbook(outlay), layouts && { layouts });

describe("a layout chosen by hand", () => {
  it("is what the table is read as, with its rows and columns", () => {
    expect(read().tables.map(({ layout }) => layout.id)).toEqual(["general"]);
    const [table] = read(choose("expenditure-summary")).tables;
    expect(table?.layout.id).toBe("expenditure-summary");
    expect(table?.rows.map(({ key }) => key)).toEqual(["208"]);
    expect([...(table?.additiveConcepts ?? [])]).toEqual(["total", "basic", "project"]);
  });

  it("wins over what the title says", () => {
    const book = sample("jianghan-2026-budget");
    const own = recognise(book).tables[0];
    const layouts = [{ sheet: own?.sheet.name ?? "", table: 0, layout: "fiscal-summary" }];
    expect(own?.layout.id).toBe("income-expenditure");
    expect(recognise(book, { layouts }).tables[0]?.layout.id).toBe("fiscal-summary");
  });

  it("leaves a table unread that is none of the standard ones", () => {
    const book = sample("jianghan-2026-budget");
    const all = recognise(book);
    const layouts = [{ sheet: all.tables[0]?.sheet.name ?? "", table: 0, layout: "none" }];
    const without = recognise(book, { layouts });
    expect(without.tables).toHaveLength(all.tables.length - 1);
    expect(without.unrecognised).toHaveLength(all.unrecognised.length + 1);
  });

  it("that has no column in common with the sheet makes a table that cannot be read, not a silent one", () => {
    const forms = sheet("一", "随便写的一句话\n又一句");
    const [table] = recognise(workbook(forms), { layouts: choose("project") }).tables;
    expect(table).toMatchObject({ unreadable: true, rows: [] });
    expect(table?.layout.id).toBe("project");
  });

  it("is passed over where nobody knows the layout or the table", () => {
    expect(read(choose("no-such-table")).tables.map(({ layout }) => layout.id)).toEqual(["general"]);
    expect(read(choose("expenditure-summary", 1)).tables.map(({ layout }) => layout.id)).toEqual(["general"]);
  });
});
