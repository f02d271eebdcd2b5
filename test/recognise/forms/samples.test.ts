/** The forms of the five real workbooks: which they are, and that no figure in them is passed over. */
import { amountOf, recognise, type Disclosure, type Table } from "../../../src/recognise";
import { a1 } from "../../../src/workbook";
import { sample, sampleNames, type SampleName } from "../../support/samples";

const overall = "performance-overall";
const project = "performance-project";

const expected: Readonly<Record<SampleName, readonly string[]>> = {
  "jiangan-2023-final": ["self-evaluation-overall", ...Array<string>(4).fill("self-evaluation-project")],
  "jianghan-2023-budget": [overall, ...Array<string>(5).fill(project)],
  "jianghan-2026-budget": [overall, ...Array<string>(7).fill(project)],
  "qingshan-2026-budget": [overall, project],
  "wuhan-2025-budget": [overall, ...Array<string>(6).fill(project)],
};

/** Figures read as facts: amounts and numbers of things, shares, weights and scores; and indicators. */
const counts: Readonly<Record<SampleName, readonly [amounts: number, shares: number, scores: number, rows: number]>> = {
  "jiangan-2023-final": [12, 5, 66, 56],
  "jianghan-2023-budget": [58, 6, 0, 144],
  "jianghan-2026-budget": [71, 6, 79, 190],
  "qingshan-2026-budget": [30, 6, 0, 68],
  "wuhan-2025-budget": [125, 6, 0, 129],
};

function figuresOf({ forms }: Disclosure) {
  const facts = forms.flatMap((form) =>
    form.rows.flatMap((row) => row.panel.columns.map((column) => form.factIn(row, column))),
  );
  const read = facts.filter(({ reading }) => reading.kind === "amount");
  const ofRole = (...roles: readonly string[]): number =>
    read.filter(({ column }) => roles.includes(column.role ?? "")).length;
  return [
    ofRole("amount", "count", "price"),
    ofRole("share"),
    ofRole("score"),
    forms.flatMap(({ rows }) => rows.filter(({ kind }) => kind === "indicator")).length,
  ];
}

/** Years and postcodes are numbers that are no figures. */
const noFigures = /^(?:year|from|to|postcode|telephone)$/u;

function passedOver(form: Table): string[] {
  const known = new Set(
    form.rows.flatMap((row) =>
      row.panel.columns
        .filter(({ role }) => role !== "text" || noFigures.test(row.key))
        .map(({ index: column }) => a1({ row: row.index, column })),
    ),
  );
  return form.sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => {
      const address = a1({ row, column });
      return typeof cell?.value === "number" && !known.has(address) ? `${form.sheet.name}!${address}` : [];
    }),
  );
}

describe.each(sampleNames)("%s", (name) => {
  const disclosure = recognise(sample(name));

  it("has these forms, each with its title and surely recognised", () => {
    expect(disclosure.forms.map(({ layout }) => layout.id)).toEqual(expected[name]);
    for (const form of disclosure.forms) {
      expect(form.confidence).toBeGreaterThanOrEqual(0.75);
      expect(form).toMatchObject({ unit: "万元", year: disclosure.year, unreadable: false });
      expect(form.labels.titles[0]?.value).toMatch(/表(?:\(含绩效目标\))?$/u);
    }
  });

  it("has every number of its forms read under a concept", () => {
    // 备注 of one form repeats amounts in 元, to be read by people.
    expect(disclosure.forms.flatMap(passedOver).filter((cell) => !/12-5.*!H2[567]$/u.test(cell))).toEqual([]);
  });

  it("has so many amounts, shares, scores and indicators", () => {
    expect(figuresOf(disclosure)).toEqual(counts[name]);
  });
});

describe("a project's form", () => {
  const [, ...forms] = recognise(sample("wuhan-2025-budget")).forms;

  it("says which project it is, and how its money comes and goes", () => {
    const form = forms[3] as Table;
    const value = (key: string): string => {
      const row = form.row(key);
      return row === undefined ? "" : form.text(row, "value");
    };
    expect(value("project")).toBe("医疗保险经办服务工作经费");
    expect(value("code")).toBe("420100227370310000107");
    const [funding] = form.partsOf("funding");
    const [total, ...others] = funding?.rows ?? [];
    expect(total?.key).toBe("funding.total");
    // 其中 is a part of the line above it; 使用上年度财政拨款结转 without 其中 is a source of its own.
    expect(others.filter(({ parent }) => parent === total).map(({ name }) => name)).toEqual([
      "一般公共预算财政拨款",
      "政府性基金预算财政拨款",
      "财政专户管理资金",
      "单位资金",
      "使用上年度财政拨款结转",
    ]);
    const [detail] = form.partsOf("detail");
    expect(detail?.rows).toHaveLength(17);
    const last = detail?.rows.at(-1);
    const amount = last === undefined ? undefined : form.fact(last, "amount");
    expect(amount && amountOf(amount).toText(2)).toBe("394.07");
  });

  it("reads levels that are printed once for the rows below", () => {
    const form = recognise(sample("jianghan-2026-budget")).forms[2] as Table;
    const [annual] = form.partsOf("indicators.annual");
    expect(annual?.rows.map((row) => form.text(row, "level1"))).toEqual([
      "成本指标",
      ...Array<string>(6).fill("产出指标"),
      ...Array<string>(2).fill("效益指标"),
      "满意度指标",
    ]);
  });

  it("reads a weight under a header word that is cut off", () => {
    const form = recognise(sample("jianghan-2026-budget")).forms.find(({ labels }) => labels.number === "预算15-4表");
    const [annual] = form?.partsOf("indicators.annual") ?? [];
    expect(annual?.panel.byConcept.get("weight")?.title).toBe("指标值/指标");
  });
});
