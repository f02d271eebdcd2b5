/** The rules that one old id stands for: their tests look at what they say together. */
import { presentIds, rules, type Rule } from "../../src/rules";

export function formerly(id: string): readonly Rule[] {
  return rules.filter((rule) => presentIds(id).includes(rule.id));
}
