/** What the rule on purchases says of the five real workbooks, every finding judged by looking at its cells. */
import { publishedCatalogue as catalogue } from "../../../src/catalogue/data/published";
import { check } from "../../../src/check";
import { recognise, type Fact } from "../../../src/recognise";
import { a1, type Workbook } from "../../../src/workbook";
import { formerly } from "../../support/formerly";
import { withCell } from "../../support/mutate";
import { sample, sampleNames, type SampleName } from "../../support/samples";

const procurement = formerly("procurement");

/** Severity, cells, and what is said. */
type Told = readonly [string, string, string];

const expected: Readonly<Record<SampleName, { readonly told: readonly Told[]; readonly holds: number }>> = {
  // Final accounts list no purchases.
  "jiangan-2023-final": { told: [], holds: 0 },
  "jianghan-2023-budget": {
    told: [
      // The table of purchased services and the project's own form both say 20, 政府采购预算表 says 25.
      ["warning", "预算12表 政府购买服务预算表!G10 预算11表 政府采购预算表!L10", "相差5.00"],
      ["warning", "项目绩效4 医疗保障事务经费!F29 预算11表 政府采购预算表!L10", "相差5.00"],
    ],
    holds: 17,
  },
  "jianghan-2026-budget": {
    told: [
      // Marked 是, but the project buys nothing but paper by way of 政府采购.
      ["warning", "预算13表 政府购买服务预算!G8", "没有与它对应的服务类采购"],
      // Stationery for 5 and a third party for 30 may well be below what needs 政府采购.
      [
        "info",
        "预算15-3表 医疗保障服务中心工作经费!G27 预算15-3表 医疗保障服务中心工作经费!G28",
        "没有列示这个项目的采购",
      ],
    ],
    holds: 11,
  },
  "qingshan-2026-budget": {
    // Two contracts (11.20 and 12.00) as quantity 2, with the price of both.
    told: [["info", "表11 政府采购!J10 表11 政府采购!I10 表11 政府采购!L10", "与金额相同，数量却是2"]],
    holds: 27,
  },
  "wuhan-2025-budget": { told: [], holds: 5 },
};

function told(workbook: Workbook): string[][] {
  const { findings } = check(recognise(workbook), { rules: procurement, catalogue, hints: true });
  return findings.map(({ severity, places, message }) => [
    severity,
    places.map((place) => `${place.sheet.name}!${a1(place)}`).join(" "),
    message,
  ]);
}

describe.each(sampleNames)("%s", (name) => {
  it("is told what is wrong, and nothing else", () => {
    const wanted = expected[name].told.map(([severity, cells, says]) => [
      severity,
      cells,
      expect.stringContaining(says) as string,
    ]);
    expect(told(sample(name))).toEqual(wanted);
  });

  it("is checked in so many ways that hold", () => {
    const { outcomes, notRun } = check(recognise(sample(name)), { rules: procurement, catalogue, hints: true });
    expect(outcomes).toMatchObject({ holds: expected[name].holds, residue: 0 });
    expect(notRun.map(({ reason }) => reason)).toEqual(
      name === "wuhan-2025-budget" ? ["工作簿中没有政府采购预算表"] : [],
    );
  });
});

/** Every amount of a line that says what is bought. */
function amountsOf(workbook: Workbook): Fact[] {
  const { tables, forms } = recognise(workbook);
  const listing = tables.filter(({ layout: { id } }) => id === "procurement" || id === "asset-allocation");
  return [...listing, ...forms].flatMap((table) =>
    table.rows
      .filter(({ kind, key }) => kind === "line" && (table.axis !== "form" || key.startsWith("purchases.")))
      .flatMap((row) => ["amount", "approved.amount"].flatMap((concept) => table.fact(row, concept) ?? [])),
  );
}

it("tells every amount of qingshan-2026-budget that is typed wrong", () => {
  const workbook = sample("qingshan-2026-budget");
  const before = told(workbook).map(([, cells]) => cells);
  const amounts = amountsOf(workbook);
  expect(amounts).toHaveLength(8);
  for (const { table, row, column } of amounts) {
    const wrong = withCell(workbook, table.sheet, row.index, column.index, { value: 99.9, format: "0.00" });
    const cell = `${table.sheet.name}!${a1({ row: row.index, column: column.index })}`;
    const found = told(wrong).filter(([, cells]) => !before.includes(cells));
    expect(found.map(([, cells]) => cells).join(" ")).toContain(cell);
  }
});

it("survives any figure in any of these tables, and its absence", () => {
  for (const name of ["jianghan-2023-budget", "qingshan-2026-budget"] as const) {
    const workbook = sample(name);
    for (const { table, row, column } of amountsOf(workbook)) {
      for (const cell of [undefined, { value: "若干", format: "@" }, { value: -1, format: "General" }]) {
        const changed = withCell(workbook, table.sheet, row.index, column.index, cell);
        expect(() => told(changed)).not.toThrow();
      }
    }
  }
});
