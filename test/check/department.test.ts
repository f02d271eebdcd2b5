/** A department's workbook against those of its units. */
import { checkDepartment, figuresOf, type DepartmentResult, type Submission } from "../../src/check";
import { recognise } from "../../src/recognise";
import type { Sheet } from "../../src/workbook";
import { sheet, workbook } from "../support/table";

/** Of a department with two units; one figure can be another. */
function department({ library = "40.00", item = "60.00", office = "某区文化局本级" } = {}): Sheet[] {
  return [
    sheet(
      "表5-2",
      `2026年一般公共预算支出表（分单位） |                |        |          |
       单位名称：某区文化局               |                |        |          | 单位：万元
       单位编码                           | 单位名称       | 合计   | 基本支出 | 项目支出
                                          | 合计           | 100.00 | 70.00    | 30.00
       501                                | 某区文化局     | 100.00 | 70.00    | 30.00
       501001                             | ${office} | 60.00  | 50.00    | 10.00
       501002                             | 某区图书馆     | ${library}  | 20.00    | 20.00`,
    ),
    functional("某区文化局", [
      ["", "合计", "100.00", "70.00", "30.00"],
      ["207", "文化旅游体育与传媒支出", "100.00", "70.00", "30.00"],
      ["20701", "文化和旅游", "100.00", "70.00", "30.00"],
      ["2070101", "行政运行", item, "50.00", "10.00"],
      ["2070104", "图书馆", "40.00", "20.00", "20.00"],
    ]),
  ];
}

function functional(organisation: string, rows: readonly string[][]): Sheet {
  return sheet(
    "表5-1",
    `2026年一般公共预算支出表（分功能科目） | | | |
     单位名称：${organisation} | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     ${rows.map((row) => row.join(" | ")).join("\n")}`,
  );
}

const office = functional("某区文化局本级", [
  ["", "合计", "60.00", "50.00", "10.00"],
  ["207", "文化旅游体育与传媒支出", "60.00", "50.00", "10.00"],
  ["20701", "文化和旅游", "60.00", "50.00", "10.00"],
  ["2070101", "行政运行", "60.00", "50.00", "10.00"],
]);

function library(name = "某区图书馆", total = "40.00"): Sheet {
  return functional(name, [
    ["", "合计", total, "20.00", "20.00"],
    ["207", "文化旅游体育与传媒支出", total, "20.00", "20.00"],
    ["20701", "文化和旅游", total, "20.00", "20.00"],
    ["2070104", "图书馆", total, "20.00", "20.00"],
  ]);
}

function submitted(files: Readonly<Record<string, readonly Sheet[]>>): Submission[] {
  return Object.entries(files).flatMap(([path, sheets]) =>
    figuresOf(recognise(workbook(...sheets))).map((figures) => ({ path, figures })),
  );
}

function result(files: Readonly<Record<string, readonly Sheet[]>>): DepartmentResult | undefined {
  return checkDepartment(submitted(files));
}

const found = (one: DepartmentResult | undefined): string[] =>
  (one?.findings ?? []).map(({ severity, table, cell, difference }) =>
    [severity, `${table.sheet}!${cell}`, ...(difference === null ? [] : [difference])].join(" "),
  );

it("says nothing where all agree, and that it was compared", () => {
  const one = result({ "部门.xlsx": department(), "本级.xlsx": [office], "图书馆.xlsx": [library()] });
  expect(one).toMatchObject({ path: "部门.xlsx", findings: [], notRun: [] });
  expect(one?.outcomes.exact).toBeGreaterThan(15);
});

it("names the row of the unit that says something else, and where that stands", () => {
  const files = { "本级.xlsx": [office], "图书馆.xlsx": [library()] };
  const one = result({ "部门.xlsx": department({ library: "45.00" }), ...files });
  expect(found(one)).toEqual(["error 表5-2!C7 5.00"]);
  expect(one?.findings[0]?.message).toContain("图书馆.xlsx");
  expect(one?.findings[0]?.message).toContain("表5-1!C4");
});

it("names the item that is not the sum of the units, not the totals above it", () => {
  const files = { "本级.xlsx": [office], "图书馆.xlsx": [library()] };
  expect(found(result({ "部门.xlsx": department({ item: "61.00" }), ...files }))).toEqual(["error 表5-1!C7 1.00"]);
});

it("tells a unit whose figures moved by its row and by the item", () => {
  const files = { "部门.xlsx": department(), "本级.xlsx": [office], "图书馆.xlsx": [library("某区图书馆", "41.00")] };
  expect(found(result(files))).toEqual(["error 表5-2!C7 1.00", "error 表5-1!C8 1.00"]);
});

it("tells which unit is missing only where no other workbook may be its own", () => {
  expect(found(result({ "部门.xlsx": department(), "本级.xlsx": [office] }))).toEqual(["warning 表5-2!C7"]);
  const other = result({ "部门.xlsx": department(), "本级.xlsx": [office], "馆.xlsx": [library("某区图书馆新馆")] });
  expect(found(other)).toEqual([]);
  expect(other?.notRun.map(({ reason }) => reason)).toContainEqual(expect.stringContaining("看不出哪个工作簿"));
});

it("does not take the department's own workbook for its office, nor one of two of a unit", () => {
  const named = result({
    "部门.xlsx": department({ office: "某区文化局" }),
    "图书馆.xlsx": [library()],
    "旧稿.xlsx": [functional("某区文化局", [["", "合计", "1.00", "1.00", ""]])],
  });
  expect(found(named)).toEqual([]);
  expect(named?.notRun.map(({ reason }) => reason)).toContainEqual(expect.stringContaining("分不清"));
  const twice = result({
    "部门.xlsx": department(),
    "本级.xlsx": [office],
    "一.xlsx": [library()],
    "二.xlsx": [library("某区图书馆", "41.00")],
  });
  expect(found(twice)).toEqual([]);
  expect(twice?.notRun.map(({ reason }) => reason)).toContainEqual(
    "一.xlsx、二.xlsx都是“某区图书馆”的，不知道以哪个为准",
  );
});

it("compares nothing of another year", () => {
  const rows = library().rows.map((row) => row?.map((cell) => cell && { ...cell, value: lastYear(cell.value) }));
  const one = result({ "部门.xlsx": department(), "本级.xlsx": [office], "旧.xlsx": [{ ...library(), rows }] });
  expect(found(one)).toEqual([]);
  expect(one?.notRun.map(({ reason }) => reason)).toContainEqual(expect.stringContaining("看不出哪个工作簿"));
});

it("knows no department where nobody lists units, and adds nothing up where the list may not be whole", () => {
  expect(result({ "本级.xlsx": [office], "图书馆.xlsx": [library()] })).toBeUndefined();
  const threePublic = sheet(
    "表7",
    `2026年“三公”经费支出表 | | | |
     单位名称：某区文化局 | | | | 单位：万元
     单位编码 | 单位名称 | 合计 | 因公出国（境）费 | 公务接待费
              | 合计 | 3.00 | | 3.00
     501001 | 某区文化局本级 | 1.00 | | 1.00
     501002 | 某区图书馆 | 2.00 | | 2.00`,
  );
  const [, byItem] = department({ item: "61.00" }) as [Sheet, Sheet];
  const one = result({ "部门.xlsx": [threePublic, byItem], "本级.xlsx": [office], "图书馆.xlsx": [library()] });
  expect(one).toBeDefined();
  expect(found(one)).toEqual([]);
});

function lastYear(value: unknown) {
  return typeof value === "string" ? value.replace("2026", "2025") : (value as number);
}
