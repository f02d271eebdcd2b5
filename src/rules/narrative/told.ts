/** How findings speak of a sentence: where it stands, and the sentence itself with the figure marked. */
import type { Amount } from "../../amount";
import type { Comparison, Figure, Narrative, Paragraph, Span, Statement } from "../../narrative";
import { narrativeOf } from "../../narrative";
import type { Disclosure } from "../../recognise";
import { holds, type Check, type Place, type Severity, type Violation } from "../rule";

/** The kinds of comparison that one rule tells. */
export type Of<K extends Comparison["kind"]> = Extract<Comparison, { readonly kind: K }>;

/** Every comparison of a kind as a check: those that hold, and what the rule says of those that do not. */
export function* checksOf<K extends Comparison["kind"]>(
  disclosure: Disclosure,
  kind: K,
  violation: (comparison: Of<K>, narrative: Narrative) => Violation | undefined,
): Iterable<Check> {
  const narrative = narrativeOf(disclosure);
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

export function placeOfParagraph({ sheet, row, column, paragraph }: Paragraph): Place {
  return { sheet, row, column, ...(paragraph !== undefined && { paragraph }) };
}

/** As typed: `2,058.78万元`, `56.6%`. */
export function textOf({ paragraph, start, end }: Figure): string {
  return typedIn(paragraph, { start, end });
}

const mostAround = 60;

/** `“……提租补贴【73.61元】，比2024年预算减少……”`: the figure in its sentence, which is cut where it is long. */
export function quoted(figure: Figure): string {
  const { paragraph, sentence, start, end } = figure;
  const from = Math.max(sentence.start, start - mostAround);
  const to = Math.min(sentence.end, end + mostAround);
  const before = `${from > sentence.start ? "…" : ""}${typedIn(paragraph, { start: from, end: start })}`;
  const behind = `${typedIn(paragraph, { start: end, end: to })}${to < sentence.end ? "…" : ""}`;
  return `“${before}【${textOf(figure)}】${behind}”`;
}

/** Words of a sentence in their paragraph: `“……主要原因【是。】”`. */
export function quotedSpan(paragraph: Paragraph, span: Span): string {
  const { text } = paragraph.folded;
  const from = Math.max(text.lastIndexOf("。", span.start - 1) + 1, span.start - mostAround);
  const stop = text.indexOf("。", span.end);
  const to = Math.min(stop < 0 ? text.length : stop + 1, span.end + mostAround);
  const before = typedIn(paragraph, { start: from, end: span.start });
  return `“${before}【${typedIn(paragraph, span)}】${typedIn(paragraph, { start: span.end, end: to })}”`;
}

const blanks = /[\s\u3000\u00a0]+/gu;

function typedIn({ typed, folded: { at } }: Paragraph, { start, end }: Span): string {
  const first = at[start];
  const last = at[end - 1];
  return first === undefined || last === undefined ? "" : typed.slice(first, last + 1).replace(blanks, "");
}

/** `“提租补贴”`. */
export function subjectName({ subject }: Statement): string {
  return `“${subject.path.at(-1) ?? subject.text}”`;
}

const usualDecimals = 2;

export function moneyText(amount: Amount): string {
  return `${amount.toText(usualDecimals)}${amount.unit}`;
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
