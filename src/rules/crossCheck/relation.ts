/** The language of relations: one line states which figures of two tables must agree. */

import type { Comparison } from "../rule";

/**
 * Which rows a relation speaks of: one by key, or in turn every `class` (3 digits), every `code`, every `unit`
 * (organisation) that either side lists.
 */
export type RowSelector = "class" | "code" | "unit" | (string & {});

export interface FactSelector {
  readonly layout: string;
  readonly row: RowSelector;
  readonly concept: string;
}

export interface Relation {
  /** The two tables; with the claim's row and concept it names the relation. */
  readonly id: string;
  readonly claim: FactSelector;
  /** The layouts that take part, the claim's first; one alone where two figures of the same table must agree. */
  readonly between: readonly string[];
  readonly comparison: Comparison;
  /** Sums of facts; where there are several, the claim may be any one of them, and the first is what it is told against. */
  readonly alternatives: readonly (readonly FactSelector[])[];
  /** What the user reads. */
  readonly sentence: string;
  /** Holds only for documents of which this is true. */
  readonly when: string | undefined;
  /** Not certain: told as a hint. */
  readonly hint: boolean;
}

export interface RelationOptions {
  readonly when?: string;
  readonly hint?: true;
}

const fact = /^([\w-]+)\[([^\]]+)\]\.([\w.]+)$/u;

/**
 * `relation("expenditure-summary[total].total", "=", "income-expenditure[currentExpenditure].amount", "…")`
 *
 * The right side may be a sum (`a + b`) and have alternatives (`a + b | a`).
 * @throws where the text is not such a relation: that is a mistake of ours.
 */
export function relation(
  claim: string,
  comparison: Comparison,
  terms: string,
  sentence: string,
  options: RelationOptions = {},
): Relation {
  const left = select(claim);
  const alternatives = terms.split("|").map((sum) => sum.split("+").map(select));
  return {
    id: `${left.layout}~${alternatives[0]?.[0]?.layout ?? ""}`,
    claim: left,
    between: [...new Set([left, ...alternatives.flat()].map(({ layout }) => layout))],
    comparison,
    alternatives,
    sentence,
    when: options.when,
    hint: options.hint ?? false,
  };
}

function select(text: string): FactSelector {
  const [, layout, row, concept] = fact.exec(text.trim()) ?? [];
  if (layout === undefined || row === undefined || concept === undefined) throw new Error(`not a fact: ${text}`);
  return { layout, row, concept };
}

/** Does the selector speak of many rows in turn? */
export function isEach(row: RowSelector): row is "class" | "code" | "unit" {
  return row === "class" || row === "code" || row === "unit";
}
