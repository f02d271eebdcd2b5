/** What was found in one of the disclosures that a workbook holds. */
import type { Inspected, ShownSheet } from "./inspected";

/** @param document counted from 0; undefined, or one that is not there any more: all of them */
export function ofDocument(inspected: Inspected, document: number | undefined): Inspected {
  const { disclosure, result, extent } = inspected;
  const chosen = document === undefined ? undefined : disclosure.documents[document];
  if (chosen === undefined || disclosure.documents.length === 1) return inspected;
  const isIn = ({ sheet }: { readonly sheet: ShownSheet }): boolean => sheet.document === document;
  const speaksOf = (one: { readonly document?: number }): boolean => (one.document ?? 0) === document;
  const places = result.places.filter(isIn);
  const beside = result.beside.filter(isIn);
  const notRun = result.notRun.filter(speaksOf);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return {
    ...inspected,
    isPart: true,
    disclosure: {
      ...disclosure,
      ...chosen,
      tablesAndForms: disclosure.tablesAndForms.filter(isIn),
      unrecognised: disclosure.unrecognised.filter(isIn),
    },
    result: {
      ...result,
      findings: result.findings.filter(({ places: [first] }) => isIn(first)),
      compared: result.compared.filter(speaksOf),
      notRun,
      places,
      beside,
    },
    extent: {
      ...extent,
      notRun: notRun.length,
      amounts: sum([...places, ...beside].map(({ amounts }) => amounts)),
      amountsChecked: sum(places.map(({ checked }) => checked)),
    },
  };
}
