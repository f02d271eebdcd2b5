/** One figure of a project stated in two places, or as a sum: the equality and how it is told. */
import { closestAlternative } from "../../contract/alternatives";
import type { Comparator, Equality, Mismatch, Severity, Term } from "../../contract/rule";
import { factName, factNameInTable, figure, money } from "../../readings/wording";
import { isBlank, type Fact } from "../../recognise";

export interface Stated {
  readonly relation: string;
  /** `项目当年预算＝资金来源合计`. */
  readonly sentence: string;
  readonly comparison?: Comparator;
  readonly severity?: Severity;
}

/** @param sums what the claim may state, as places count differently */
export function equal(claim: Fact, sums: readonly (readonly Term[])[], stated: Stated): Equality {
  const terms = closestAlternative(claim, sums);
  const layouts = new Set([claim, ...terms.map(({ fact }) => fact)].map(({ table }) => table.layout.id));
  return {
    kind: "equality",
    claim,
    terms,
    relation: stated.relation,
    about: () => `${factNameInTable(claim)}：${stated.sentence}`,
    message,
    advice: () => `应有：${stated.sentence}。请核对。`,
    ...(stated.comparison && { comparison: stated.comparison }),
    ...(stated.severity && { severity: stated.severity }),
    ...(layouts.size > 1 && { between: [...layouts] }),
  };
}

/** Up to so many parts are named one by one. */
const fewParts = 3;

function message({ claim, terms, expected, actual, difference }: Mismatch): string {
  const own = isBlank(claim) ? "没有填写" : `为${figure(actual, claim)}`;
  return `${factNameInTable(claim)}${own}，${told(claim, terms)}为${money(expected, claim)}，相差${figure(difference, claim)}。`;
}

function told(claim: Fact, terms: readonly Term[]): string {
  const name = (fact: Fact): string => (fact.table === claim.table ? factName(fact) : factNameInTable(fact));
  const [first] = terms;
  if (first === undefined) return "所列各项合计";
  if (terms.length <= fewParts) {
    return terms
      .map(({ fact, sign }, position) => `${sign < 0 ? "－" : position === 0 ? "" : "＋"}${name(fact)}`)
      .join("");
  }
  const { table, column } = first.fact;
  const forms = new Set(terms.map(({ fact }) => fact.table)).size;
  return forms > 1
    ? `${forms}张${table.layout.name}的“${column.title}”合计`
    : `${name(first.fact)}等${terms.length}项合计`;
}
