/** The figures that a draft tells, by the names that templates have for them: of the tables, and of the year before. */
import { Amount } from "../../amount";
import type { Fact } from "../../recognise";
import type { Facts } from "../tie/facts";
import { budgetPlaces } from "../measures/measurePlaces";
import { budgetPrefix, measureNames, scopeNames, singleNames } from "./names";
import { besideOfLastYear } from "./lastYearBeside";
import { printed } from "./print";

/** As it is printed; differences and shares are of printed figures, so that the text agrees with itself. */
export interface ToldFigure {
  readonly amount: Amount;
  readonly last?: Amount;
}

export class Figures {
  constructor(
    readonly facts: Facts,
    private readonly lastYear: Facts | undefined,
    private readonly decimals: number,
  ) {}

  /** @returns undefined where no table states it */
  told(name: string): ToldFigure | undefined {
    const fact = statedFact(factsOf(this.facts, name));
    if (fact === undefined) return undefined;
    const last = this.lastYear === undefined ? undefined : statedFact(factsOf(this.lastYear, name));
    return toldOf([fact], last === undefined ? undefined : [last], this.decimals);
  }

  /** Do the tables state that there is none: by a zero, or by a table without a row? */
  isNone(name: string): boolean {
    const fact = statedFact(factsOf(this.facts, name));
    if (fact !== undefined) return amountIn(fact)?.isZero === true;
    const [measure, scope] = measureOf(name);
    return measure !== undefined && this.facts.emptyOf(measure, scope) !== undefined;
  }
}

/**
 * What facts come to together: one, or those of a subject that each unit has for itself.
 *
 * @param last those of the workbook of the year before; without them the columns beside are looked at
 */
export function toldOf(
  facts: readonly Fact[],
  last: readonly Fact[] | undefined,
  decimals: number,
): ToldFigure | undefined {
  const amount = sumOf(facts);
  if (amount === undefined) return undefined;
  const beside = facts.flatMap((fact) => besideOfLastYear(fact) ?? []);
  const before = last === undefined ? (beside.length === facts.length ? sumOf(beside) : undefined) : sumOf(last);
  return { amount: printed(amount, decimals), ...(before !== undefined && { last: printed(before, decimals) }) };
}

/** @returns undefined where nothing is stated, or something that nobody can read */
function sumOf(facts: readonly Fact[]): Amount | undefined {
  if (facts.some(({ reading }) => reading.kind === "unreadable")) return undefined;
  const amounts = facts.flatMap((fact) => amountIn(fact) ?? []);
  const [first] = amounts;
  return first === undefined ? undefined : amounts.length === 1 ? first : Amount.sum(amounts, first.unit);
}

/** Blank cells state nothing. */
function amountIn(fact: Fact | undefined): Amount | undefined {
  return fact?.reading.kind === "amount" ? fact.reading.amount : undefined;
}

function statedFact(facts: readonly Fact[]): Fact | undefined {
  return facts.find((fact) => amountIn(fact) !== undefined);
}

function factsOf(facts: Facts, name: string): readonly Fact[] {
  const [first = "", second] = name.split(".");
  if (first === budgetPrefix) return facts.at(budgetPlaces[singleNames[second ?? ""] ?? ""] ?? []);
  const [measure, scope] = measureOf(name);
  return measure === undefined ? [] : facts.ofMeasure(measure, scope);
}

function measureOf(name: string): [string | undefined, (typeof scopeNames)[string] | undefined] {
  const [first = "", second] = name.split(".");
  return second === undefined ? [singleNames[first], undefined] : [measureNames[second], scopeNames[first]];
}
