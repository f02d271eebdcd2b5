/** Correct workbooks from which strange ones are made, each cell tagged with what it is. */
import type { Workbook } from "../../src/workbook";
import { countyBudget } from "../fixtures/disclosures/countyBudget";
import { financeBureauBudget } from "../fixtures/disclosures/financeBureauBudget";
import { hospitalFinal } from "../fixtures/disclosures/hospitalFinal";
import { ministryBudget } from "../fixtures/disclosures/ministryBudget";
import { oldFinal } from "../fixtures/disclosures/oldFinal";
import { unitsBudget } from "../fixtures/disclosures/unitsBudget";
import { caseNames, caseWorkbook } from "../support/cases";
import { sampleNames, sampleTables } from "../support/samples";
import { tagged } from "./readTables";

const written = { countyBudget, financeBureauBudget, hospitalFinal, ministryBudget, oldFinal, unitsBudget };

const readers: ReadonlyMap<string, () => Workbook> = new Map<string, () => Workbook>([
  ...caseNames("tables").map((name) => [name, () => caseWorkbook(name)] as const),
  ...sampleNames.map((name) => [name, () => sampleTables(name)] as const),
  ...Object.entries(written).map(([name, sheets]) => [name, () => ({ sheets })] as const),
]);

export const sourceNames: readonly string[] = [...readers.keys()];

const read = new Map<string, Workbook>();

/** The workbook with tagged cells. */
export function source(name: string): Workbook {
  let workbook = read.get(name);
  if (workbook === undefined) {
    const reader = readers.get(name);
    if (reader === undefined) throw new Error(`no source ${name}`);
    read.set(name, (workbook = tagged(reader())));
  }
  return workbook;
}
