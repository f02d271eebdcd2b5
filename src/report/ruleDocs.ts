/** What a rule says of itself. It takes every rule with it: what a program that only prints has to know of one stands in the finding. */
import { documented } from "../check/department/docs";
import type { RuleDocs } from "../rules";

export function ruleDocs(rule: string): RuleDocs | undefined {
  return documented.find(({ id }) => id === rule)?.docs;
}

/** What people call a rule; one that is no longer there goes by its id. */
export function ruleTitle(rule: string): string {
  return ruleDocs(rule)?.title ?? rule;
}
