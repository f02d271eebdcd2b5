/** Texts that a converted page broke over two lines of cells are read as one. */
import { publishedCatalogue as catalogue } from "../../../src/catalogue/data/published";
import { check } from "../../../src/check";
import { recognise } from "../../../src/recognise";
import type { Sheet, Workbook } from "../../../src/workbook";
import { causesIn, inShort } from "../../support/causes";
import { caseWorkbook } from "../../support/cases";
import { randomNumbers } from "../../support/mutate";
import { sheet, workbook } from "../../support/table";

const said = (text: string): string[] =>
  causesIn(sheet("表", text))
    .filter(({ rule }) => rule !== "missing-table")
    .map(inShort);

const layoutOf = (text: string): string | undefined => recognise(workbook(sheet("表", text))).tables[0]?.layout.id;

const income = (own = "300.00"): string => `
  2027年部门收入总表 | | | | | | | |
   | | | | | | | | 单位：万元
  单位 | 单位名 | 合计 | 一般公 | 政府性基金 | 国有资本经 | 财政专户管 | 单位资 | 上年结转
  代码 | 称 | | 共预算 | 预算 | 营预算 | 理资金 | 金 | 结余
  208 | 某市图书馆 | ${own} | 250.00 | | | 20.00 | 30.00 |
  合计 | | 300.00 | 250.00 | | | 20.00 | 30.00 |`;

test("header words divided over two lines that are not merged", () => {
  expect(layoutOf(income())).toBe("income-summary");
  const { workbook: read, tables } = recognise(workbook(sheet("表", income())));
  expect(read.sheets).toContain(tables[0]?.sheet);
  expect(said(income())).toEqual([]);
  expect(said(income("310.00"))).toEqual(["column-sum error C5"]);
});

test("beside groups whose parts stand in the second line", () => {
  const projects = `
    2027年项目支出表 | | | | | | |
     | | | | | | | 单位：万元
    类型 | 项目名称 | 项目单位 | 合计 | 本年拨款 | | | 财政专户管
     | | | | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | 理资金
    特定目标类 | 古籍修复 | 某市图书馆 | 50.00 | 40.00 | | | 10.00
    特定目标类 | 读者活动 | 某市图书馆 | 20.00 | 20.00 | | |
    合计 | | | 70.00 | 60.00 | | | 10.00`;
  expect(layoutOf(projects)).toBe("project");
  expect(said(projects)).toEqual([]);
});

test("a group above its parts is no broken word", () => {
  const grouped = `
    2027年部门支出总表 | | | | |
    部门：某市图书馆 | | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | | 项目支出
     | | | 人员经费 | 公用经费 |
    207 | 文化旅游体育与传媒支出 | 70.00 | 40.00 | 10.00 | 20.00
    20701 | 文化和旅游 | 70.00 | 40.00 | 10.00 | 20.00
    2070104 | 图书馆 | 70.00 | 40.00 | 10.00 | 20.00
    合计 | | 70.00 | 40.00 | 10.00 | 20.00`;
  const [table] = recognise(workbook(sheet("表", grouped))).tables;
  expect(table?.panels[0]?.columns.map(({ title }) => title)).toContain("基本支出/人员经费");
  expect(said(grouped)).toEqual([]);
});

const captions = (total: string): string => `
  2027年收支总表 | | |
  部门：某市图书馆 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、一般公共预算拨款收入 | 250.00 | 一、文化旅游体育与传 | 240.00
  二、政府性基金预算拨款 | | 媒支出 |
  收入 | | 二、社会保障和就业支 |
  三、事业收入 | 50.00 | 出 | 60.00
  本年收入合计 | ${total} | 本年支出合计 | 300.00
  收入总计 | ${total} | 支出总计 | 300.00`;

test("captions of two sides, the figure beside either piece", () => {
  expect(said(captions("300.00"))).toEqual([]);
  expect(said(captions("310.00"))).toHaveLength(1);
  const { rows } = recognise(workbook(sheet("表", captions("300.00")))).tables[0] ?? { rows: [] };
  expect(rows.map(({ key }) => key)).toEqual(expect.arrayContaining(["207", "208", "governmentFund"]));
});

const subjects = (rest: string): string => `
  2027年一般公共预算支出表 | | | |
  部门：某市图书馆 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  208 | 社会保障和就业支出 | 60.00 | 60.00 |
  20805 | 行政事业单位养老支出 | 60.00 | 60.00 |
  2080505 | 机关事业单位基本养老 | 40.00 | 40.00 |
   | ${rest} | | |
  2080506 | 机关事业单位职业年金 | 20.00 | 20.00 |
   | 缴费支出 | | |
  合计 | | 60.00 | 60.00 |`;

test("the rest of a name in a line of its own", () => {
  expect(said(subjects("保险缴费支出"))).toEqual([]);
  expect(said(subjects("保险缴纳支出"))).toHaveLength(1);
});

test("a heading between rows is no rest of the name above", () => {
  const { tables } = recognise(workbook(sheet("表", subjects("某市图书馆"))));
  expect(tables[0]?.rows.map(({ name }) => name)).toContain("机关事业单位基本养老");
});

/** Names of subjects no wider than so many letters, what is left over in a line of its own below. */
function wrapped({ rows, merges, ...rest }: Sheet, width: number): Sheet {
  const broken: (typeof rows)[number][] = [];
  const moved: number[] = [];
  for (const cells of rows) {
    moved.push(broken.length);
    const at = (cells ?? []).findIndex(
      (cell, column) =>
        typeof cell?.value === "string" && /^\d{3,7}$/u.test(String(cells?.[column - 1]?.value ?? "").trim()),
    );
    const cell = cells?.[at];
    const text = typeof cell?.value === "string" ? cell.value.trim() : "";
    if (cells === undefined || cell === undefined || text.length <= width) {
      broken.push(cells);
      continue;
    }
    broken.push(cells.map((one, column) => (column === at ? { ...cell, value: text.slice(0, width) } : one)));
    for (let from = width; from < text.length; from += width) {
      const line = new Array<undefined | typeof cell>(at).fill(undefined);
      broken.push([...line, { ...cell, value: text.slice(from, from + width) }]);
    }
  }
  const last = broken.length - 1;
  return {
    ...rest,
    rows: broken,
    hiddenRows: new Set(),
    merges: merges.map((area) => ({ ...area, top: moved[area.top] ?? last, bottom: moved[area.bottom] ?? last })),
  };
}

function coverage(book: Workbook): string[] {
  const { coverage: all } = check(recognise(book), { catalogue });
  return all.map(({ table, amounts, checked }) => `${table.sheet.name} ${amounts} ${checked}`);
}

test.each(["tables/b06-beijing-2024.xlsx", "tables/b18-chongqing-2024.xlsx", "tables/b14-guizhou-2024.xlsx"])(
  "%s: names broken at any width leave no error, and as much is checked",
  (name) => {
    const plain = caseWorkbook(name);
    const random = randomNumbers(name.length);
    for (let time = 0; time < 4; time += 1) {
      const width = 6 + Math.floor(random() * 8);
      const strange = { sheets: plain.sheets.map((one) => wrapped(one, width)) };
      const { findings } = check(recognise(strange), { catalogue });
      const told = findings.filter(({ severity, rule }) => severity !== "info" && rule !== "missing-table");
      expect(told.map(({ message }) => message)).toEqual([]);
      expect(coverage(strange)).toEqual(coverage(plain));
    }
  },
);

test("an item without an amount below the longest name of its column is an item of its own", () => {
  const items = (last: string): string => `
    2027年“三公”经费预算表 | |
    单位：某市图书馆 | 单位：万元
    项目 | 上年预算数 | 本年预算数
    合计 | 8.00 | 7.00
    1.因公出国（境）费用 | |
    2.公务接待费 | 2.00 | 1.50
    3.公务用车购置及运行费 | 6.00 | 5.50
    其中：公务用车运行维护费 | 6.00 | 5.50
    ${last} | |`;
  for (const last of ["公务用车购置费", "公务用车购置"]) {
    const { workbook: read, tables } = recognise(workbook(sheet("表", items(last))));
    expect(tables[0]?.sheet).toBe(read.sheets[0]);
    expect(tables[0]?.rows.map(({ name }) => name)).toContain(last);
    expect(said(items(last))).toEqual([]);
  }
});

test("a name broken wherever a page broke it, before and behind its code, is the catalogue's", () => {
  const broken = (rest: string): string => `
    2026年一般公共预算支出表 | | | |
    部门：某市图书馆 | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    208 | 社会保障和就业支出 | 60.00 | 60.00 |
    20805 | 行政事业单位养老支出 | 60.00 | 60.00 |
    2080505 | 机关事业单位基本养老保险 | 40.00 | 40.00 |
     | ${rest} | | |
     | 机关事业单位职业年金 | | |
    2080506 | | 20.00 | 20.00 |
     | 缴费支出 | | |
    合计 | | 60.00 | 60.00 |`;
  expect(said(broken("缴费支出"))).toEqual([]);
  expect(said(broken("缴纳支出"))).toEqual(["name-differs error B6"]);
});

test("a name of a list goes on before the list does, as far indented as before", () => {
  const listed = (benefits = "30.00"): Sheet => {
    const plain = sheet(
      "表",
      `2027年一般公共预算基本支出表 |
       部门：某市图书馆 | 单位：万元
       经济科目名称 | 预算数
       工资福利支出 | 170.00
       基本工资 | 90.00
       机关事业单位基本养老 | ${benefits}
       保险缴费 |
       职工基本医疗保险缴费 | 50.00
       商品和服务支出 | 20.00
       办公费 | 15.00
       印刷费 | 5.00
       合计 | 190.00`,
    );
    const indented = new Set([4, 5, 7, 9, 10]);
    const rows = plain.rows.map((cells, row) =>
      cells?.map((cell, column) => cell && { ...cell, indent: column === 0 && indented.has(row) ? 1 : 0 }),
    );
    return { ...plain, rows };
  };
  expect(causesIn(listed()).map(inShort)).toEqual([]);
  expect(causesIn(listed("13.00")).map(inShort)).toEqual(["roll-up error B4"]);
});

test("the number of a page is no row, no rest of a name and no amount", () => {
  const page = (number: string): string => `
    2026年一般公共预算支出表 | | | |
    部门：某市图书馆 | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    207 | 文化旅游体育与传媒支出 | 60.00 | 40.00 | 20.00
     | ${number} | | |
    20701 | 文化和旅游 | 60.00 | 40.00 | 20.00
    2070104 | 图书馆 | 60.00 | 40.00 | 20.00
    合计 | | 60.00 | 40.00 | 20.00
     | | ${number} | |`;
  for (const number of ["- 12 -", "—3—", "第 4 页", "第4页 共16页"]) expect(said(page(number))).toEqual([]);
});

test("an item of “三公” broken before its column is full", () => {
  const items = `
    2027年部门财政拨款“三公”经费支出表 | | |
    部门：某市图书馆 | | | 单位：万元
    序号 | 项目 | 2026年预算金额 | 2027年预算金额
    1 | “三公”经费合计 | 17.00 | 17.50
    2 | 一、因公出国（境）费 | |
    3 | 二、公务用车购置 | 16.00 | 16.50
     | 及运维费 | |
    4 | 其中：公务用车购置费 | |
    5 | 公务用车运行维护费 | 16.00 | 16.50
    6 | 三、公务接待费 | 1.00 | 1.00`;
  expect(said(items)).toEqual([]);
});
