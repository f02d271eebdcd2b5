/** A correction that is offered adds no finding and mends its own, whatever else is wrong in the workbook. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check, type Finding } from "../../src/check";
import { withEdits } from "../../src/check/recheck";
import { amountOf, recognise, recogniseAgain, type Disclosure, type Fact } from "../../src/recognise";
import type { Workbook } from "../../src/workbook";
import { randomNumbers, slipOf, slips, withCell } from "../support/mutate";
import { sample, sampleNames } from "../support/samples";

const seed = Number(process.env["GOUJI_SEED"] ?? 20261130);
const mistakesPerWorkbook = 3;
const workbooksPerSample = Number(process.env["GOUJI_MUTATIONS"] ?? 3);

function findingsOf(disclosure: Disclosure): readonly Finding[] {
  return check(disclosure, { catalogue }).findings;
}

/** Residues of a table are one line, which names whichever come first. */
function printsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.filter(({ isResidue }) => !isResidue).map(({ fingerprint }) => fingerprint));
}

/** Several amounts mistyped at once: what one relation says of a cell, the mistake in another one may deny. */
function mistyped(workbook: Workbook, random: () => number): Workbook {
  const figures = recognise(workbook).tablesAndForms.flatMap((table) => [...table.figures()]);
  const amounts = figures.filter((fact) => isNumber(fact) && !amountOf(fact).isZero);
  let wrong = workbook;
  for (let count = 0; count < mistakesPerWorkbook; count += 1) {
    const fact = amounts[Math.floor(random() * amounts.length)];
    const slip = slips[Math.floor(random() * slips.length)] ?? "digit";
    const cell = fact?.row.sheet.rows[fact.row.index]?.[fact.column.index];
    const sheet = wrong.sheets.find(({ name }) => name === fact?.row.sheet.name);
    if (fact === undefined || sheet === undefined || typeof cell?.value !== "number") continue;
    const to = slipOf(cell.value, slip, random);
    wrong = withCell(
      wrong,
      sheet,
      fact.row.index,
      fact.column.index,
      to === undefined ? undefined : { ...cell, value: to },
    );
  }
  return wrong;
}

function isNumber({ row, column }: Fact): boolean {
  return typeof row.sheet.rows[row.index]?.[column.index]?.value === "number";
}

let offered = 0;

test.each(sampleNames)("%s: every correction that is offered mends its finding and adds none", (name) => {
  const random = randomNumbers(seed);
  const workbooks = [sample(name), ...Array.from({ length: workbooksPerSample }, () => mistyped(sample(name), random))];
  for (const workbook of workbooks) {
    const known = recognise(workbook);
    const findings = findingsOf(known);
    const before = printsOf(findings);
    for (const { fix, fingerprint, message } of findings) {
      if (fix === undefined) continue;
      offered += 1;
      const after = printsOf(findingsOf(recogniseAgain(withEdits(workbook, fix), known)));
      const added = [...after].filter((print) => !before.has(print));
      expect({ message, added, isMended: !after.has(fingerprint) }).toEqual({ message, added: [], isMended: true });
    }
  }
});

test("corrections are offered", () => {
  expect(offered).toBeGreaterThan(20);
});
