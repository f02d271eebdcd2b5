/** The language of relations: one line states which figures of two tables must agree. */

import type { Comparator } from "../../contract/rule";
import type { ConditionName } from "./conditions";
import type { FactSelector } from "./factSelector";
import { assertKnown } from "./knownFacts";

export interface TermSelector extends FactSelector {
  /** A line or column that publishers leave out when it is empty: worth nothing where the table does not print it. */
  readonly optional: boolean;
}

export type Sum = readonly TermSelector[];

export interface Relation {
  /** The two tables; with the claim's row and concept it names the relation. */
  readonly id: string;
  readonly claim: FactSelector;
  /** The layouts that take part, the claim's first; one alone where two figures of the same table must agree. */
  readonly between: readonly string[];
  readonly comparison: Comparator;
  /** Sums of facts; where there are several, the claim may be any one of them, and the first is what it is told against. */
  readonly alternatives: readonly Sum[];
  /** What the user reads. */
  readonly sentence: string;
  /** Holds only for documents of which this is true. */
  readonly when: ConditionName | undefined;
  /** Not certain: told as a hint. */
  readonly hint: boolean;
}

export interface RelationOptions {
  readonly when?: ConditionName;
  readonly hint?: true;
}

const fact = /^([\w-]+)\[([^\]]+)\]\.([\w.]+)(\??)$/u;

/**
 * `relation("expenditure-summary[total].total", "=", "income-expenditure[currentExpenditure].amount", "…")`
 *
 * The right side may be a sum (`a + b?`, where `b?` is often left out when it is empty) and have alternatives (`a + b | a`).
 * @throws where the text is not such a relation, or no layout has such a row or concept: that is a mistake of ours.
 */
export function relation(
  claim: string,
  comparison: Comparator,
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

function select(text: string): TermSelector {
  const [, layout, row, concept, optional] = fact.exec(text.trim()) ?? [];
  if (layout === undefined || row === undefined || concept === undefined) throw new Error(`not a fact: ${text}`);
  const selector = { layout, row, concept, optional: optional === "?" };
  assertKnown(selector);
  return selector;
}
