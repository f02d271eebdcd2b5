/** `基本支出、项目支出分别为600万元、400万元，比上年分别增加50万元、减少30万元`: changes of several things that are told one by one. */
import { changeAdverbs, respectively } from "../../vocabulary/narrative";
import type { Respective } from "./respective";
import type { Figure, Statement } from "./statement";
import { isEmptySubject } from "./subject";
import type { Told } from "./told";

/** Of what changes are told one by one, and against what. */
type Left = Pick<Respective, "targets" | "spoken" | "against">;

/**
 * @param change what it is, and of what it may be told
 * @param lead the words before the figure
 * @returns what is left of the things of which changes are told one by one; undefined where they are not
 */
export function leftOf(
  told: Told,
  { kind, targets, against, rest }: Pick<Respective, "kind" | "targets" | "against"> & { readonly rest: string },
  figure: Figure,
  lead: string,
): Left | undefined {
  const { respective: before, isReason, based } = told;
  if (isReason || !isEmptySubject(told.subject(rest.replace(changeAdverbs, "")))) return undefined;
  if (before !== undefined && isRightBehind(before.last, figure, lead)) {
    const isAllTold = before.spoken.length === before.targets.length;
    if (before.kind === kind && !isAllTold) return before;
    if (before.kind !== kind && isAllTold) return { targets: before.spoken, spoken: [], against: before.against };
  }
  const isOneByOne = respectively.test(lead) || (targets === based?.statements && areOfOne(targets));
  return targets.length > 1 && isOneByOne ? { targets, spoken: [], against } : undefined;
}

/** One amount, with several bases. */
export function areOfOne([first, ...others]: readonly Statement[]): boolean {
  return others.every(({ value }) => value === first?.value);
}

export function isRightBehind(last: Figure, { paragraph, start }: Figure, { length }: string): boolean {
  return last.paragraph === paragraph && last.end === start - length;
}
