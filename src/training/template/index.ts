/** Blank standard tables of a place and year, with formulas in the place of sums and of what other tables say. */
import type { DocumentKind } from "../../layouts";
import type { Style } from "./style";
import { fundsBudget } from "./styles/fundsBudget";
import { ministryBudget } from "./styles/ministryBudget";
import { ministryFinal } from "./styles/ministryFinal";
import { provinceBudget } from "./styles/provinceBudget";
import { provinceFinal } from "./styles/provinceFinal";
import { wuhanBudget } from "./styles/wuhanBudget";
import { wuhanFinal } from "./styles/wuhanFinal";

export { templateSheets } from "./build";
export { Plan } from "./plan";
export type { Wanted } from "./planned";
export type { Style } from "./style";
export { listIn, usualSubjects, wantedFrom, type WantedOrProblem } from "./wanted";

export const styles: readonly Style[] = [
  wuhanBudget,
  ministryBudget,
  provinceBudget,
  fundsBudget,
  wuhanFinal,
  ministryFinal,
  provinceFinal,
];

/** The style of this name for budgets or final accounts. */
export function styleFor(kind: DocumentKind, id: string): Style | undefined {
  return styles.find((style) => style.kind === kind && style.id === id);
}
