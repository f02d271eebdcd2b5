/**
 * Workbooks with a cell changed, checked as the pane checks them after an edit: what did not change is not read again. One in ten is
 * read from the start too, and must come to the same.
 */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check, type CheckResult, type Finding } from "../../src/check";
import { recognise, recogniseAgain, type Disclosure } from "../../src/recognise";
import { onceFor } from "../../src/remembered";
import type { Workbook } from "../../src/workbook";

const apart = 10;

/** @returns the findings of the workbook as it is, and of any that differs from it in some cells */
export function rechecking(original: Workbook): (workbook: Workbook) => readonly Finding[] {
  const known = asItIs(original);
  let turn = 0;
  return (workbook) => {
    if (workbook === original) return known.result.findings;
    const { findings } = checked(recogniseAgain(workbook, known.disclosure), known.result.readings);
    if (turn % apart === apart - 1)
      expect(findings.map(told)).toEqual(checked(recognise(unknown(workbook))).findings.map(told));
    turn += 1;
    return findings;
  };
}

const asItIs = onceFor((workbook: Workbook) => {
  const disclosure = recognise(workbook);
  return { disclosure, result: checked(disclosure) };
});

/** The same cells in other objects: nothing of them is known. */
function unknown({ sheets }: Workbook): Workbook {
  return { sheets: sheets.map((sheet) => ({ ...sheet })) };
}

function checked(disclosure: Disclosure, before?: CheckResult["readings"]): CheckResult {
  return check(disclosure, { catalogue, before });
}

function told({ fingerprint, severity, message, expected, actual }: Finding) {
  return { fingerprint, severity, message, expected, actual };
}
