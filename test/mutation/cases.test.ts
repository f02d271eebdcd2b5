/**
 * How much is caught in the formats of other places: one amount at a time is changed, and a finding must name the cell. Amounts are
 * those that are printed, whether recognition knows of them or not. `GOUJI_SEED` repeats a run with other slips.
 */
import { randomNumbers, slips, withCell, type Slip } from "../support/mutate";
import { caseNames } from "../support/cases";
import { rechecking } from "../support/rechecking";
import { decimalsOf, sayingsOf, slipped, toldOf } from "../strangeness/planting";
import { source } from "../strangeness/sources";
import { amountsOf, placesOf, shapesOf, type Amount } from "../strangeness/tagged";
import type { Workbook } from "../../src/workbook";

const seed = Number(process.env["GOUJI_SEED"] ?? 20261128);
const mutationsPerWorkbook = Number(process.env["GOUJI_MUTATIONS"] ?? 15);

interface Miss {
  readonly workbook: string;
  readonly cell: string;
  readonly slip: Slip;
  readonly from: number;
  readonly to: number | undefined;
  /** Said as a hint only. */
  readonly hint: boolean;
  readonly explanation: Explanation | undefined;
}

/**
 * Why nobody could say that an amount is wrong: no second figure states it, or it differs by no more than rounding explains, and is
 * told as a hint.
 */
type Explanation = "stated once" | "within rounding";

/** In the last decimal that is printed. */
const mostRounding = 5;

function explanationOf(workbook: Workbook, amount: Amount, miss: Pick<Miss, "to" | "hint">): Explanation | undefined {
  if (isStatedOnce(workbook, amount)) return "stated once";
  if (miss.to === undefined || !miss.hint) return undefined;
  const units = Math.round(Math.abs(miss.to - amount.value) * 10 ** decimalsOf(workbook));
  return units <= mostRounding ? "within rounding" : undefined;
}

/** No second figure states it: it stands alone in its column and in its row, and no other cell of the workbook repeats it. */
function isStatedOnce(workbook: Workbook, { origin, value, table }: Amount): boolean {
  const place = placesOf(workbook).get(origin);
  if (place === undefined) return false;
  const { sheet, row, column } = place;
  const { body = [], columns = [] } = shapesOf(sheet).find((shape) => shape.table === table) ?? {};
  const isFigure = (at: number, beside: number): boolean => {
    const other = sheet.rows[at]?.[beside]?.value;
    return typeof other === "number" && other !== 0;
  };
  const amountColumns = columns.filter(({ role }) => role === "amount").map(({ index }) => index);
  return (
    !body.some((other) => other !== row && isFigure(other, column)) &&
    !amountColumns.some((other) => other !== column && isFigure(row, other)) &&
    !amountsOf(workbook).some((other) => other.origin !== origin && other.value === value)
  );
}

const misses: Miss[] = [];
const lines: string[] = [];
const count = { tried: 0, found: 0 };

test.each(caseNames("tables"))("%s: changed amounts are tried", (name) => {
  const random = randomNumbers(seed);
  const workbook = source(name);
  const findingsOf = rechecking(workbook);
  const before = sayingsOf(findingsOf(workbook));
  const decimals = decimalsOf(workbook);
  const amounts = amountsOf(workbook);
  const places = placesOf(workbook);
  const mine: Miss[] = [];
  for (let number = 0; number < mutationsPerWorkbook; number += 1) {
    const amount = amounts[Math.floor(random() * amounts.length)];
    const slip = slips[number % slips.length] ?? "digit";
    const place = amount && places.get(amount.origin);
    if (amount === undefined || place === undefined) continue;
    const to = slipped(amount.value, slip, decimals, random);
    const cell = to === undefined ? undefined : { ...amount, value: to };
    const told = toldOf(place, before, findingsOf(withCell(workbook, place.sheet, place.row, place.column, cell)));
    if (told === "error" || told === "warning") continue;
    const hint = told === "info";
    const explanation = explanationOf(workbook, amount, { to, hint });
    mine.push({ workbook: name, cell: amount.origin, slip, from: amount.value, to, hint, explanation });
  }
  misses.push(...mine);
  count.tried += mutationsPerWorkbook;
  count.found += mutationsPerWorkbook - mine.length;
  lines.push(
    `${name}: ${mutationsPerWorkbook - mine.length} of ${mutationsPerWorkbook} found, ${mine.filter(({ hint }) => hint).length} ` +
      `as a hint; missed ${mine.filter(({ explanation }) => explanation !== undefined).length} explained, ` +
      `${mine.filter(({ explanation }) => explanation === undefined).length} unexplained`,
  );
  expect(amounts.length).toBeGreaterThan(100);
});

/** Of those that are missed so many in a hundred tried may be without an explanation, whatever the seed; of this seed's none are. */
const mostUnexplained = process.env["GOUJI_SEED"] === undefined ? 0 : 1;

test("at least 92 % of changed amounts are found, the cell is named, and of what is missed it is known why", () => {
  if (misses.length > 0) console.table(misses);
  console.log(`seed ${seed}\n${lines.join("\n")}\n${count.found} of ${count.tried} changed amounts found`);
  expect(count.found / count.tried).toBeGreaterThanOrEqual(0.92);
  const unexplained = misses.filter(({ explanation }) => explanation === undefined);
  expect(unexplained.length / count.tried).toBeLessThanOrEqual(mostUnexplained / 100);
});
