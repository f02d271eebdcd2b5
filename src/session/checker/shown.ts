/** What a check came to, without the tables and cells behind it: values alone, each sheet and each table one object. */
import { disclosuresIn, type Disclosure } from "../../recognise";
import { rules } from "../../rules";
import type { Sheet } from "../../workbook";
import type { CheckedWorkbook } from "../engine";
import type { Inspected } from "../inspected";
import { listedIn } from "./listed";
import { ShownParts } from "./parts";
import { besideTables, placesOf } from "./places";

/** What the pane needs of a checked workbook, as plain data that a worker can send. */
export function shown({ disclosure, result, extent, catalogue }: CheckedWorkbook): Inspected {
  const documents = disclosuresIn(disclosure);
  const as = new ShownParts(
    (sheet) =>
      Math.max(
        0,
        documents.findIndex((one) => holds(one, sheet)),
      ),
    new Set(disclosure.unfilled),
  );
  const { kind, year, organisation, tablesAndForms, unrecognised } = disclosure;
  const found = new Set(result.findings.map(({ rule }) => rule));
  return {
    disclosure: {
      kind,
      year,
      organisation,
      listed: listedIn(disclosure, catalogue),
      documents: documents.map((one) => ({
        kind: one.kind,
        year: one.year,
        organisation: one.organisation,
        listed: listedIn(one, catalogue),
      })),
      tablesAndForms: tablesAndForms.map((table) => as.table(table)),
      unrecognised: unrecognised.map(({ sheet, area }) => ({ sheet: as.sheet(sheet), area })),
    },
    result: {
      findings: result.findings.map((finding) => ({
        ...finding,
        places: as.places(finding),
        placesInAll: finding.places.length,
      })),
      notRun: result.notRun,
      outcomes: result.outcomes,
      compared: result.compared.map((one) => ({
        ...one,
        figures: one.figures.map((figure) => ({ ...figure, place: as.place(figure.place) })),
      })),
      places: placesOf(disclosure, result, as),
      beside: besideTables(disclosure, result).map((some) => ({ ...some, sheet: as.sheet(some.sheet) })),
    },
    extent,
    docs: new Map(rules.filter(({ id }) => found.has(id)).map(({ id, docs }) => [id, docs])),
  };
}

function holds({ workbook, text }: Disclosure, sheet: Sheet): boolean {
  return sheet === text || workbook.sheets.includes(sheet);
}
