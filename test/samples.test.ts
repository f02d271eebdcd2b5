/** What a reviewer is told of the five real workbooks: what each sheet is, and nothing that is not true. */
import { publishedCatalogue } from "../src/catalogue/data/published";
import { check, type CheckResult } from "../src/check";
import { recognise, type Disclosure } from "../src/recognise";
import { a1 } from "../src/workbook";
import { sample, sampleNames, type SampleName } from "./support/samples";

const budgetLayouts = [
  "income-expenditure",
  "income-summary",
  "expenditure-summary",
  "fiscal-summary",
  "general-public-functional",
  "general-public-organisation",
  "general-public-basic",
  "three-public",
  "government-fund",
  "state-capital",
  "project",
  "procurement",
  "purchased-services",
];

interface Expected {
  readonly kind: Disclosure["kind"];
  readonly year: number;
  readonly organisation: string;
  /** Layouts in the order of the sheets. */
  readonly layouts: readonly string[];
  /** Severity, rule and cell of what is no residue, each judged by looking at the cells; consequences follow their cause. */
  readonly findings: readonly string[];
}

const expected: Readonly<Record<SampleName, Expected>> = {
  "jianghan-2026-budget": {
    kind: "budget",
    year: 2026,
    organisation: "江汉区医疗保障局",
    layouts: budgetLayouts,
    findings: [
      "error group-total 预算14表 整体绩效目标!H11",
      "warning group-total 预算14表 整体绩效目标!H11",
      "error share 预算14表 整体绩效目标!F12",
      "error narrative-subject 预算情况说明!A28",
      "error narrative-subject 预算情况说明!A29",
      "error narrative-subject 预算情况说明!A37",
      "warning empty-table 预算08表 “三公”经费支出!A2",
      "warning procured-services 预算13表 政府购买服务预算!G8",
      "warning indicator-across-forms 预算14表 整体绩效目标!E36",
      "warning target-text 预算14表 整体绩效目标!G66",
      "warning year 预算15表 项目绩效目标!G15",
      "warning repeated-project 预算15-1表 聘用人员经费!H4",
      "warning target-unit 预算15-2表 医保局业务工作经费!H55",
      "warning target-text 预算15-3表 医疗保障服务中心工作经费!F40",
      "warning target-text 预算15-3表 医疗保障服务中心工作经费!H54",
      "warning budget-history 预算15-5表 因病致贫医疗救助!B13",
      "warning narrative-items 预算情况说明!A40",
      "info measure-unit 预算12表 政府采购预算!K8",
      "info indicator-across-forms 预算14表 整体绩效目标!E31",
      "info second-level-name 预算15-2表 医保局业务工作经费!D48",
      "info budget-history 预算15-2表 医保局业务工作经费!F52",
      "info count-as-share 预算15-6表 医保经办机构专业档案整理费!F32",
    ],
  },
  "jianghan-2023-budget": {
    kind: "budget",
    year: 2023,
    organisation: "武汉市江汉区医疗保障局",
    layouts: budgetLayouts.filter((layout) => !["income-summary", "state-capital", "project"].includes(layout)),
    findings: [
      "warning missing-table 收支预算总表!A1",
      "warning empty-table 预算09表 政府性基金预算支出表!A6",
      "warning procured-services 预算12表 政府购买服务预算表!G10",
      "warning unit-label 项目绩效1 党建结对共建文明创建!A1",
      "warning year 项目绩效2 举报投诉奖励专项!B6",
      "warning evaluation-grade 项目绩效2 举报投诉奖励专项!B11",
      "warning budget-history 项目绩效2 举报投诉奖励专项!B12",
      "warning year 项目绩效2 举报投诉奖励专项!A14",
      "warning year 项目绩效2 举报投诉奖励专项!A20",
      "warning ticked-boxes 项目绩效3 医保经办运行经费!B7",
      "warning procurement-plan 项目绩效4 医疗保障事务经费!F29",
      "warning first-level-name 项目绩效5 医疗救助经费!B48",
      "warning contents 预算情况说明!A21",
      "warning contents 预算情况说明!A31",
      "info missing-table 收支预算总表!A1",
      "info missing-table 预算11表 政府采购预算表!A1",
      "info missing-project-form 整体绩效目标申报表!B21",
      "info name-typos 整体绩效目标申报表!D45",
      "info name-typos 整体绩效目标申报表!D47",
      "info indicator-across-forms 整体绩效目标申报表!F86",
      "info indicator-across-forms 整体绩效目标申报表!F101",
      "info target-unit 整体绩效目标申报表!G101",
      "info target-unit 项目绩效1 党建结对共建文明创建!G49",
      "info form-title 项目绩效2 举报投诉奖励专项!A1",
      "info code-length 项目绩效3 医保经办运行经费!F3",
    ],
  },
  "wuhan-2025-budget": {
    kind: "budget",
    year: 2025,
    organisation: "武汉市医疗保障局",
    layouts: budgetLayouts.slice(0, 11),
    findings: [
      "error narrative-unit 预算情况说明!A36",
      "error narrative-rate 预算情况说明!A65",
      "warning number-as-text 表1 收支总表!B32",
      "warning budget-history 表12-2 信息系统运行维护项目!C14",
      "warning budget-history 表12-3 信息网络构建项目!C14",
      "warning basis-arithmetic 表12-4 医疗保险经办服务工作经费!E37",
      "warning basis-arithmetic 表12-4 医疗保险经办服务工作经费!E40",
      "warning budget-history 表12-5 医疗保险经办运行工作经费!C14",
      "warning basis-arithmetic 表12-5 医疗保险经办运行工作经费!E27",
      "info yearly-rate 表12-5 医疗保险经办运行工作经费!C12",
    ],
  },
  "qingshan-2026-budget": {
    kind: "budget",
    year: 2026,
    organisation: "武汉市青山区医疗保障服务中心",
    layouts: [...budgetLayouts, "asset-allocation"],
    findings: [
      "warning empty-table 表2 收入总表!A2",
      "warning project-name 表11 政府采购!C9",
      "warning project-name 表13 资产配置!C9",
      "warning long-term-goal 表14 整体绩效目标!G52",
      "warning indicator-under-two-levels 表14 整体绩效目标!D56",
      "warning basis-arithmetic 表15 项目绩效目标!F29",
      "warning long-term-goal 表15 项目绩效目标!G71",
      "warning narrative-rate 预算情况说明!A75",
      "warning narrative-rate 预算情况说明!A85",
      "warning narrative-rate 预算情况说明!A88",
      "info heading-lines 表10!A1",
      "info measure-unit 表11 政府采购!K9",
      "info quantity-price 表11 政府采购!J10",
      "info roll-up 表13 资产配置!S7",
      "info roll-up 表13 资产配置!S8",
      "info template-left 表14 整体绩效目标!F7",
    ],
  },
  "jiangan-2023-final": {
    kind: "finalAccounts",
    year: 2023,
    organisation: "江岸区医保局",
    layouts: Array.from({ length: 9 }, (_, index) => `final-0${index + 1}`),
    findings: [
      "warning second-level 项目自评 医保资金监管经费!C19",
      "warning repeated-indicator 项目自评 医疗救助经费!D16",
      "warning narrative-items 决算情况说明!A56",
      "warning placeholder 决算情况说明!A65",
      "info indicator-across-forms 整体绩效自评表!E24",
      "info evaluation-in-text 项目自评 部门日常管理经费!D9",
      "info evaluation-in-text 项目自评 部门日常管理经费!E9",
      "info form-title 项目自评 医保资金监管经费!A1",
    ],
  },
};

const results = new Map<SampleName, { disclosure: Disclosure; result: CheckResult }>();

function resultOf(name: SampleName) {
  let known = results.get(name);
  if (known === undefined) {
    const disclosure = recognise(sample(name));
    results.set(name, (known = { disclosure, result: check(disclosure, { catalogue: publishedCatalogue }) }));
  }
  return known;
}

describe.each(sampleNames)("%s", (name) => {
  const { kind, year, organisation, layouts, findings } = expected[name];

  it("is recognised, every table with its layout, year, organisation and unit", () => {
    const { disclosure } = resultOf(name);
    expect(disclosure).toMatchObject({ kind, year, organisation });
    expect(disclosure.tables.map(({ layout }) => layout.id)).toEqual(layouts);
    for (const table of disclosure.tables) expect(table).toMatchObject({ year, organisation, unit: "万元" });
  });

  it("has, apart from residues, these findings, all true", () => {
    const others = resultOf(name).result.findings.filter(({ isResidue }) => !isResidue);
    expect(others.map(({ rule, severity, places: [at] }) => `${severity} ${rule} ${at.sheet.name}!${a1(at)}`)).toEqual(
      findings,
    );
  });
});

describe("qingshan-2026-budget", () => {
  it("shows 表2 as there and unreadable, and says which checks that stops", () => {
    const { disclosure, result } = resultOf("qingshan-2026-budget");
    expect(disclosure.tables.find(({ sheet }) => sheet.name.startsWith("表2"))?.unreadable).toBe(true);
    expect(result.notRun.length).toBeGreaterThan(0);
    expect(result.notRun.every(({ reason }) => reason.includes("表2 收入总表"))).toBe(true);
  });

  it("takes 153.30+7.87 against 161.18, 153.30 against 153.31 and Σ301 = 153.32 for residues, one line a table", () => {
    const residues = resultOf("qingshan-2026-budget").result.findings.filter(({ isResidue }) => isResidue);
    const cells = residues.flatMap(({ places }) => places.map((place) => `${place.sheet.name}!${a1(place)}`));
    expect(cells).toEqual(expect.arrayContaining(["表5-1 功能科目!D6", "表5-1 功能科目!E6", "表6 基本支出!C7"]));
    expect(new Set(residues.map(({ places: [at] }) => at.sheet.name)).size).toBe(residues.length);
    expect(residues.every(({ severity }) => severity === "info")).toBe(true);
  });

  it("tells the three names of its project", () => {
    const messages = resultOf("qingshan-2026-budget")
      .result.findings.filter(({ rule }) => rule === "project-name")
      .map(({ message }) => message);
    for (const name of ["运行行业经费", "运行业务经费", "运行行业务经费"]) expect(messages.join()).toContain(name);
  });
});

it("wuhan-2025-budget: the text `1, 190.89` takes part in the sums", () => {
  const { disclosure } = resultOf("wuhan-2025-budget");
  const summary = disclosure.tables[0];
  const row = summary?.row("carriedIn");
  const fact = row === undefined ? undefined : summary?.fact(row, "amount");
  expect(fact?.reading).toMatchObject({ kind: "amount", typed: true });
  expect(fact?.reading.kind === "amount" && fact.reading.amount.toText(2)).toBe("1190.89");
});
