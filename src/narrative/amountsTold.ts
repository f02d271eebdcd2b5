/** Amounts: of what is told, of its budget, and of what came of that. */
import { bareOutcome } from "../vocabulary/narrative";
import type { Role } from "./roles";
import type { Figure, Statement } from "./statement";
import { alike, isEmptySubject } from "./subject";
import { isOfBudget, isOpen, type Told } from "./told";
import { ownYear, type Words } from "./wordsAround";

export function tellBudget(told: Told, figures: readonly Figure[], rest: string, words: Words): void {
  const subject = told.subject(rest);
  if (
    isEmptySubject(subject) &&
    told.current.some(({ completion, budget }) => completion !== undefined && budget === undefined)
  )
    told.onEach(figures, (statement, figure) => (statement.budget ??= figure));
  else told.begin(figures, rest, words, "budget");
}

export function tellOutcome(told: Told, figures: readonly Figure[], rest: string, near: string, words: Words): void {
  const subject = told.subject(rest);
  const planned = plannedBefore(told, words.lead);
  const open = told.current.length > 0 && told.current.every(({ value }) => value === undefined);
  if (open && (isEmptySubject(subject) || told.current.some((one) => alike(one.subject.text, subject.text))))
    told.onEach(figures, (statement, figure) => (statement.value ??= figure));
  else if (isEmptySubject(subject) && figures.length === 1 && planned !== undefined) {
    if (planned.value !== undefined) planned.budget ??= planned.value;
    planned.value = figures[0] as Figure;
    planned.isPlanned = false;
    told.current = [planned];
  } else told.begin(figures, isEmptySubject(subject) ? rest : near, words, "value", false);
}

/** The budget of which the next figure tells what came of it; behind its parts only a semicolon leads back to it. */
function plannedBefore(told: Told, lead: string): Statement | undefined {
  const [last] = told.current;
  const one = isOfBudget(last?.list) ? (lead.includes(";") ? last?.list?.whole : undefined) : last;
  if (/收/u.test(one?.subject.text ?? "") && lead.includes("支")) return undefined;
  return one !== undefined && (isOpen(one) || one.isPlanned === true) && one.change === undefined ? one : undefined;
}

export function isBareOutcome(told: Told, near: string, lead: string): boolean {
  if (!bareOutcome.test(near)) return false;
  const planned = plannedBefore(told, lead);
  return planned !== undefined && (isOpen(planned) || !near.startsWith("本年"));
}

export function tellValue(told: Told, figures: readonly Figure[], near: string, words: Words, isPlan?: true): void {
  const subject = told.subject(near);
  const [statement] = told.current;
  if (isEmptySubject(subject) && statement !== undefined && !words.opened) {
    const year = ownYear(near);
    if (statement.value === undefined && statement.budget === undefined) {
      told.onEach(figures, (one, figure) => (one.value ??= figure));
      return;
    }
    const own = statement.year ?? told.document.year;
    if (year !== undefined && own !== undefined && year < own && statement.base === undefined) {
      told.onEach(figures, (one, figure) => (one.base ??= figure));
      return;
    }
  }
  if (isEmptySubject(subject) && words.opened && statement?.value === undefined && statement !== undefined) {
    const year = ownYear(near);
    const before = statement.change?.baseYear ?? (statement.year ?? told.document.year ?? 0) - 1;
    if (year !== undefined && year <= before) {
      if (year === before) told.onEach(figures, (one, figure) => (one.base ??= figure));
      return;
    }
    told.onEach(figures, (one, figure) => (one.value ??= figure));
    return;
  }
  told.begin(figures, near, words, "value", isPlan);
}

/** `税收收入60万元，非税收入40万元，税收占比60%`: of what is named, where it is named. */
export function tellShare(
  told: Told,
  figures: readonly Figure[],
  { rest, whole }: Extract<Role, { kind: "share" }>,
): void {
  const subject = told.subject(rest);
  const { text } = subject;
  const [figure] = figures;
  const isNamed = text !== "" && told.current.every((one) => !alike(one.subject.text, text));
  const named = isNamed ? told.inParagraph.findLast((one) => one.subject.text.startsWith(text)) : undefined;
  if (named !== undefined && figure !== undefined) named.share ??= { figure, whole };
  else if (isNamed && figures.length === 1 && figure !== undefined && isName(text))
    told.orphan(subject, figure).share = { figure, whole };
  else told.onEach(figures, (statement, one) => (statement.share ??= { figure: one, whole }));
}

const shortestName = 4;

/** `基本支出占33.21%，计668.87万元`: the amount may follow. */
function isName(text: string): boolean {
  return text.length >= shortestName && !/比[重例率]/u.test(text);
}
