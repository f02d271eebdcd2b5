/**
 * Workbooks with a cell changed, read as the pane reads them after an edit: sheets that did not change are not read again. One in ten is
 * read from the start too, and must come to the same.
 */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check, type Finding } from "../../src/check";
import { recognise, recogniseAgain, type Disclosure } from "../../src/recognise";
import type { Workbook } from "../../src/workbook";

const apart = 10;

/** @returns the findings of the workbook as it is, and of any that differs from it in some cells */
export function rechecking(original: Workbook): (workbook: Workbook) => readonly Finding[] {
  const known = recognise(original);
  let turn = 0;
  return (workbook) => {
    const findings = findingsOf(recogniseAgain(workbook, known));
    if (turn % apart === apart - 1)
      expect(findings.map(told)).toEqual(findingsOf(recognise(unknown(workbook))).map(told));
    turn += 1;
    return findings;
  };
}

/** The same cells in other objects: nothing of them is known. */
function unknown({ sheets }: Workbook): Workbook {
  return { sheets: sheets.map((sheet) => ({ ...sheet })) };
}

function findingsOf(disclosure: Disclosure): readonly Finding[] {
  return check(disclosure, { catalogue }).findings;
}

function told({ fingerprint, severity, message, expected, actual }: Finding) {
  return { fingerprint, severity, message, expected, actual };
}
