/** Which tables of a workbook say the same total, but by a power of ten: one of them is printed in another unit than it says. */
import type Decimal from "decimal.js";
import type { Equality } from "../../contract/rule";
import type { Fact, Table } from "../../recognise";
import { inYuan, keyTotals, shifted, type KeyTotal } from "./keyTotals";

/** A table at variance with others; it shows `10 ^ exponent` times what it should. */
export interface OffScale {
  readonly table: Table;
  readonly exponent: number;
  /** Its total, and the same total in the tables that it should agree with. */
  readonly total: KeyTotal;
  readonly others: readonly [KeyTotal, ...KeyTotal[]];
  /** As many tables speak for it as against it. */
  readonly tie: boolean;
}

/** Compares the key totals of tables that belong to one disclosure. */
export function tablesOffScale(tables: readonly Table[]): OffScale[] {
  const known = tables
    .map((table) => ({ table, totals: table.once(keyTotals) }))
    .filter(({ totals }) => totals.length > 0);
  return [...clusters(known)].flatMap(outliers);
}

/** Would an equality hold if every table were in the unit that its figures suggest? */
export function holdsAtScale({ claim, terms, comparison }: Equality, exponents: ReadonlyMap<Table, number>): boolean {
  const scaled = (fact: Fact): { value: Decimal; slack: Decimal } => {
    const exponent = exponents.get(fact.table) ?? 0;
    const { value, slack } = inYuan(fact);
    return { value: shifted(value, -exponent), slack: shifted(slack, -exponent) };
  };
  let { value: gap, slack: tolerance } = scaled(claim);
  for (const { fact, sign } of terms) {
    const { value, slack } = scaled(fact);
    gap = gap.minus(value.times(sign));
    tolerance = tolerance.plus(slack);
  }
  return (comparison === "<=" ? gap : gap.abs()).lessThanOrEqualTo(tolerance);
}

interface Known {
  readonly table: Table;
  readonly totals: readonly KeyTotal[];
}

function exponentBetween(a: KeyTotal, b: KeyTotal): number | undefined {
  // Two tables of one kind may belong to two years or two organisations.
  const mustAgree = a.group === b.group && a.facts[0].table.layout !== b.facts[0].table.layout;
  if (a.family !== b.family) return undefined;
  const meets = (exponent: number): boolean =>
    a.value
      .minus(shifted(b.value, exponent))
      .abs()
      .lessThanOrEqualTo(a.slack.plus(shifted(b.slack, exponent)));
  if (meets(0)) return 0;
  const exponent = Math.round(Math.log10(Math.abs(a.value.dividedBy(b.value).toNumber())));
  return exponent !== 0 && isTelling(a, mustAgree) && isTelling(b, mustAgree) && meets(exponent) ? exponent : undefined;
}

/** Round or short figures are the same but for zeros by chance. */
function isTelling({ value, slack }: KeyTotal, mustAgree: boolean): boolean {
  const digits = value.abs().dividedBy(slack);
  return mustAgree ? digits.greaterThan(100) : digits.greaterThan(1000) && value.precision() >= 4;
}

/** One exponent for all that two tables have in common, or none. */
function exponentOf(a: Known, b: Known): number | undefined {
  const found = new Set<number>();
  for (const one of a.totals) {
    for (const other of b.totals) {
      const exponent = exponentBetween(one, other);
      if (exponent !== undefined) found.add(exponent);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

interface Scaled extends Known {
  readonly offset: number;
}

/** Tables that are connected by common totals, each with its exponent against the first of them. */
function* clusters(known: readonly Known[]): Iterable<readonly Scaled[]> {
  const open = new Set(known);
  for (const first of known) {
    if (!open.delete(first)) continue;
    const cluster: Scaled[] = [{ ...first, offset: 0 }];
    for (const member of cluster) {
      for (const other of open) {
        const exponent = exponentOf(other, member);
        if (exponent === undefined) continue;
        open.delete(other);
        cluster.push({ ...other, offset: member.offset + exponent });
      }
    }
    if (cluster.length > 1) yield cluster;
  }
}

function outliers(cluster: readonly Scaled[]): OffScale[] {
  const counts = new Map<number, number>();
  for (const { offset } of cluster) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const candidates = [...counts].filter(([, count]) => count === most).map(([offset]) => offset);
  const plausible = candidates.filter((offset) => cluster.every((one) => one.offset !== offset || mayBeYear(one)));
  // Where nothing decides, figures in 元 under a label that says 万元 are by far the more frequent mistake.
  const right = Math.min(...(plausible.length > 0 ? plausible : candidates));
  const rightOnes = cluster.filter(({ offset }) => offset === right);
  return cluster
    .filter(({ offset }) => offset !== right)
    .flatMap((member) => {
      const pair = pairOf(member, rightOnes);
      const tie = candidates.length > 1;
      return pair === undefined ? [] : [{ table: member.table, exponent: member.offset - right, ...pair, tie }];
    });
}

/** In 元: no department lives on less for a year. */
const leastOfYear = 10_000;

function mayBeYear({ totals }: Known): boolean {
  return totals.some(({ value }) => value.abs().greaterThanOrEqualTo(leastOfYear));
}

function pairOf(member: Scaled, others: readonly Scaled[]): Pick<OffScale, "total" | "others"> | undefined {
  for (const total of member.totals) {
    const [first, ...more] = others.flatMap(({ totals }) =>
      totals.filter((other) => exponentBetween(total, other) !== undefined),
    );
    if (first !== undefined) return { total, others: [first, ...more] };
  }
  return undefined;
}
