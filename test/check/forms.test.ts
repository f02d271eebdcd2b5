/** Forms of other places that are right come out without error or warning; a mistake planted in one is found with its cell. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { amountOf, recognise, type Table } from "../../src/recognise";
import { a1, type Sheet } from "../../src/workbook";
import * as departments from "../fixtures/forms/departments";
import * as evaluations from "../fixtures/forms/evaluations";
import * as lists from "../fixtures/forms/lists";
import * as oneProject from "../fixtures/forms/oneProject";
import * as projectGoals from "../fixtures/forms/projectGoals";

const sheets = { ...departments, ...evaluations, ...oneProject, ...projectGoals };
type Name = keyof typeof sheets;

function formsOf(sheet: Sheet): readonly Table[] {
  const { forms, tables, unrecognised } = recognise({ sheets: [sheet] });
  expect({ tables: tables.length, unrecognised: unrecognised.length }).toEqual({ tables: 0, unrecognised: 0 });
  return forms;
}

const findingsIn = (sheet: Sheet) => check(recognise({ sheets: [sheet] }), { catalogue }).findings;

/** The figure of a row: `row/concept`. */
function figure(form: Table, at: string): string | undefined {
  const [key = "", concept = ""] = at.split("/");
  const row = form.row(key);
  const fact = row === undefined ? undefined : form.fact(row, concept);
  return fact?.reading.kind === "amount" ? amountOf(fact).value.toFixed() : undefined;
}

describe("each is the form that it is, with its figures", () => {
  const read: readonly [Name, string, number, Readonly<Record<string, string>>][] = [
    ["byNature", "performance-overall", 6, {}],
    ["byTasks", "performance-overall", 4, { "indicators.annual.:森林覆盖率/weight": "30" }],
    [
      "withProjects",
      "performance-overall",
      4,
      { "composition.expenditure.project/share": "0.5", "projects.total/budget": "500" },
    ],
    [
      "withParts",
      "performance-overall",
      4,
      { "composition.income.total/amount": "37700000", "composition.income.total/before1": "36000000" },
    ],
    [
      "plainRates",
      "self-evaluation-project",
      5,
      { "execution.total/rate": "0.985", "execution.:上年结转资金/rate": "1", "totalScore/value": "99.55" },
    ],
    [
      "yuanEvaluation",
      "self-evaluation-project",
      6,
      { "execution.total/executed": "1121475", "totalScore.weight/value": "100" },
    ],
    ["twoPages", "self-evaluation-project", 6, { "execution.total/rate": "0.945", "execution.total/score": "18.9" }],
    [
      "departmentByKinds",
      "self-evaluation-overall",
      6,
      { "execution.:项目支出/executed": "800", "execution.:项目支出/rate": "0.8889" },
    ],
    ["twoNatures", "self-evaluation-overall", 4, { "execution.total/executed": "5184", "totalScore/value": "99.6" }],
    ["ministryGoals", "performance-project", 12, { "total/value": "1350", "budget/value": "450" }],
    ["provinceGoals", "performance-project", 7, { "budget/value": "860" }],
    [
      "fullApplication",
      "performance-project",
      6,
      { "detail.subtotal/amount": "42.6", "detail.total/amount": "54.3", "purchases.total/amount": "26" },
    ],
    ["emptyApplication", "performance-project", 6, {}],
    ["describedTargets", "performance-project", 6, { "indicators.annual.:发放及时率/target": "98" }],
    ["yuanGoals", "performance-project", 5, { "budget/value": "3268000" }],
    ["manyBases", "performance-project", 3, { "funding.total/amount": "101.86", "detail.subtotal/amount": "101.86" }],
  ];
  test.each(read)("%s", (name, layout, indicators, figures) => {
    const [form, another] = formsOf(sheets[name]);
    expect(another).toBeUndefined();
    expect(form?.layout.id).toBe(layout);
    expect(form?.rows.filter(({ kind }) => kind === "indicator")).toHaveLength(indicators);
    expect(Object.fromEntries(Object.keys(figures).map((at) => [at, form && figure(form, at)]))).toEqual(figures);
  });

  test("several projects below one title are forms of their own", () => {
    const forms = formsOf(sheets.severalGoals);
    expect(forms.map((form) => [form.unit, figure(form, "budget/value")])).toEqual([
      ["元", "200000"],
      ["元", "100000"],
    ]);
  });

  test("two panels of indicators side by side are the long-term ones and those of the year", () => {
    const [form] = formsOf(sheets.ministryGoals);
    expect(form?.parts.map(({ id, rows, goal }) => [id, rows.length, goal])).toEqual([
      ["indicators.long", 6, "longTermGoal"],
      ["indicators.annual", 6, "annualGoal"],
      ["money", 8, undefined],
    ]);
    expect(form?.rows.filter(({ name }) => name === "新建监测点数量").map((row) => form.text(row, "target"))).toEqual([
      "≥120处",
      "≥40处",
    ]);
  });

  test("a list of the goals of many projects is no form, and nothing is said of it", () => {
    const { forms, tables } = recognise({ sheets: [lists.goalsAsList] });
    expect(forms).toEqual([]);
    expect(tables.map(({ layout }) => layout.id)).toEqual(["general"]);
    expect(findingsIn(lists.goalsAsList)).toEqual([]);
  });
});

test.each(Object.keys(sheets) as Name[])("%s is right", (name) => {
  const told = findingsIn(sheets[name]).map(({ severity, rule }) => `${severity} ${rule}`);
  expect(told).toEqual([]);
});

/** The sheet with another value in one cell. */
function plant(sheet: Sheet, at: string, value: number | string): Sheet {
  let planted = 0;
  const rows = sheet.rows.map((cells, row) =>
    cells?.map((cell, column) => {
      if (a1({ row, column }) !== at) return cell;
      expect(typeof cell?.value).toBe(typeof value);
      planted += 1;
      return { value, format: cell?.format ?? "General" };
    }),
  );
  expect(planted).toBe(1);
  return { ...sheet, rows };
}

describe("a planted mistake is found with its cell", () => {
  const mistakes: readonly (readonly [Name, string, number | string, string])[] = [
    ["withProjects", "D7", 902, "group-total"],
    ["withProjects", "E11", "7.50%", "share"],
    ["withProjects", "G13", 904, "group-total"],
    ["withProjects", "E18", 510, "group-total"],
    ["withProjects", "E15", 310, "group-total"],
    ["withParts", "D11", 23500000, "group-total"],
    ["withParts", "E7", 35500000, "group-total"],
    ["plainRates", "G6", 95.8, "execution-rate"],
    ["plainRates", "G7", 89.33, "execution-rate"],
    ["plainRates", "H6", 9.58, "score"],
    ["plainRates", "G13", 25, "weight-total"],
    ["plainRates", "H18", 99.85, "score"],
    ["yuanEvaluation", "F6", "96.00%", "execution-rate"],
    ["yuanEvaluation", "G6", 9, "score"],
    ["yuanEvaluation", "G11", 25, "weight-total"],
    ["yuanEvaluation", "G17", 90.5, "weight-total"],
    ["twoPages", "G6", 95.4, "execution-rate"],
    ["twoPages", "H14", 4, "score"],
    ["departmentByKinds", "G7", "98.88%", "execution-rate"],
    ["departmentByKinds", "H17", 98.58, "score"],
    ["twoNatures", "E4", 5148, "execution-rate"],
    ["ministryGoals", "C6", 135, "project-within-total"],
    ["ministryGoals", "H13", "≥400处", "long-term-goal"],
    ["provinceGoals", "F9", 25, "weight-total"],
    ["severalGoals", "E6", 2000000, "project-within-total"],
    ["severalGoals", "H16", 35, "weight-total"],
    ["fullApplication", "E10", 53.3, "group-total"],
    ["fullApplication", "E17", 46.2, "group-total"],
    ["fullApplication", "E19", 7.3, "group-total"],
    ["fullApplication", "E21", 55.3, "group-total"],
    ["fullApplication", "F14", "2名驻场工程师×1.2万元/人/月×12个月=24万元", "basis-arithmetic"],
    ["fullApplication", "F19", "传感器3.2万元、安装0.8万元，共3.7万元", "basis-arithmetic"],
    ["fullApplication", "D23", 5, "quantity-price"],
    ["manyBases", "E11", 26.1, "group-total"],
    ["manyBases", "F10", "保洁员4名，每人每月3000元，3000元×4人×12月=14.8万元。", "basis-arithmetic"],
    ["manyBases", "E8", 110.86, "group-total"],
    ["yuanGoals", "F12", 20, "weight-total"],
  ];
  test.each(mistakes)("%s %s = %s: %s", (name, at, value, rule) => {
    const before = new Set(findingsIn(sheets[name]).map(({ fingerprint, message }) => `${fingerprint} ${message}`));
    const told = findingsIn(plant(sheets[name], at, value))
      .filter(({ fingerprint, message }) => !before.has(`${fingerprint} ${message}`))
      .filter(({ severity }) => severity !== "info");
    const naming = told.filter(({ places }) => places.some((place) => a1(place) === at));
    expect(naming.map((finding) => finding.rule)).toContain(rule);
  });
});
