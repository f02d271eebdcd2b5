/** One amount changed as people mistype it, and whether a check tells of it. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check, type Finding } from "../../src/check";
import { recognise } from "../../src/recognise";
import { a1, type Sheet, type Workbook } from "../../src/workbook";
import { slipOf, type Slip } from "../support/mutate";
import { amountsOf } from "./tagged";

export function findingsOf(workbook: Workbook): readonly Finding[] {
  return check(recognise(workbook), { catalogue }).findings;
}

/** What a finding says, and of which cells; the same before and after a slip elsewhere. */
function sayingOf({ rule, severity, expected, actual, message, places: [{ sheet, ...at }] }: Finding): string {
  return [rule, severity, sheet.name, a1(at), expected ?? message, actual ?? ""].join(" ");
}

export function sayingsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(sayingOf));
}

/** A cell of the workbook that was checked. */
export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The gravest severity with which a new finding names the cell; `undefined` where none does. */
export function toldOf(
  { sheet: { name }, row, column }: Place,
  before: ReadonlySet<string>,
  after: readonly Finding[],
): Finding["severity"] | undefined {
  const severities = after
    .filter((finding) => !before.has(sayingOf(finding)))
    .filter(({ places }) =>
      places.some((place) => place.sheet.name === name && place.row === row && place.column === column),
    )
    .map(({ severity }) => severity);
  return (["error", "warning", "info"] as const).find((severity) => severities.includes(severity));
}

/** The slip is one of the digits that are printed: in 万元 with six decimals the last may be the sixth. */
export function slipped(value: number, slip: Slip, decimals: number, random: () => number): number | undefined {
  const scale = 10 ** (decimals - 2);
  const to = slipOf(Number((value * scale).toFixed(2)), slip, random);
  return to === undefined ? undefined : Number((to / scale).toFixed(decimals));
}

/** The most decimals that an amount of the workbook has. */
export function decimalsOf(workbook: Workbook): number {
  return Math.max(0, ...amountsOf(workbook).map(({ value }) => decimalsIn(value)));
}

export function decimalsIn(value: number): number {
  return Math.min(6, String(value).split(".")[1]?.length ?? 0);
}
