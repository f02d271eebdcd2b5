/** Titles as other places print them, and sheets that speak of tables without being one. */
import { errorsOf, factsOf, factsOfUnchanged } from "../../support/facts";
import { sample, sampleNames } from "../../support/samples";
import { sheet, workbook } from "../../support/table";
import { retitled, tableSheets } from "../../support/transform";
import { recognise } from "../../../src/recognise";

/** What other places print above the same tables. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  "income-expenditure": [
    "部门收支总体情况表",
    "财务收支预算总表",
    "附件2 武汉市某局2025年收支总表",
    "2025年部门收支预算总体情况表",
    "某某市教育局（本级）2025年收支总表",
    "二〇二五年部门预算收支总表",
    "收入支出预算总表",
  ],
  "income-summary": ["部门收入总体情况表", "2025年部门预算收入总表", "武汉市某局2025年收入预算总表", "收入总体情况表"],
  "expenditure-summary": ["部门支出总体情况表", "2025年部门预算支出总表", "某单位2025年支出预算总表", "支出总体情况表"],
  "fiscal-summary": ["财政拨款收支总体情况表", "2025年部门财政拨款收支预算总表", "某局2025年财政拨款收支总表"],
  "general-public-functional": ["一般公共预算支出情况表", "2025年一般公共预算财政拨款支出表", "一般公共预算支出预算表"],
  "general-public-basic": [
    "一般公共预算基本支出情况表",
    "2025年一般公共预算财政拨款基本支出表",
    "一般公共预算基本支出预算表",
  ],
  "three-public": ["一般公共预算“三公”经费支出情况表", "财政拨款“三公”经费预算表", "2025年“三公 ”经费支出表"],
  "government-fund": ["政府性基金预算支出情况表", "政府性基金预算财政拨款支出表", "2025年政府性基金预算支出预算表"],
  "state-capital": ["国有资本经营预算支出情况表", "国有资本经营预算财政拨款支出表"],
  project: ["部门项目支出预算表", "项目支出情况表", "2025年项目支出预算明细表"],
  procurement: ["2025年政府采购预算明细表", "部门政府采购情况表"],
  "final-01": ["收入支出决算总体情况表", "某局2023年度收支决算总表"],
  "final-03": ["2023年度部门支出决算情况表"],
};

describe.each(sampleNames)("%s", (name) => {
  const before = sample(name);

  test.each([0, 1, 2, 3, 4, 5, 6])("titles of other places, set %d", (set) => {
    const after = retitled((title, { table }) => {
      const titles = elsewhere[table.layout.id] ?? [title];
      return titles[set % titles.length] ?? title;
    })(before);
    expect(factsOf(recognise(after))).toEqual(factsOfUnchanged(before));
    expect(errorsOf(recognise(after))).toEqual([]);
  });

  test("an organisation and a year before the title", () => {
    const after = retitled((title) => `武汉市某某区医疗保障局2025年${title.replace(/^\d{4}年度?/u, "")}`)(before);
    expect(factsOf(recognise(after))).toEqual(factsOfUnchanged(before));
  });

  test("a table of an unknown name is not taken for one that it resembles", () => {
    const after = retitled((title, { table }) => (table.axis === "caption" ? title : "部门预算经济科目对照明细表"))(
      before,
    );
    const anonymous = { sheets: after.sheets.map((one, position) => ({ ...one, name: `Sheet${position + 1}` })) };
    const titled = recognise(before).tables.filter(
      ({ axis, labels, unreadable }) => axis !== "caption" && labels.titles.length > 0 && !unreadable,
    );
    const { tables, unrecognised } = recognise(anonymous);
    const takenFor = new Map(tables.map(({ sheet: { rows }, layout }) => [rows, layout.id]));
    const passedOver = new Set(unrecognised.map(({ sheet: { rows } }) => rows));
    for (const table of titled) {
      const { rows = [] } = anonymous.sheets[before.sheets.indexOf(table.sheet)] ?? {};
      // Read by its form where it has figures, and told as not understood where it has none.
      expect(takenFor.get(rows) ?? (passedOver.has(rows) && "general")).toBe("general");
    }
  });

  test("forms and texts are not tables", () => {
    const tables = new Set(tableSheets(before));
    const others = { sheets: before.sheets.filter((one) => !tables.has(one)) };
    expect(others.sheets.length).toBeGreaterThan(0);
    const { tables: found, forms, unrecognised } = recognise(others);
    expect(found).toEqual([]);
    const told = new Set([...forms, ...unrecognised].map(({ sheet }) => sheet.name));
    expect([...told].sort()).toEqual(others.sheets.map(({ name: sheet }) => sheet).sort());
  });
});

const columns = "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出";
const body = `
  | 合计 | 3.00 | 2.00 | 1.00
  201 | 一般公共服务支出 | 3.00 | 2.00 | 1.00`;

test.each([
  ["without a title, 支出总表 or 一般公共预算支出表", `单位：万元\n${columns}${body}`],
  ["under a name that no standard table has", `部门预算支出对照明细表\n${columns}${body}`],
])("what nothing tells apart is read by its form alone: %s", (_, text) => {
  const { tables, unrecognised } = recognise(workbook(sheet("", text)));
  expect(tables.map(({ layout }) => layout.id)).toEqual(["general"]);
  expect(unrecognised).toEqual([]);
});

test("a row that is called like a table does not make one of it", () => {
  const text = `单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | | | 项目支出
    | | | 小计 | 人员经费 | 公用经费 |
    | 合计 | 3.00 | 2.00 | 1.00 | 1.00 | 1.00
    223 | 国有资本经营预算支出 | 3.00 | 2.00 | 1.00 | 1.00 | 1.00`;
  expect(recognise(workbook(sheet("", text))).tables.map(({ layout }) => layout.id)).toEqual([
    "general-public-functional",
  ]);
});

test.each([
  [
    "a list of contents",
    `目    录
     表1 | 收支总表
     表2 | 收入总表
     表3 | 支出总表
     表4 | 财政拨款收支总表
     表5 | 一般公共预算支出表
     表6 | 一般公共预算基本支出表`,
  ],
  [
    "a short list of contents without a heading",
    `1 | 收支总表
     2 | 收入总表`,
  ],
  [
    "a numbered list of contents with a header",
    `2025年部门预算公开表目录
     序号 | 表名           | 备注
     1    | 收支总表       |
     2    | 支出总表       |
     3    | 项目支出表     | 无`,
  ],
  ["a cover", "武汉市某局2025年部门预算\n2025年2月"],
  [
    "a text",
    `一、部门基本情况
     （一）收支总表说明。2025年收入总计 100 万元。
     （二）支出总表说明。`,
  ],
  [
    "a performance form",
    `项目支出绩效目标申报表
     项目名称 | 聘用人员经费 | 项目代码 | 420103
     项目总预算 | 17.55 | 项目当年预算 | 17.55
     一级指标 | 二级指标 | 三级指标 | 指标值
     产出指标 | 数量指标 | 聘用人数 | =3名`,
  ],
  ["a check of one's own between two tables", "校验 | 0\n表1收入总计－表2合计 |"],
])("%s is no table", (_, text) => {
  expect(recognise(workbook(sheet("", text))).tables).toEqual([]);
});
