/** The sums of a table that break as its amounts stand, and come out right where all of them are moved by one or two rows. */
import { Amount } from "../../amount";
import { grouped } from "../../grouped";
import { addressOf, amountOf, type Column, type Fact, type Table } from "../../recognise";
import { enoughSums, highest, lowest, type RowSlip } from "./slip";

/** The distances that are tried, in rows. Rows that slipped further can only be shown by another table. */
const distances = [1, -1, 2, -2];

/** How many sums of subjects in the table do not come out. */
export function brokenSums(table: Table): number {
  return table.once(asTheyStand).broken.length;
}

/** How far the amounts of a table have slipped against their rows, where enough of its own sums hold that many rows further and none holds as it stands. */
export function slipBySums(table: Table): RowSlip | undefined {
  const { standing, broken } = table.once(asTheyStand);
  for (const distance of distances) {
    const mended = broken.filter((sum) => outcomeAt(table, sum, distance) === "holds");
    const claims = mended.flatMap(({ claim, column }) => factAt(table, claim - distance, column) ?? []);
    const [first] = claims;
    if (first === undefined || new Set(claims.map((fact) => amountOf(fact).toText())).size < enoughSums) continue;
    const positions = mended.flatMap(({ claim, parts }) => [claim, ...parts].map((position) => position - distance));
    const [top, bottom] = [lowest(positions), highest(positions)];
    // A sum that holds as it stands within the stretch shows that its amounts have not slipped.
    if (standing.some(({ claim, parts }) => [claim, ...parts].every((place) => place >= top && place <= bottom)))
      continue;
    const start = factAt(table, top, first.column);
    const end = factAt(table, bottom, first.column);
    if (start === undefined || end === undefined) continue;
    return {
      stretches: [{ first: start, last: end, distance }],
      affected: new Set(table.rows.slice(...doubtful(standing, top, bottom, table.rows.length))),
      reason: `这样错开来看，本表有${mended.length}处上下级汇总对得上（如${addressOf(first)}），按现在的位置都对不上。`,
      evidence: claims,
    };
  }
  return undefined;
}

/**
 * The rows that may have slipped, as arguments of `slice`: the stretch and its neighbours, up to the next rows of a sum that
 * holds as it stands.
 */
function doubtful(standing: readonly Sum[], top: number, bottom: number, length: number): [number, number] {
  const right = standing.flatMap(({ claim, parts }) => [claim, ...parts]);
  const before = right.filter((position) => position < top);
  const after = right.filter((position) => position > bottom);
  return [highest(before, -1) + 1, lowest(after, length)];
}

/** A parent and its children in one column, by their places among the rows. */
interface Sum {
  readonly column: Column;
  readonly claim: number;
  readonly parts: readonly number[];
}

function* sumsOf(table: Table): Iterable<Sum> {
  const places = new Map(table.rows.map((row, position) => [row, position]));
  for (const { parent, children } of table.families()) {
    const parts = children.flatMap((child) => places.get(child) ?? []);
    for (const column of parent.panel.additive) yield { column, claim: places.get(parent) ?? 0, parts };
  }
}

function asTheyStand(table: Table): { readonly standing: readonly Sum[]; readonly broken: readonly Sum[] } {
  const byOutcome = grouped(sumsOf(table), (sum) => outcomeAt(table, sum, 0));
  return { standing: byOutcome.get("holds") ?? [], broken: byOutcome.get("breaks") ?? [] };
}

/** `says-nothing`: fewer than two parts, or a row beyond the end of the table. */
function outcomeAt(table: Table, { column, claim, parts }: Sum, distance: number): "holds" | "breaks" | "says-nothing" {
  const [whole, ...facts] = [claim, ...parts].map((position) => factAt(table, position - distance, column));
  if (whole === undefined || facts.includes(undefined)) return "says-nothing";
  const amounts = facts.flatMap((fact) => (fact === undefined ? [] : [amountOf(fact)]));
  const sum = Amount.sum(amounts, amountOf(whole).unit);
  if (amountOf(whole).agreement(sum) === "differs") return "breaks";
  return amounts.filter(({ isZero }) => !isZero).length < 2 ? "says-nothing" : "holds";
}

function factAt(table: Table, position: number, column: Column): Fact | undefined {
  const row = table.rows[position];
  return row?.panel.columns.includes(column) === true ? table.factIn(row, column) : undefined;
}
