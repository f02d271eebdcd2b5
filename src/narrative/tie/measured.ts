/** Holds a figure against what the standard tables have of its measure: `一般公共预算基本支出` against the total of that column. */
import { amountOf, type Fact } from "../../recognise";
import { isAbove } from "./above";
import { decided } from "./decided";
import type { Elsewhere } from "./elsewhere";
import { isOfOneFund, type Facts } from "./facts";
import { mayEqual, wholes } from "../measures/measureParts";
import type { Meaning, Scope } from "../measures/measures";
import type { Figure } from "../statements/statement";
import { sumOf, type Tie } from "./tied";
import { hasTotal, meantBy } from "./totals";

/** Measures of what is left over: that of the treasury's money says nothing of all there is. */
export const leftOver: ReadonlySet<string> = new Set(["carriedIn", "carriedOut"]);

/** 结转结余资金 alone may be what is left at either end of the year. */
const ofBefore = /上年|年初/u;

/** Words for a measure that some places use for one row of it: 人员支出 beside 对个人和家庭的补助. */
const narrower: readonly { readonly words: RegExp; readonly rows: readonly string[] }[] = [
  { words: /人员支出$/u, rows: ["工资福利支出"] },
];

export class Measured {
  constructor(
    private readonly facts: Facts,
    private readonly elsewhere: Elsewhere,
  ) {}

  /** @param isOfPart the figure is told of a part of what the words name: then a table that has another figure says nothing */
  tie(meaning: Meaning, figure: Figure, isOfPart: boolean): Tie {
    const { measure, scope } = meaning;
    if (measure === "allotted") return decided(figure, this.ofAllotted(scope), !isOfPart);
    const equal = mayEqual[measure];
    if (equal !== undefined) return decided(figure, this.facts.ofMeasure(equal, undefined), false);
    const ofTreasury = this.ofTreasury(measure, scope);
    const own = ofTreasury ?? this.facts.ofMeasure(measure, scope ?? "all");
    return (
      this.inOwnTables(meaning, figure, own, isOfPart) ??
      (own.length > 0 ? undefined : this.inParts(meaning, figure, isOfPart)) ??
      this.inOtherTables(meaning, figure, ofTreasury !== undefined) ??
      this.inNone(meaning, figure, own, isOfPart)
    );
  }

  /** @returns undefined where the tables of the budget that is named do not decide it */
  private inOwnTables(meaning: Meaning, figure: Figure, own: readonly Fact[], isOfPart: boolean): Tie | undefined {
    const asked = own.length > 0 ? own : this.anywhere(meaning.measure);
    const tie = decided(figure, asked, isCertain(meaning, own, isOfPart));
    if (tie.kind === "agrees") return tie;
    const empty = own.length > 0 ? undefined : this.facts.emptyOf(meaning.measure, meaning.scope);
    return empty && { kind: figure.amount.isZero ? "agrees" : "differs", facts: [], empty };
  }

  /** 基本支出 where tables have 人员经费 and 公用经费 alone. @returns undefined where the parts do not decide it */
  private inParts({ measure, scope }: Meaning, figure: Figure, isOfPart: boolean): Tie | undefined {
    const parts = this.facts.partsOf(measure, scope);
    const sums = parts.flatMap((facts) => sumOf(facts) ?? []);
    if (sums.some((sum) => sum.agreement(figure.amount) !== "differs")) return { kind: "agrees", facts: [] };
    const [[facts], [sum]] = [parts, sums];
    if (facts === undefined || sum === undefined || isOfPart) return undefined;
    const known = this.facts.ofMeasure(measure, undefined).filter((fact) => !isOfOneFund(fact));
    const areAlike = [...sums, ...known.map(amountOf)].every((one) => one.agreement(sum) !== "differs");
    return areAlike ? { kind: "differs", facts, sum } : undefined;
  }

  /** Agreement with another table that may be meant. */
  private inOtherTables({ measure, scope, words }: Meaning, figure: Figure, isOfTreasury: boolean): Tie | undefined {
    const inProjects = measure === "income" || measure === "expenditure" ? this.projectColumn(scope) : [];
    const mayBeAny = scope === undefined || isOfTreasury;
    const inNarrower = (narrower.find((one) => one.words.test(words))?.rows ?? []).flatMap((name) =>
      this.rowsNamed(name),
    );
    const left = measure === "carriedIn" && !ofBefore.test(words) ? this.facts.ofMeasure("carriedOut", scope) : [];
    const others = [...inProjects, ...inNarrower, ...left];
    const tie = decided(figure, [...(mayBeAny ? this.anywhere(measure) : []), ...others], false);
    return tie.kind === "agrees" ? tie : undefined;
  }

  /** Of a figure that no table has. Without a word of the budget, only what all tables say alike is certain. */
  private inNone(meaning: Meaning, figure: Figure, own: readonly Fact[], isOfPart: boolean): Tie {
    const { measure, scope, words, isOfAll } = meaning;
    const all = this.anywhere(measure);
    if (scope !== undefined) {
      const certain = isCertain(meaning, own, isOfPart);
      const tie = decided(figure, own.length > 0 ? own : all, certain);
      return tie.kind === "notFound" ? decided(figure, this.meant(words, own), certain) : tie;
    }
    // A table of one fund says nothing of money of which no fund is named.
    const asked = isOfAll ? own : all.every(isOfOneFund) ? [] : all;
    // 财政拨款结转 in a section on one budget may be of this budget alone.
    const isLeft = leftOver.has(measure) && (own.length === 0 || /财政/u.test(words));
    const isSure = !isOfPart && !isLeft && !this.isOfOtherMoneyToo(measure, own) && hasTotal(words, asked);
    const { isNoneOf, ...tie } = decided(figure, asked, isSure);
    // The tables may lack the very one that has all money.
    return isNoneOf === true && own.length > 0 ? { ...tie, isNoneOf } : tie;
  }

  /** 人员经费, which tables tell of 一般公共预算 alone, where there is 基本支出 from other money too. */
  private isOfOtherMoneyToo(measure: string, own: readonly Fact[]): boolean {
    if (wholes[measure] !== "basic" || own.length > 0) return false;
    const ofBudget = this.facts.ofMeasure("basic", "generalPublic");
    return this.facts
      .ofMeasure("basic", "all")
      .some((fact) => ofBudget.some((one) => isAbove(amountOf(fact), amountOf(one))));
  }

  private rowsNamed(name: string): readonly Fact[] {
    return this.facts.named([name]).flatMap((row) => this.facts.mainFact(row) ?? []);
  }

  private ofAllotted(scope: Scope | undefined): readonly Fact[] {
    const sides = (["income", "expenditure", "grand"] as const).flatMap((one) => this.facts.ofMeasure(one, scope));
    return [...sides, ...this.projectColumn(scope)];
  }

  /** Of every budget; where no standard table has it, of a table whose title says it. */
  private anywhere(measure: string): readonly Fact[] {
    const known = this.facts.ofMeasure(measure, undefined);
    return known.length > 0 ? known : this.elsewhere.titled(measure);
  }

  /** 财政拨款基本支出, of which there is no column: that of 一般公共预算 where the other budgets have none. */
  private ofTreasury(measure: string, scope: Scope | undefined): readonly Fact[] | undefined {
    if (scope !== "fiscal" || this.facts.ofMeasure(measure, scope).length > 0) return undefined;
    const others = (["governmentFund", "stateCapital"] as const).flatMap((one) => this.facts.ofMeasure(measure, one));
    return others.every((fact) => amountOf(fact).isZero) ? this.facts.ofMeasure(measure, "generalPublic") : [];
  }

  /** Of facts that have 合计 and 总计 those that the words mean. */
  meant(words: string, facts: readonly Fact[]): readonly Fact[] {
    return meantBy(words, facts, this.facts.disclosure.kind);
  }

  private projectColumn(scope: Scope | undefined): readonly Fact[] {
    return scope === undefined || scope === "all"
      ? []
      : this.facts.at([
          { layout: "project", row: "total", concept: scope },
          { layout: "project", row: "total", concept: `carriedIn.${scope}` },
        ]);
  }
}

function isCertain({ scope, words }: Meaning, own: readonly Fact[], isOfPart: boolean): boolean {
  return scope !== undefined && own.length > 0 && !isOfPart && hasTotal(words, own);
}
