/**
 * Holds what a government's report tells against the tables of its budgets, `教育支出1900万元，完成预算的95.0%，比上年下降5.0%`: by the name of
 * the line, the budget, the year and the stage. That a figure differs is told where its own rates, or the figures around it, show that this line
 * of this column is meant.
 */
import type { Amount } from "../../../amount";
import { nameKey } from "../../../catalogue";
import { amountOf, type Column, type Fact, type Row } from "../../../recognise";
import { onceFor } from "../../../remembered";
import {
  aroundNames,
  levelOf,
  otherBasis,
  sideOfBudget,
  toldOfStage,
  type GovernmentBudget,
} from "../../../vocabulary/governmentBudgets";
import { hundred, positive, rateHolds } from "../../comparisons/percentages";
import { scopeAround, type Scope } from "../../measures/measures";
import { scopeWords } from "../../measures/scopes";
import type { Figure, Statement } from "../../statements/statement";
import { onlyAmong } from "../besideInTables";
import type { Facts } from "../facts";
import type { Tie } from "../tied";
import { budgetTablesOf, type BudgetTable, type Side } from "./budgetTables";
import type { Moment, Stage } from "./columnMoment";

/** So many of the figures told next to it stand in the same column. */
const fewestAround = 3;
/** And so many rates told next to it are of the same two columns. */
const fewestRates = 2;
const furthestAround = 4;
/** A rate of fewer digits is that of many lines by chance. */
const tellingDigits = 3;

/** The line of a table, and the column, of which a statement may speak. */
interface Place {
  readonly of: BudgetTable;
  readonly row: Row;
  readonly column: Column;
  readonly moment: Moment;
}

type Fits = "fits" | "differs" | "untold";

export class Governments {
  private readonly tables: readonly BudgetTable[];
  private readonly around = new Map<Column, Statement[]>();
  private readonly positions = new Map<Column, Map<Statement, number>>();

  constructor(
    private readonly facts: Facts,
    statements: readonly Statement[],
  ) {
    this.tables = budgetTablesOf(facts.disclosure);
    if (this.tables.length === 0) return;
    for (const statement of statements)
      for (const { column } of this.placesOf(statement)) {
        const told = this.around.get(column) ?? [];
        this.around.set(column, told);
        const positions = this.positions.get(column) ?? new Map<Statement, number>();
        this.positions.set(column, positions);
        positions.set(statement, told.length);
        told.push(statement);
      }
  }

  /** @returns undefined where the tables do not have the line, or nothing shows that it is meant */
  tie(statement: Statement, figure: Figure): Tie | undefined {
    const places = this.placesOf(statement);
    const facts = places.map(factAt);
    const agreeing = facts.filter((fact) => amountOf(fact).agreement(figure.amount) !== "differs");
    if (agreeing.length > 0) return { kind: "agrees", facts: agreeing };
    if (statement.isReason === true || statement.isTouched === true || onlyAmong(facts) === undefined) return undefined;
    const rates = places.flatMap((place) => [this.completionAt(place, statement), this.growthAt(place, statement)]);
    if (rates.includes("fits")) return { kind: "differs", facts };
    const isAmongOthers = places.some((place) => this.areAround(place, statement));
    return rates.includes("differs") || !isAmongOthers
      ? undefined
      : { kind: "differs", facts, isNoneOf: true, isByOthers: true };
  }

  /** What the line has for the year before, where the rates told next to it are of the same columns. */
  lastYearOf(statement: Statement): readonly Fact[] {
    const { change, value } = statement;
    if (change?.against !== "lastYear" || value === undefined || isOnOtherBasis(statement)) return [];
    return this.placesAgreeing(statement, value).flatMap((place) => {
      const bases = this.basesOf(place, statement);
      const isHeld =
        this.growthAt(place, statement) === "fits" ||
        bases.every((base) => isCompared(place, base)) ||
        this.areRatesAround(place, statement, (one, other) => this.growthAt(one, other, 0));
      return isHeld ? bases : [];
    });
  }

  /** What was planned of what came out, likewise. */
  budgetsOf(statement: Statement): readonly Fact[] {
    const { value } = statement;
    if (value === undefined || statement.completion === undefined) return [];
    return this.placesAgreeing(statement, value).flatMap((place) => {
      const plans = plansOf(place, statement);
      const isHeld =
        this.completionAt(place, statement) === "fits" ||
        plans.every((plan) => isCompared(place, plan)) ||
        this.areRatesAround(place, statement, (one, other) => this.completionAt(one, other, 0));
      return isHeld ? plans : [];
    });
  }

  private placesAgreeing(statement: Statement, { amount }: Figure): readonly Place[] {
    return this.placesOf(statement).filter((place) => amountOf(factAt(place)).agreement(amount) !== "differs");
  }

  private readonly placesOf = onceFor((statement: Statement): readonly Place[] => {
    if (this.tables.length === 0 || statement.value === undefined) return [];
    const own = plain(statement.subject.path.at(-1) ?? "");
    if (own === "") return [];
    const side = sideOfBudget.exec(own)?.[1] as Side | undefined;
    const keys = [own, `${own}支出`, `${own}收入`].map(nameKey);
    const level = levelOf(`${statement.lead}${statement.subject.text}`);
    const lines = this.tables.flatMap((of) => {
      const row =
        side === undefined
          ? keys.flatMap((key) => of.named.get(key) ?? [])[0]
          : isNamed(of.budget, own)
            ? of.totals.get(side)
            : undefined;
      if (row === undefined || (level !== undefined && (of.level ?? "all") !== level)) return [];
      return [{ of, row }];
    });
    const told = budgetTold(statement);
    const ofBudget = side !== undefined || told === undefined ? lines : lines.filter(({ of }) => of.budget === told);
    // 债务付息支出 is a line of several budgets.
    if (new Set(ofBudget.map(({ of }) => of.budget)).size > 1) return [];
    const { kind, year: documentYear } = this.facts.disclosure;
    const year = statement.year ?? statement.yearAbove ?? documentYear;
    const stage = stageTold(statement) ?? (kind === "finalAccounts" ? "outcome" : undefined);
    return ofBudget.flatMap(({ of, row }) => {
      const fitting = [...of.moments].filter(
        ([column, moment]) =>
          row.panel.columns.includes(column) && moment.year === year && (stage ?? moment.stage) === moment.stage,
      );
      const [found, ...others] = fitting;
      if (found === undefined || others.length > 0) return [];
      const place = { of, row, column: found[0], moment: found[1] };
      return factAt(place).reading.kind === "amount" ? [place] : [];
    });
  });

  /** Do the figures next to it stand in the column, each in its own line? */
  private areAround({ column, of }: Place, own: Statement): boolean {
    const [agree, differ] = this.countAround(column, own, (statement) => {
      const place = this.placesOf(statement).find((one) => one.column === column && one.of === of);
      if (place === undefined || statement.value === undefined) return "untold";
      return amountOf(factAt(place)).agreement(statement.value.amount) === "differs" ? "differs" : "fits";
    });
    return agree >= fewestAround && agree > 2 * differ;
  }

  private areRatesAround(
    { column, of }: Place,
    own: Statement,
    fits: (place: Place, statement: Statement) => Fits,
  ): boolean {
    const [agree, differ] = this.countAround(column, own, (statement) => {
      const { value } = statement;
      const places = value === undefined ? [] : this.placesAgreeing(statement, value);
      const place = places.find((one) => one.column === column && one.of === of);
      return place === undefined ? "untold" : fits(place, statement);
    });
    return agree >= fewestRates && agree > 2 * differ;
  }

  private countAround(
    column: Column,
    own: Statement,
    fits: (statement: Statement) => Fits,
  ): readonly [agree: number, differ: number] {
    const told = this.around.get(column) ?? [];
    const at = this.positions.get(column)?.get(own) ?? 0;
    const beside = told.slice(Math.max(0, at - furthestAround), at + furthestAround + 1);
    const said = beside.filter((one) => one !== own && one.value !== own.value).map(fits);
    return [said.filter((one) => one === "fits").length, said.filter((one) => one === "differs").length];
  }

  private completionAt(place: Place, statement: Statement, fewest = tellingDigits): Fits {
    const { completion } = statement;
    if (completion === undefined) return "untold";
    const own = amountOf(factAt(place));
    const plans = plansOf(place, statement);
    const ratios = plans.map((plan) => own.dividedBy(amountOf(plan)));
    return plans.length === 0 ? "untold" : fitting(completion, ratios, fewest);
  }

  private growthAt(place: Place, statement: Statement, fewest = tellingDigits): Fits {
    const { rate, rises, against } = statement.change ?? {};
    if (rate === undefined || rises === undefined || against !== "lastYear" || isOnOtherBasis(statement))
      return "untold";
    const own = amountOf(factAt(place));
    const bases = this.basesOf(place, statement);
    const ratios = bases.flatMap((fact) => {
      const base = amountOf(fact);
      const gap = own.minus(base);
      return gap.isNegative === rises ? [] : [positive(gap).dividedBy(base)];
    });
    return bases.length === 0 ? "untold" : fitting(rate, ratios, fewest);
  }

  private basesOf({ of, row, moment }: Place, { change, baseKind = change?.baseKind }: Statement): readonly Fact[] {
    const bases = [...of.moments].filter(
      ([column, one]) =>
        row.panel.columns.includes(column) &&
        one.year === moment.year - 1 &&
        (baseKind === undefined ? moment.stage === "plan" || one.stage === "outcome" : one.stage === stageOf(baseKind)),
    );
    return bases.map(([column]) => of.table.factIn(row, column)).filter(isRead);
  }
}

function stageOf(baseKind: "budget" | "outcome"): Stage {
  return baseKind === "budget" ? "plan" : "outcome";
}

/** What was planned for the year of an outcome: which of several plans, as far as the text says it. */
function plansOf({ of, row, moment }: Place, { completed, isOfInitial }: Statement): readonly Fact[] {
  if (moment.stage !== "outcome") return [];
  const wanted = completed ?? (isOfInitial === true ? "initial" : undefined);
  const plans = [...of.moments].filter(
    ([column, one]) => row.panel.columns.includes(column) && one.stage === "plan" && one.year === moment.year,
  );
  const named = plans.filter(([, { plan }]) => plan === wanted);
  const meant =
    wanted === undefined ? plans : named.length > 0 ? named : plans.filter(([, { plan }]) => plan === undefined);
  return meant.map(([column]) => of.table.factIn(row, column)).filter(isRead);
}

/** @param fewest so many digits a rate must have to say anything by fitting */
function fitting(rate: Figure, ratios: readonly (Amount | undefined)[], fewest: number): Fits {
  if (!ratios.some((ratio) => rateHolds(rate, ratio))) return "differs";
  return digitsTold(rate) >= fewest ? "fits" : "untold";
}

/** Of `95.0%` three. That all of a budget was spent many lines say. */
function digitsTold({ amount: { value, decimals } }: Figure): number {
  if (value.equals(hundred)) return 0;
  return value.toFixed(Math.max(0, decimals)).replace(/\D|^0+\.?0*/gu, "").length;
}

/** Does the table itself print how the two compare, in percent? */
function isCompared({ row, column }: Place, base: Fact): boolean {
  return row.panel.columns.some(
    ({ compares }) =>
      compares !== undefined &&
      compares.kind !== "difference" &&
      compares.own === column.index &&
      compares.base === base.column.index,
  );
}

function factAt({ of, row, column }: Place): Fact {
  return of.table.factIn(row, column);
}

function isRead({ reading }: Fact): boolean {
  return reading.kind === "amount" && !reading.amount.isZero;
}

function plain(name: string): string {
  return name.replace(aroundNames.before, "").replace(aroundNames.behind, "");
}

const budgetOfScope: Partial<Record<Scope, GovernmentBudget>> = {
  generalPublic: "generalPublic",
  governmentFund: "governmentFund",
  stateCapital: "stateCapital",
};

/** The budget that the words, the whole of which it is a part, or the headings name. */
function budgetTold(statement: Statement): GovernmentBudget | undefined {
  const { subject, list } = statement;
  const own = [subject.text, list?.whole.subject.text ?? ""]
    .map((words) => scopeWords.find((one) => one.words.test(words))?.scope)
    .find((scope) => scope !== undefined);
  const scope = own ?? scopeAround(statement);
  return scope && budgetOfScope[scope];
}

function isNamed(budget: GovernmentBudget, words: string): boolean {
  const scope = scopeWords.find((one) => one.words.test(words))?.scope;
  return scope !== undefined && budgetOfScope[scope] === budget;
}

function stageTold({ subject: { text }, isPlanned, completion, heading }: Statement): Stage | undefined {
  if (toldOfStage.outcome.test(text) || completion !== undefined) return "outcome";
  if (isPlanned === true || toldOfStage.plan.test(text)) return "plan";
  const above = heading.findLast((words) => toldOfStage.outcome.test(words) || toldOfStage.planAbove.test(words));
  if (above === undefined) return undefined;
  return toldOfStage.outcome.test(above) ? "outcome" : "plan";
}

/** `同口径增长5.3%`: of other figures than those that are printed. */
function isOnOtherBasis({ paragraph: { folded } }: Statement): boolean {
  return otherBasis.test(folded.text);
}
