/** How far the layout that is chosen for each table is ahead of the next one, and what speaks for it: where weights decide, and by how little. */
import { rankLayouts, type RankedChoice } from "../../src/recognise/layout/chooseLayout";
import { ColumnContents } from "../../src/recognise/columns/columns";
import { evidenceOf } from "../../src/recognise/readTable";
import { hasHeader, joinPages, segmentsOf, type TableSegment } from "../../src/recognise/sheet/segments";
import type { Sheet, Workbook } from "../../src/workbook";
import { caseNames, caseWorkbook } from "../support/cases";
import { sample, sampleNames } from "../support/samples";

/** Of all tables the smallest lead of one that is named; it may only grow. */
const leastLead = 0.06;

interface Ranking {
  readonly sheet: string;
  readonly best: RankedChoice;
  /** Of another layout. */
  readonly next: RankedChoice | undefined;
}

function rankingsIn({ sheets }: Workbook): Ranking[] {
  return sheets.flatMap((sheet) => {
    const tables = joinPages(sheet, segmentsOf(sheet, sheet));
    return tables.flatMap((pages) => rankingOf(sheet, pages.filter(hasHeader), tables.length === 1) ?? []);
  });
}

function rankingOf(sheet: Sheet, pages: readonly TableSegment[], isOnly: boolean): Ranking | undefined {
  if (pages.length === 0) return undefined;
  const [best, ...others] = rankLayouts(evidenceOf(sheet, pages, isOnly, new ColumnContents(pages)));
  if (best === undefined) return undefined;
  return { sheet: sheet.name, best, next: others.find(({ layout }) => layout !== best.layout) };
}

const leadOf = ({ best, next }: Ranking): number => best.confidence - (next?.confidence ?? 0);

const workbooks: readonly (readonly [name: string, read: () => Workbook])[] = [
  ...sampleNames.map((name) => [name, () => sample(name)] as const),
  ...caseNames("tables").map((name) => [name, () => caseWorkbook(name)] as const),
];

test.each(workbooks)("%s: every table that is named is well ahead", (_, read) => {
  const rankings = rankingsIn(read());
  console.table(
    rankings.map((ranking) => ({
      sheet: ranking.sheet,
      layout: ranking.best.layout.id,
      lead: leadOf(ranking).toFixed(2),
      next: ranking.next?.layout.id ?? "",
      evidence: ranking.best.evidence.map(({ name, weight, fit }) => `${name} ${weight}×${fit.toFixed(2)}`).join(" "),
    })),
  );
  expect(rankings.length).toBeGreaterThan(0);
  const close = rankings.filter((ranking) => ranking.best.isNamed && leadOf(ranking) < leastLead);
  expect(close.map(({ sheet }) => sheet)).toEqual([]);
});
