/** Several disclosures in a workbook: the pane shows one of them, or all. */
import { checkerHere } from "../../src/session/checker/here";
import { ofDocument } from "../../src/session";
import type { Inspected } from "../../src/session/inspected";
import { nothingYet } from "../../src/session/state";
import { sampleTables } from "../support/samples";

async function two(): Promise<Inspected> {
  const prefixed = (prefix: string, name: "jianghan-2026-budget" | "qingshan-2026-budget") =>
    sampleTables(name).sheets.map((sheet) => ({ ...sheet, name: `${prefix}${sheet.name}` }));
  const workbook = {
    sheets: [...prefixed("甲", "jianghan-2026-budget"), ...prefixed("乙", "qingshan-2026-budget")],
  };
  const { kept, wish } = nothingYet;
  const inspected = await checkerHere().inspect({ workbook, kept, own: [], wish });
  if (inspected === undefined) throw new Error("no answer");
  return inspected;
}

it("each has its own findings, tables, relations and coverage, and together they are all", async () => {
  const all = await two();
  expect(all.disclosure.documents.map(({ organisation }) => organisation)).toHaveLength(2);
  const parts = all.disclosure.documents.map((_, position) => ofDocument(all, position));
  parts.forEach(({ disclosure, result, isPart }, position) => {
    const prefix = "甲乙"[position] ?? "";
    expect(isPart).toBe(true);
    expect(disclosure.organisation).toBe(all.disclosure.documents[position]?.organisation);
    const sheets = [
      ...result.findings.map(({ places: [{ sheet }] }) => sheet),
      ...result.places.map(({ sheet }) => sheet),
      ...result.compared.flatMap(({ figures }) => figures.map(({ place }) => place.sheet)),
    ];
    expect(sheets.filter(({ name }) => !name.startsWith(prefix))).toEqual([]);
  });
  const sum = (count: (of: Inspected) => number): number => parts.reduce((total, part) => total + count(part), 0);
  for (const count of [
    (of: Inspected) => of.result.findings.length,
    (of: Inspected) => of.result.notRun.length,
    (of: Inspected) => of.result.places.length,
    (of: Inspected) => of.result.compared.length,
    (of: Inspected) => of.disclosure.tablesAndForms.length,
    (of: Inspected) => of.extent.amounts,
    (of: Inspected) => of.extent.amountsChecked,
  ])
    expect(sum(count)).toBe(count(all));
});

it("all are shown where none is chosen, or one that is not there any more", async () => {
  const all = await two();
  expect(ofDocument(all, undefined)).toBe(all);
  expect(ofDocument(all, 2)).toBe(all);
});
