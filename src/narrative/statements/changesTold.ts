/** Changes: of which statement a difference or a rate speaks. */
import { rateHolds } from "../comparisons/percentages";
import { budgetOnly, figureOnly, sideOnly } from "../../vocabulary/figureNames";
import { changeAdverbs, changedTo, gapBetween, netOf, partWords, risesIn } from "../../vocabulary/narrative";
import type { Unchanged } from "../../vocabulary/unchanged";
import type { Against } from "./against";
import { outermost } from "./lists";
import { nameOfChange } from "./namedUnchanged";
import { leftOf } from "./respectively";
import { onlyOne } from "./retold";
import type { Role } from "./roles";
import type { Change, Figure, Statement, Subject } from "./statement";
import { alike, isEmptySubject } from "./subject";
import { furthest, type Told } from "./told";
import { ownYear } from "./wordsAround";

type Changed = Extract<Role, { readonly kind: "difference" | "rate" }>;

export function tellChange(told: Told, figures: readonly Figure[], change: Changed, lead: string): void {
  const isAgainst = change.against.isNamed;
  const role = isAgainst
    ? { ...change, rest: nameOfChange(change.rest, lead, (words) => told.subject(words)) }
    : change;
  if (role.kind === "difference" && partWords.test(lead)) told.beginChanges();
  if (tellNet(told, figures, role, lead)) return;
  const found = ofYear(targetsOf(told, role, figures[0] as Figure), told.year, figures.length);
  const isOfBase = !role.against.isNamed && found === told.based?.statements;
  const all = isOfBase ? found : found.map((one) => ofYearAfter(told, one));
  const left = leftOf(told, { ...role, targets: all }, figures[0] as Figure, lead);
  const targets = left?.targets.slice(left.spoken.length, left.spoken.length + figures.length) ?? all;
  const said = left === undefined || role.against.isNamed ? role : { ...role, against: left.against };
  // `较2023年26.25万元减少1.35万元，较年初预算减少4.10万元，下降14.14%`: the rate is of the last comparison.
  if (role.against.isNamed) told.based = undefined;
  const againsts = new Map(isOfBase ? told.based?.statements.map((one, at) => [one, told.based?.againsts[at]]) : []);
  const spoken: Statement[] = [];
  figures.forEach((figure, position) => {
    const statements =
      targets.length === figures.length ? targets.slice(position, position + 1) : figures.length === 1 ? targets : [];
    for (const statement of statements) {
      const against = againsts.get(statement) ?? againstOf(statement, said);
      const changed = isOfBase ? statement : comparedAnew(told, statement, against);
      spoken.push(changed);
      if (changed.change?.[role.kind] !== undefined || isOfOtherKind(role, changed.change)) continue;
      const change = changeAgainst(told, changed, against);
      const { value: before } =
        told.current.find(({ year, isOfSeries }) => isOfSeries === true && year === change.baseYear) ?? {};
      if (before !== undefined) changed.base ??= before;
      change[role.kind] = figure;
      if (role.both) change.both = true;
      tellAdjustment(change, role);
      if (told.average !== undefined) change.average = told.average;
      if (change.rises !== undefined && change.rises !== role.rises) change.contradicts = true;
      change.rises ??= role.rises;
    }
  });
  told.spoken = role.kind === "rate" ? spoken.map((one) => ofPartBefore(told, one)) : spoken;
  told.changed = role.kind === "difference" ? spoken : [];
  told.respective = left && {
    kind: role.kind,
    targets: left.targets,
    spoken: [...left.spoken, ...spoken],
    against: said.against,
    last: figures.at(-1) as Figure,
  };
  if (role.kind === "difference") told.changeLists.add(spoken);
}

/** `两项相抵，净减少`. @returns whether the figure is what the changes come to that were listed */
function tellNet(told: Told, [figure, ...others]: readonly Figure[], { kind, rises }: Changed, lead: string): boolean {
  if (kind !== "difference" || figure === undefined || others.length > 0 || !netOf.test(lead)) return false;
  return told.tellNet(figure, rises);
}

/**
 * `“三公”经费100.43万元。其中：公务接待费71.77万元，用于接待。比上年增加17.51万元，增长32.27%`: of the part that was told last, where the
 * percentage is that part's alone.
 *
 * @returns the statement that the change is of
 */
function ofPartBefore(told: Told, statement: Statement): Statement {
  const { change } = statement;
  const part = told.partBefore;
  if (part === undefined || part === statement || part.change !== undefined || change === undefined) return statement;
  if (isRateOf(change, statement) || !isRateOf(change, part)) return statement;
  part.change = change;
  delete statement.change;
  told.current = [part];
  return part;
}

function isRateOf({ difference, rate, rises }: Change, { value }: Statement): boolean {
  if (difference === undefined || rate === undefined || value === undefined) return false;
  const before = rises === true ? value.amount.minus(difference.amount) : value.amount.plus(difference.amount);
  return rateHolds(rate, difference.amount.dividedBy(before));
}

function tellAdjustment(change: Change, { kind, isAdjusted, against }: Changed): void {
  if (isAdjusted && kind === "rate") delete change.isAdjustment;
  else if (isAdjusted && !against.isNamed) change.isAdjustment = true;
}

/** `调减16.00万元，同比增长2.1%`: what was decided, and how it stands beside last year. */
function isOfOtherKind({ kind, rises, isAdjusted }: Changed, change: Change | undefined): boolean {
  return kind === "rate" && !isAdjusted && change?.isAdjustment === true && change.rises !== rises;
}

/** `2021年至2023年分别为…，2023年较2021年增加`: of several years that of which the change is told. */
function ofYear(statements: readonly Statement[], year: number | undefined, count: number): readonly Statement[] {
  const own =
    statements.length === count ? [] : statements.filter((one) => one.isOfSeries === true && one.year === year);
  return own.length > 0 ? own : statements;
}

/**
 * `2026年“三公”经费33.00万元，2025年“三公”经费57.55万元，与上年对比减少24.55万元`: of what was told first, which is compared with what was told of the
 * year before.
 */
function ofYearAfter({ document }: Told, statement: Statement): Statement {
  const { beside, value, change, year, subject } = statement;
  if (beside?.value === undefined || value === undefined || change !== undefined || year === undefined)
    return statement;
  const { text } = subject;
  const isOfSame =
    figureOnly.test(text) || (sideOnly.test(text) ? beside.subject.text.endsWith(text) : beside.subject.text === text);
  if (!isOfSame || (beside.year ?? document.year) !== year + 1 || beside.list !== statement.list) return statement;
  if (beside.change !== undefined || (beside.base !== undefined && beside.base !== value)) return statement;
  beside.base = value;
  beside.baseYear = year;
  return beside;
}

/** `支出2.05万元，年初预算为2万元，差值为0.05万元`: of what was told last, in the sentence. @returns whether it is */
export function tellGap({ current }: Told, [figure, ...others]: readonly Figure[], near: string): boolean {
  const [last, ...beside] = current;
  if (figure === undefined || last === undefined || others.length + beside.length > 0 || !gapBetween.test(near))
    return false;
  const { value, budget, base, change, gap, sentence, beside: before } = last;
  if (value === undefined || change !== undefined || gap !== undefined || sentence !== figure.sentence) return false;
  // `支出2.05万元，年初预算为2万元`: where nothing says whether accounts are final, two figures beside each other.
  const from = budget ?? base ?? (budgetOnly.test(last.subject.text) ? before?.value : undefined);
  if (from === undefined) return false;
  last.gap = { figure, from };
  return true;
}

/** `较上年减少1.00万元（7.69%）`. */
export function tellRateInBracket({ changed }: Told, figure: Figure): void {
  const [{ change } = {}, ...others] = changed;
  if (change === undefined || others.length > 0 || figure.isNegative) return;
  if (change.difference?.end === figure.start - 1) change.rate ??= figure;
}

/** `与上年持平`, `与预算一致`: of what is compared, by the words or by the figure before. */
export function tellUnchanged(told: Told, statement: Statement, against: Against, as: Unchanged): void {
  const changed = comparedAnew(told, statement, against);
  changeAgainst(told, changed, against).unchanged = as;
}

/**
 * What it is compared with: `比年初预算13.00万元增加2.00万元，较上年12.00万元`.
 *
 * @returns of which the change is told that follows
 */
export function tellBase(told: Told, statement: Statement, figure: Figure, said: Against): Statement {
  const against = ofOwnYear(told, statement, said);
  const compared = comparedAnew(told, statement, against);
  // `比年初预算增加48.00万元，比全年预算386.52万元减少`: of another comparison.
  if (compared.change?.difference !== undefined) return compared;
  compared.base ??= figure;
  if (against.against === "budget") compared.isBaseBudget = true;
  if (against.against === "other") compared.change ??= { against: "other" };
  const year = yearOf(told, statement, against);
  if (year !== undefined) compared.baseYear ??= year;
  if (against.baseKind !== undefined) compared.baseKind ??= against.baseKind;
  return compared;
}

function changeAgainst(told: Told, statement: Statement, said: Against): Change {
  const against = ofOwnYear(told, statement, said);
  const change = (statement.change ??= { against: against.against });
  const year = yearOf(told, statement, against);
  if (year !== undefined) change.baseYear ??= year;
  if (against.baseKind !== undefined) change.baseKind ??= against.baseKind;
  if (against.isOfInitial) statement.isOfInitial = true;
  return change;
}

function yearOf({ document }: Told, { year = document.year }: Statement, against: Against): number | undefined {
  return against.baseYear ?? (against.isOfYearBefore && year !== undefined ? year - 1 : undefined);
}

/** Behind what came of a budget 节约 is less than that budget, where nothing else is named. */
function againstOf({ budget, completion }: Statement, { isSaved, against }: Changed): Against {
  return isSaved && !against.isNamed && (budget ?? completion) !== undefined
    ? { ...against, against: "budget" }
    : against;
}

/** `由8.13万元调减为6.63万元`: what came of the figure before. */
export function tellChanged(told: Told, figure: Figure, near: string): boolean {
  const [statement] = told.current;
  const to = changedTo.exec(near);
  if (to === null || statement?.base === undefined || statement.value !== undefined) return false;
  const [, word] = to;
  const { change } = statement;
  if (figure.kind !== "amount" || (change !== undefined && word !== undefined && change.rises !== risesIn(word)))
    return false;
  statement.value = figure;
  statement.year ??= ownYear(near);
  if (word !== undefined && change === undefined)
    statement.change = { against: statement.isBaseBudget === true ? "budget" : "lastYear", rises: risesIn(word) };
  return true;
}

/** In final accounts `较2024年预算` of what came of it in 2024: with its budget, and with no other year. */
function ofOwnYear({ document }: Told, { year = document.year }: Statement, said: Against): Against {
  const { baseYear, baseKind, ...others } = said;
  const isOwn =
    document.kind === "finalAccounts" && baseKind === "budget" && baseYear !== undefined && baseYear === year;
  return isOwn ? { ...others, against: "budget" } : said;
}

/** What is compared with the budget, and then with last year: each for itself. */
function comparedAnew(told: Told, statement: Statement, said: Against): Statement {
  const against = ofOwnYear(told, statement, said);
  if (!against.isNamed || !isOther(told, statement, against)) return statement;
  const { budget, value, completion } = statement;
  const known = told.statements
    .slice(-furthest)
    .findLast((one) => one.isAgain === true && one.value === value && !isOther(told, one, against));
  if (known !== undefined) return known;
  const { paragraph, sentence, subject, heading, lead, year } = statement;
  const one: Statement = { paragraph, sentence, subject, heading, lead, year, isAgain: true };
  if (value !== undefined) one.value = value;
  if (against.against === "budget" && budget !== undefined) one.budget = budget;
  // `比上年减少53.70万元；完成年初预算100%，决算数大于预算数55.93万元`
  else if (against.against === "budget" && completion !== undefined) one.completion = completion;
  told.statements.push(one);
  return one;
}

/** Is the statement compared with something else: `比上年预算增加10.00万元，比上年执行数减少2.00万元`? */
function isOther(told: Told, statement: Statement, against: Against): boolean {
  const { change, base, baseKind = change?.baseKind, baseYear = change?.baseYear } = statement;
  if (change === undefined && base === undefined) return false;
  const known = change?.against ?? (statement.isBaseBudget === true ? "budget" : "lastYear");
  const year = yearOf(told, statement, against);
  return (
    known !== against.against ||
    (baseKind ?? against.baseKind) !== (against.baseKind ?? baseKind) ||
    (baseYear ?? year) !== (year ?? baseYear)
  );
}

function targetsOf(told: Told, { kind, rest, against }: Changed, figure: Figure): readonly Statement[] {
  const subject = told.subject(rest.replace(changeAdverbs, ""));
  if (isEmptySubject(subject) && !told.isReason && !against.isNamed && told.based !== undefined)
    return told.based.statements;
  if (kind === "rate" && isEmptySubject(subject) && !told.isReason && told.changed.length > 0) return told.changed;
  const isAbout = (statement: Statement): boolean => alike(statement.subject.text, subject.text);
  if (!told.isReason && told.current.length > 0) {
    if (isEmptySubject(subject)) return spokenOf(told, subject, figure);
    const unchanged = told.inParagraph.filter(({ change }) => change?.difference === undefined);
    // `预算收入…万元，其中国有资本经营预算收入…，预算收入较上年增加…`: by its full name before one that contains it.
    const named = unchanged.findLast(({ subject: { text } }) => text === subject.text);
    if (named !== undefined && !told.current.includes(named)) return [named];
    if (told.current.some(isAbout)) return told.current;
    const earlier = unchanged.findLast(isAbout);
    const retold = earlier ?? onlyOne(told.inParagraph, subject, told.year ?? told.document.year);
    if (retold !== undefined) return [retold];
    // `“三公”经费支出决算为…；与上年相比，支出决算增加…`
    if (figureOnly.test(subject.text)) return spokenOf(told, subject, figure);
  }
  return [told.orphan(subject, figure)];
}

/**
 * A new sentence `比上年减少…` behind a list speaks of what was divided, and not of its last part;
 * where the parts have changes of their own nobody knows.
 */
function spokenOf(told: Told, subject: Subject, figure: Figure): readonly Statement[] {
  const [last] = told.current;
  if (last === undefined || last.sentence === figure.sentence) return told.current;
  const listed = told.changeLists.all.at(-1);
  // `比预算减少8.00万元，其中…减少1.30万元。比上年减少2.50万元`: not of the last of several changes.
  if (listed?.isReason === false && listed.parts.includes(last)) told.current = [listed.whole];
  else if (last.list !== undefined) {
    const { whole, parts } = outermost(last.list);
    if (last.sentence !== whole.sentence) told.partBefore = last;
    const isItem = last.list.whole.paragraph !== last.paragraph;
    // `2.上年结转结余211.03万元。与上年相比增加31.03万元`: an item of a list that another paragraph begins.
    if (isItem && isAlone(last, told.inParagraph)) return told.current;
    if (isItem || parts.some(({ change }) => change !== undefined)) return [told.orphan(subject, figure)];
    told.current = [whole];
  }
  return told.current;
}

function isAlone(statement: Statement, inParagraph: readonly Statement[]): boolean {
  return inParagraph.every((one) => one === statement || one.paragraph !== statement.paragraph);
}
