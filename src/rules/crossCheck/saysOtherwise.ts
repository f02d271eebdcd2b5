/** The sentence on a figure that another table shows otherwise. */
import type { Mismatch, Term } from "../../contract/rule";
import { factName, factNameInTable, figure, listed, money } from "../../readings/wording";
import { isBlank } from "../../recognise";

/** @param other the name of the other table, where it does not list the figure at all */
export function saysOtherwise({ claim, terms, expected, actual, difference }: Mismatch, other: string): string {
  const named = (sign: Term["sign"]): string[] =>
    terms
      .filter((term) => term.sign === sign)
      .map(({ fact }) => (fact.table === claim.table ? factName(fact) : factNameInTable(fact)));
  const others = [listed(named(1), "项", "＋"), ...named(-1)].join("－");
  const right = terms.length === 0 ? `${other}没有列示` : `${others}为${money(expected, claim)}`;
  return `${factNameInTable(claim)}${isBlank(claim) ? "没有填写" : `为${figure(actual, claim)}`}，${right}，相差${figure(difference, claim)}。`;
}
