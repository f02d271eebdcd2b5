/** Blank tables beside filled ones say nothing: they are compared with nothing, hide nothing, and lend nobody their names. */
import { publishedCatalogue as catalogue } from "../../../src/catalogue/data/published";
import { check, type Finding } from "../../../src/check";
import { recognise, type Disclosure } from "../../../src/recognise";
import { styleFor, styles } from "../../../src/training/template";
import type { Sheet, Workbook } from "../../../src/workbook";
import { blankSet, withSheets } from "../../support/blankSet";
import { sample, sampleNames } from "../../support/samples";

function checked(workbook: Workbook): { disclosure: Disclosure; findings: readonly Finding[]; amounts: number } {
  const disclosure = recognise(workbook);
  const { findings, coverage } = check(disclosure, { catalogue });
  return { disclosure, findings, amounts: coverage.reduce((all, { amounts }) => all + amounts, 0) };
}

function told(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, message, fingerprint }) => `${rule} ${fingerprint} ${message}`);
}

const unlike = (rule: string) => (finding: Finding) => finding.rule !== rule;

describe.each(sampleNames)("%s", (name) => {
  const before = checked(sample(name));
  const { kind, year = 2026, organisation = "某局" } = before.disclosure;
  const owners: [string, readonly string[]][] = [
    ["its own unit", [organisation]],
    ["another unit", ["737=另一局", "737001=另一局本级", "737002=另一中心"]],
  ];
  const wanted = styles.filter((style) => style.kind === kind && style.id !== "ministry");
  it.each(wanted.flatMap((style) => owners.map((owner) => [`${style.id} for ${owner[0]}`, style, owner[1]] as const)))(
    "is found as before beside a blank set: %s",
    (_, style, units) => {
      const after = checked(withSheets(sample(name), blankSet(style, year, units)));
      // The set may say by its notes that there is nothing of a kind whose table was missing.
      expect(told(after.findings.filter(unlike("missing-table")))).toEqual(
        told(before.findings.filter(unlike("missing-table"))),
      );
      expect([after.disclosure.kind, after.disclosure.year, after.disclosure.organisation]).toEqual([
        kind,
        before.disclosure.year,
        before.disclosure.organisation,
      ]);
      expect(after.amounts).toBe(before.amounts);
      expect(after.disclosure.unfilled.length).toBeGreaterThan(0);
      if (units[0] !== organisation) expect(told(after.findings)).toEqual(told(before.findings));
    },
  );
});

const own = "武汉市江汉区医疗保障局";

it("tells of a table that is there but blank as of that, where it told of one that is missing", () => {
  const style = styleFor("budget", "wuhan");
  const blank = style === undefined ? [] : blankSet(style, 2023, [own]);
  const income = blank.filter(({ name }) => name.includes("收入总表"));
  const missing = ({ findings }: { findings: readonly Finding[] }) =>
    findings.find(({ rule, message }) => rule === "missing-table" && message.includes("“收入总表”"));
  const before = missing(checked(sample("jianghan-2023-budget")));
  const after = missing(checked(withSheets(sample("jianghan-2023-budget"), income)));
  expect(after?.message).toContain("还是空白表");
  expect(after?.places[0].sheet.name).toBe(income[0]?.name);
  expect(before?.message).toContain("没有找到");
});

it("is held against the others as soon as its formulas come to a figure", () => {
  const style = styleFor("budget", "wuhan");
  const [income] = (style === undefined ? [] : blankSet(style, 2023, [own])).filter(({ name }) =>
    name.includes("收入总表"),
  );
  const filled = (value: number): Sheet[] =>
    income === undefined
      ? []
      : [
          {
            ...income,
            rows: income.rows.map((row) =>
              row?.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value })),
            ),
          },
        ];
  const compared = (sheets: readonly Sheet[]) =>
    checked(withSheets(sample("jianghan-2023-budget"), sheets)).findings.filter(
      ({ rule, places }) => rule === "cross-check" && places.some(({ sheet }) => sheet.name === income?.name),
    ).length;
  expect(compared(filled(0))).toBe(0);
  expect(compared(filled(5))).toBeGreaterThan(0);
});

it("leaves a workbook of blank tables alone as it is", () => {
  for (const style of styles) {
    const { unfilled, parts } = recognise({ sheets: blankSet(style, 2026, ["某局"]) });
    expect([unfilled.length, parts.length]).toEqual([0, 0]);
  }
});
