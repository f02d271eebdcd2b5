/** Every rule, in the order in which the handbook shows them. */
import { balance } from "./balance";
import { columnSum } from "./columnSum";
import { crossCheck } from "./crossCheck/crossCheck";
import { rollUp } from "./rollUp";
import type { Rule } from "./rule";

export type { Check, CouldNotRun, Equality, Mismatch, Place, Rule, RuleDocs, Severity, Term, Violation } from "./rule";
export { placeOf } from "./rule";

export const rules: readonly Rule[] = [rollUp, columnSum, balance, crossCheck];
