/** `与上年预算数900万元、决算数1250万元相比`: what one amount is compared with, one base beside another. */
import { besideBase } from "../../vocabulary/narrative";
import { againstIn, kindIn, type Against } from "./against";
import { tellBase } from "./changesTold";
import { areOfOne, isRightBehind } from "./respectively";
import type { Figure, Statement } from "./statement";
import type { Told } from "./told";
import type { Words } from "./wordsAround";

/** Another base of the same amount. @returns whether it is one */
export function tellNextBase(told: Told, [figure, ...others]: readonly Figure[], { lead }: Words): boolean {
  const { statements = [], againsts = [] } = told.based ?? {};
  const [first] = statements;
  const last = statements.at(-1)?.base;
  if (first?.value === undefined || last === undefined || figure?.kind !== "amount" || others.length > 0) return false;
  if (!isRightBehind(last, figure, lead) || !besideBase.test(lead)) return false;
  if (!areOfOne(statements)) return false;
  const { paragraph, sentence, subject, heading, lead: before, year, value } = first;
  const one: Statement = { paragraph, sentence, subject, heading, lead: before, year, value, isAgain: true };
  told.statements.push(one);
  const against = alsoAgainst(againsts[0], lead.slice(1));
  told.based = { statements: [...statements, tellBase(told, one, figure, against)], againsts: [...againsts, against] };
  return true;
}

/** `决算数` behind `上年预算数`: that of the same year. */
function alsoAgainst(first: Against | undefined, words: string): Against {
  const own = againstIn(`与${words}`);
  const saysTime = own.baseYear !== undefined || own.isOfYearBefore || own.isOfInitial;
  return first?.baseKind === undefined || saysTime ? own : { ...first, ...kindIn(words) };
}
