/** Figures that are in none of the tables that may be meant: what else the text says of them decides whether they are told. */
import { amountOf } from "../../recognise";
import type { Comparison, Sum } from "./comparison";
import { wouldHold } from "./mended";
import type { Figure } from "../statements/statement";
import type { Tie } from "../tie/tied";

type Doubt = Extract<Comparison, { readonly tie: Tie }>;

/** The figure is in none of the tables that may be meant: where the text says more of it, that is told. */
export function isDoubt(one: Comparison): one is Doubt {
  return (one.kind === "amount" || one.kind === "budget") && one.tie.isNoneOf === true;
}

/** Nobody would think that all parts are told: it does not hold, and that says nothing by itself. */
export function isUnsure(one: Comparison): one is Sum {
  return one.kind === "sum" && one.isUnsure === true;
}

/** Of a doubt and what else does not hold of its figure one is told: what explains both. */
export function withoutDoubts(all: readonly Comparison[]): readonly Comparison[] {
  const wrong = new Map<Figure, Comparison[]>();
  for (const one of all)
    if (!one.holds && !isDoubt(one) && !isUnsure(one))
      for (const figure of [one.figure, ...one.others]) wrong.set(figure, [...(wrong.get(figure) ?? []), one]);
  const borneOut = new Set(all.flatMap((one) => (one.holds && isComputed(one) ? [one.figure, ...one.others] : [])));
  const addingUp = new Set(all.flatMap((one) => (one.holds && one.kind === "sum" ? one.others : [])));
  const left = new Set<Comparison>();
  for (const doubt of all.filter(isDoubt)) {
    const { figure, tie } = doubt;
    const others = wrong.get(figure) ?? [];
    if (others.length > 0 && others.every((one) => isExplainedBy(doubt, one))) for (const one of others) left.add(one);
    else if (others.length > 0 || addingUp.has(figure) || (tie.isByOthers === true && borneOut.has(figure)))
      left.add(doubt);
  }
  return overTables(
    all.filter((one) => !left.has(one)),
    wrong,
  );
}

/**
 * `机关运行经费145.85万元，比上年减少1.14万元，下降0.79%` beside a table that has 142.85: where all else that the text says of the figure fits the
 * table's, that figure is the wrong one.
 */
function overTables(
  all: readonly Comparison[],
  wrong: ReadonlyMap<Figure, readonly Comparison[]>,
): readonly Comparison[] {
  const explained = new Set<Comparison>();
  const sure = new Set<Comparison>();
  for (const one of all) {
    if (one.kind !== "part" || one.fact === undefined) continue;
    const others = (wrong.get(one.figure) ?? []).filter((other) => other !== one);
    if (others.length === 0 || !others.every((other) => wouldHold(other, one.figure, one.whole))) continue;
    sure.add(one);
    for (const other of others) explained.add(other);
  }
  return all.flatMap((one) =>
    explained.has(one) ? [] : [sure.has(one) && one.kind === "part" ? { ...one, isSure: true } : one],
  );
}

/** What comes out of several figures, each of which would make it another. */
export function isComputed({ kind }: Comparison): boolean {
  return kind === "share" || kind === "sum" || kind === "difference" || kind === "rate" || kind === "completion";
}

/** With the amount of a table in the place of the figure, would it hold? */
function isExplainedBy({ figure, tie }: Doubt, one: Comparison): boolean {
  return tie.facts.some((fact) => wouldHold(one, figure, amountOf(fact)));
}
