/** Sentences that say there is none of something: `本单位2026年无政府性基金预算安排的支出`, `未发生公务接待费`. */
import type { Fact } from "../../recognise";
import {
  deniedItem,
  denialOfBudget,
  denialOfItems,
  deniedByWhom,
  ofOtherMoney,
  ofOutcome,
  ofPlan,
  vehicleBought,
} from "../../vocabulary/narrativeNone";
import { meaningAlone, type Scope } from "../measures/measures";
import type { Paragraph } from "../text/paragraph";
import { spanOf } from "../statements/spanOf";
import type { Span } from "../statements/statement";
import { longestLead } from "../statements/wordsAround";
import { lastYearBeside } from "../tie/besideInTables";
import type { Tying } from "../tie/tie";

export interface Denial {
  readonly paragraph: Paragraph;
  readonly span: Span;
  /** What the tables have of it; a denial is false where one of them is not zero. */
  readonly facts: readonly Fact[];
}

const denied: Readonly<Record<string, { readonly measure: string; readonly scope?: Scope }>> = {
  政府性基金: { measure: "expenditure", scope: "governmentFund" },
  国有资本经营: { measure: "expenditure", scope: "stateCapital" },
  三公经费: { measure: "threePublic" },
  政府采购: { measure: "procurement" },
  政府购买服务: { measure: "purchasedServices" },
  政府向社会力量购买服务: { measure: "purchasedServices" },
};

/** @param year the document's own; what is said of other years is not held against its tables */
export function* denialsIn(paragraphs: readonly Paragraph[], tying: Tying, year: number | undefined): Iterable<Denial> {
  for (const paragraph of paragraphs) {
    yield* ofBudgets(paragraph, tying, year);
    yield* ofItems(paragraph, tying, year);
  }
}

function* ofBudgets(paragraph: Paragraph, tying: Tying, year: number | undefined): Iterable<Denial> {
  for (const match of paragraph.folded.text.matchAll(denialOfBudget)) {
    const what = denied[match[1] ?? ""];
    if (what === undefined || yearOf(paragraph, match, year) !== "own") continue;
    yield { paragraph, span: spanOf(match), facts: tying.facts.ofMeasure(what.measure, what.scope) };
  }
}

/** Of 三公: `2025年未安排因公出国（境）费`, `没有因公出国（境）费和公务用车购置费`, `未购置公务用车`. */
function* ofItems(paragraph: Paragraph, tying: Tying, year: number | undefined): Iterable<Denial> {
  const isFinal = tying.facts.disclosure.kind === "finalAccounts";
  for (const match of paragraph.folded.text.matchAll(denialOfItems)) {
    const said = match[0];
    const when = yearOf(paragraph, match, year);
    if (when === undefined || !isOfAll(paragraph, match)) continue;
    // What was not planned may have been spent, and a budget does not know what will be.
    if (isFinal ? ofPlan.test(said) : when === "own" && ofOutcome.test(said)) continue;
    const measures = vehicleBought.test(said)
      ? ["vehiclePurchase"]
      : [...said.matchAll(deniedItem)].flatMap(([item]) => meaningAlone(item)?.measure ?? []);
    const facts = measures.flatMap((measure) => tying.facts.ofMeasure(measure, undefined));
    yield {
      paragraph,
      span: spanOf(match),
      facts: when === "own" ? facts : facts.flatMap((fact) => lastYearBeside(fact, undefined)),
    };
  }
}

/** Of which year it is told; @returns undefined of another one, or of what nobody knows */
function yearOf(
  { folded: { text } }: Paragraph,
  { index }: RegExpExecArray,
  own: number | undefined,
): "own" | "before" | undefined {
  const sentence = text.slice(text.lastIndexOf("。", index) + 1, index);
  const [last, ...others] = [...sentence.matchAll(/20\d\d(?=年)/gu)].map(([found]) => Number(found)).toReversed();
  const clause = sentence.slice(Math.max(...[",", ";", "("].map((mark) => sentence.lastIndexOf(mark))) + 1);
  if (/截至|年初/u.test(sentence)) return undefined;
  if (/上年|去年/u.test(sentence)) return /^(?:上年度?|去年)$/u.test(clause) ? "before" : undefined;
  if (last === undefined || own === undefined || [last, ...others].every((one) => one === own)) return "own";
  return last === own - 1 && clause.startsWith(String(last)) ? "before" : undefined;
}

/** Nothing before it says that it is told of a part: of one unit, of other money, of all but something. */
function isOfAll({ folded: { text } }: Paragraph, { index }: RegExpExecArray): boolean {
  const sentence = text.slice(Math.max(text.lastIndexOf("。", index) + 1, index - longestLead), index);
  const clause = sentence.slice(Math.max(...[...",;:()、"].map((mark) => sentence.lastIndexOf(mark))) + 1);
  return deniedByWhom.test(clause) && !ofOtherMoney.test(sentence);
}
