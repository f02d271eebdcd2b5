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
  /** Rule and cell of what is no residue, as judged by hand. */
  readonly findings: readonly string[];
}

const expected: Readonly<Record<SampleName, Expected>> = {
  "jianghan-2026-budget": {
    kind: "budget",
    year: 2026,
    organisation: "江汉区医疗保障局",
    layouts: budgetLayouts,
    findings: ["warning empty-table 预算08表 “三公”经费支出!A2"],
  },
  "jianghan-2023-budget": {
    kind: "budget",
    year: 2023,
    organisation: "武汉市江汉区医疗保障局",
    layouts: budgetLayouts.filter((layout) => !["income-summary", "state-capital", "project"].includes(layout)),
    findings: [
      "warning missing-table 收支预算总表!A1",
      "warning missing-table 收支预算总表!A1",
      "warning empty-table 预算09表 政府性基金预算支出表!A6",
      "info missing-table 预算11表 政府采购预算表!A1",
      "info roll-up 预算11表 政府采购预算表!I7",
      "info roll-up 预算12表 政府购买服务预算表!F7",
    ],
  },
  "wuhan-2025-budget": {
    kind: "budget",
    year: 2025,
    organisation: "武汉市医疗保障局",
    layouts: budgetLayouts.slice(0, 11),
    findings: ["warning number-as-text 表1 收支总表!B32"],
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
      "info roll-up 表13 资产配置!S7",
      "info roll-up 表13 资产配置!S8",
    ],
  },
  "jiangan-2023-final": {
    kind: "finalAccounts",
    year: 2023,
    organisation: "江岸区医保局",
    layouts: Array.from({ length: 9 }, (_, index) => `final-0${index + 1}`),
    findings: [],
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

  it("has no error, and apart from residues only what is true", () => {
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

  it("takes 153.30+7.87 against 161.18, 153.30 against 153.31 and Σ301 = 153.32 for residues", () => {
    const residues = resultOf("qingshan-2026-budget").result.findings.filter(({ isResidue }) => isResidue);
    const figures = residues.map(({ rule, expected, actual }) => `${rule} ${expected ?? ""} ${actual ?? ""}`);
    expect(figures).toEqual(
      expect.arrayContaining(["column-sum 161.17 161.18", "cross-check 153.31 153.30", "roll-up 153.32 153.31"]),
    );
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
