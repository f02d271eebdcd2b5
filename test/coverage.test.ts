/** How many figures of real workbooks are checked: a relation that reaches more of them shows here, and none may be lost. */
import { publishedCatalogue } from "../src/catalogue/data/published";
import { check } from "../src/check";
import { recognise } from "../src/recognise";
import { checkedFile } from "../src/report";
import type { Workbook } from "../src/workbook";
import { sample, sampleNames, type SampleName } from "./support/samples";

/**
 * Figures, and how many of them are checked: those of which something says what they should be, and not only what they must not
 * exceed. Both may only grow; who makes them grow writes the new numbers here.
 */
type Least = readonly [amounts: number, checked: number];

const least: Readonly<Record<SampleName, Least>> = {
  "jiangan-2023-final": [264, 264],
  "jianghan-2023-budget": [349, 339],
  "jianghan-2026-budget": [370, 359],
  "qingshan-2026-budget": [373, 361],
  "wuhan-2025-budget": [418, 373],
};

interface Measured {
  readonly name: string;
  readonly read: () => Workbook;
  readonly least: Least;
}

/** Other workbooks join here. */
const workbooks: readonly Measured[] = sampleNames.map((name) => ({
  name,
  read: () => sample(name),
  least: least[name],
}));

const lines: string[] = [];

it.each(workbooks)(
  "$name: no figure is read or checked less than before",
  ({ name, read, least: [fewest, checked] }) => {
    const disclosure = recognise(read());
    const { summary } = checkedFile(name, disclosure, check(disclosure, { catalogue: publishedCatalogue }), 0);
    const percent = ((100 * summary.amountsChecked) / summary.amounts).toFixed(1);
    lines.push(
      `${name.padEnd(24)}${[summary.amounts, summary.amountsChecked, percent].map((one) => String(one).padStart(8)).join("")} %`,
    );
    expect(summary.amounts).toBeGreaterThanOrEqual(fewest);
    expect(summary.amountsChecked).toBeGreaterThanOrEqual(checked);
  },
);

afterAll(() => {
  process.stdout.write(`${["", ...lines, ""].join("\n")}\n`);
});
