/** How findings speak of a sentence: where it stands, and the sentence itself with the figure marked. */
import type { Amount } from "../../amount";
import { holds, type Check, type Severity, type Violation } from "../../contract/rule";
import type { Comparison, Figure, Narrative, Statement } from "../../narrative";
import { placeOfParagraph, quoted, textOf } from "../../readings/paragraphs";
import type { Place } from "../../readings/place";
import { factNameInTable, listed, money } from "../../readings/wording";
import { amountOf, type Fact } from "../../recognise";

/** The kinds of comparison that one rule tells. */
export type Of<K extends Comparison["kind"]> = Extract<Comparison, { readonly kind: K }>;

/** Every comparison of a kind as a check: those that hold, and what the rule says of those that do not. */
export function* checksOf<K extends Comparison["kind"]>(
  narrative: Narrative,
  kind: K,
  violation: (comparison: Of<K>, narrative: Narrative) => Violation | undefined,
): Iterable<Check> {
  for (const comparison of narrative.comparisons) {
    if (comparison.kind !== kind) continue;
    const told = comparison.holds ? undefined : violation(comparison as Of<K>, narrative);
    if (comparison.holds) yield holds;
    else if (told !== undefined) yield told;
  }
}

export function placeOfStatement({ paragraph, subject }: Statement, concept?: string): Place {
  return { ...placeOfParagraph(paragraph), key: subject.text, ...(concept !== undefined && { concept }) };
}

/** Is it in a table, and not in the text? */
export function isFact(one: Figure | Fact): one is Fact {
  return "reading" in one;
}

/** `表7“公务接待费”（C6）2.70万元`. */
export function factAmount(fact: Fact): string {
  return `${factNameInTable(fact)}${money(amountOf(fact), fact)}`;
}

/** `“提租补贴”`. */
export function subjectName({ subject }: Statement): string {
  return `“${subject.path.at(-1) ?? subject.text}”`;
}

const usualDecimals = 2;

export function moneyText(amount: Amount): string {
  return `${amount.toText(usualDecimals)}${amount.unit}`;
}

/** The figure that is wrong: the one that one slip explains, or else the one that is calculated. */
export function wrongFigure({ figure, cause }: Comparison): Figure {
  return cause?.figure ?? figure;
}

/** The sentence with the figure marked that is wrong. */
export function marked(one: Comparison): string {
  return quoted(wrongFigure(one));
}

/** `看来写错的是408.12万元（似应为478.12万元）。`, `看来14,484元的单位写错了，应为万元。` */
export function slipOf({ cause }: Comparison): string {
  if (cause === undefined) return "";
  if (cause.inUnit !== undefined)
    return `看来${listed(cause.inUnit.figures.map(textOf), "个数")}的单位写错了，应为${cause.inUnit.unit}。`;
  const meant = cause.meant === undefined ? "" : `（似应为${moneyText(cause.meant)}）`;
  return `看来写错的是${textOf(cause.figure)}${meant}。`;
}

/** What the rule says; where a unit was lost that alone: what is calculated with it, `应为0%`, says nothing. */
export function saidOf(one: Comparison, said: string): string {
  return one.cause?.inUnit === undefined ? said : `${marked(one)}：${slipOf(one)}改后与文中其他数对得上。请核对。`;
}

/** Of an outcome with all its digits, as many as tell it from what is printed. */
export function roundedMoney(amount: Amount, like: Amount): string {
  return moneyText(amount.in(like.unit).roundedTo(Math.max(usualDecimals, like.decimals)));
}

export function percentText(amount: Amount): string {
  return `${amount.toText()}%`;
}

/** Of a percentage whose digits behind the last one were left away. */
export const cutOff = "看来是直接舍去了后面的位数，没有四舍五入。";

/** A rate over nothing is a manner of speaking; one that was cut off is told to those who ask for hints. */
export function percentageSeverity(
  expected: Amount | undefined,
  isCutOff: boolean | undefined,
): { readonly severity?: Severity; readonly isOptional?: true } {
  if (isCutOff === true) return { severity: "info", isOptional: true };
  return expected === undefined ? { severity: "warning" } : {};
}
