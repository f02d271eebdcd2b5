/** What a figure tells by the part that it has in its sentence: each part by a teller of its own. */
import {
  adjustedBudget,
  besideItsBudget,
  budgetByName,
  comparedWithYearBefore,
  completionBehindFigure,
  completionOf,
  paidAtRate,
  planBehind,
  ratioOf,
  reasonWords,
  shareOfWhole,
} from "../../vocabulary/narrative";
import {
  isBareOutcome,
  tellAdjustment,
  tellBudget,
  tellBudgetOfTold,
  tellOutcome,
  tellRestated,
  tellShare,
  tellShareOfBudget,
  tellValue,
  tellWholeOfShare,
} from "./amountsTold";
import { tellBase, tellChange, tellChanged, tellGap, tellRateInBracket } from "./changesTold";
import { tellNextBase } from "./nextBase";
import { roleOf, type Role } from "./roles";
import { sayBehind } from "./saidBehind";
import { tellMovement } from "./stocks";
import type { Against } from "./against";
import type { Figure, Statement, Subject } from "./statement";
import { alike, isEmptySubject } from "./subject";
import type { Told } from "./told";
import { tellTotal } from "./totalsTold";
import { debtRatio, owed, owned } from "../../vocabulary/narrativeSums";
import { isBeforeOutcome, isInitialBudget, isOfAnother, lastIndexOf, type Words } from "./wordsAround";
import { yearOfFigure } from "./yearOfFigure";

/** Figures of one kind that are told together, and the words around them. */
interface Run {
  readonly figures: readonly [Figure, ...Figure[]];
  readonly words: Words;
}

type Teller<Kind extends Role["kind"]> = (told: Told, run: Run, role: Extract<Role, { readonly kind: Kind }>) => void;

const tellers: { readonly [Kind in Role["kind"]]: Teller<Kind> } = {
  value(told, { figures, words }, { rest }) {
    if (tellRestated(told, figures, words)) return;
    if (tellGap(told, figures, words.near)) return;
    if (tellTotal(told, figures[0], words)) return;
    if (tellWholeOfShare(told, figures, words)) return;
    if (isBareOutcome(told, words.near, words.lead)) tellOutcome(told, figures, "", words.near, words);
    else tellValue(told, figures, rest, words, planBehind.test(words.nextLead) ? true : undefined);
  },

  outcome(told, { figures, words }, { rest }) {
    tellOutcome(told, figures, rest, words.near, words);
  },

  budget(told, { figures, words }, { rest }) {
    if (completionOf.test(rest) || (words.nextLead === "的" && ratioOf.test(rest)))
      told.onEach(figures, (statement, figure) => {
        if (statement.budget === undefined && shareOf.test(rest)) statement.isShareOfBudget = true;
        statement.budget ??= figure;
      });
    else if (isPlanOfOutcome(told, words) || isAdjusted(told, words)) tellBudget(told, figures, rest, words);
    else if (tellBudgetOfTold(told, figures, rest, words)) return;
    else tellValue(told, figures, words.near, words, budgetByName.test(words.near) ? undefined : true);
  },

  difference(told, { figures, words }, role) {
    tellChange(told, figures, role, words.lead);
  },

  rate(told, { figures, words }, role) {
    tellChange(told, figures, role, words.lead);
  },

  share(told, { figures }, role) {
    tellShare(told, figures, role);
  },

  whole(told, { figures: [figure] }, { whole }) {
    for (const statement of told.current) statement.sharedOf = { figure, whole };
  },

  completion(told, { figures }, { rest, isOfInitial, isOfAdjusted, isShare }) {
    if (isShare && tellShareOfBudget(told, figures[0], told.subject(rest))) return;
    told.current = completedAmong(told, figures[0]);
    if (told.current.length === 0) told.orphan(told.subject(""), figures[0]);
    told.onEach(figures, (statement, figure) => {
      if (isOfInitial && told.completeInitial(statement, figure)) return;
      if (statement.completion === undefined && isShare) statement.isShareOfBudget = true;
      statement.completion ??= figure;
      if (isOfInitial) statement.isOfInitial = true;
      if (isOfInitial || isOfAdjusted) statement.completed ??= isOfInitial ? "initial" : "adjusted";
    });
  },

  ratio(told, { figures }, { year, baseKind }) {
    told.onEach(figures, (statement, figure) => {
      statement.ratio ??= figure;
      if (year !== undefined) statement.baseYear ??= year;
      if (baseKind !== undefined) statement.baseKind ??= baseKind;
    });
  },

  base(told, { figures, words }, { rest, against }) {
    const subject = told.subject(rest);
    if (!isEmptySubject(subject)) {
      tellNamedBase(told, figures, subject, against);
      return;
    }
    if (isOfAnother(words)) return;
    const statements: Statement[] = [];
    told.onEach(figures, (statement, figure) => {
      statements.push(tellBase(told, statement, figure, against));
    });
    told.based = { statements, againsts: statements.map(() => against) };
  },

  from(told, { figures: [first], words }, { rest, year, isBudget, isOfYear }) {
    const [last, ...others] = told.current;
    if (told.isReason) told.orphan(told.subject(rest), first).base = first;
    // `比上年减少0.47万元，从8.77万元减至8.30万元`
    else if (last !== undefined && others.length === 0 && isChangeAlone(last) && isEmptySubject(told.subject(rest)))
      last.base = first;
    else told.begin([first], rest, words, "base");
    const [statement] = told.current;
    if (statement?.base !== first) return;
    if (isOfYear) statement.isBaseOfYear = true;
    if (year !== undefined) statement.baseYear = year;
    else if (isBudget) statement.isBaseBudget = true;
  },

  average(told, { figures: [first] }) {
    told.average = first;
  },

  yearly(told, { figures: [first] }, { rest }) {
    // `粮食产值年均增长2.5%，2025年达到35.2亿元`: the amount behind it is of what is named.
    const subject = told.subject(rest);
    if (!isEmptySubject(subject)) told.orphan(subject, first);
  },

  saved(told, { figures }) {
    told.onEach(figures, (statement, figure) => {
      // Of a sentence before nobody knows which of its figures is meant.
      if (statement.sentence !== figure.sentence) return;
      const saving = (statement.saving ??= {});
      saving[figure.kind] ??= figure;
    });
  },

  other(told, { figures, words: { near, lead } }) {
    if (figures[0].kind === "rate") {
      told.loose = figures[0];
      const name = paidAtRate.exec(near)?.[1];
      if (name !== undefined) told.caption = { subject: told.subject(name), isNumbered: true };
    }
    if (lead === "(") tellRateInBracket(told, figures[0]);
    if (debtRatio.test(near)) tellDebtRatio(told, figures[0]);
    if (!shareOfWhole.test(near)) return;
    told.onEach(figures, (statement, figure) => {
      const end = figure.start - near.length;
      const { sharedOf } = statement;
      // A bracket may close behind it.
      if (sharedOf !== undefined && sharedOf.figure.end >= end - 1)
        told.shareAlso(statement, { figure, whole: sharedOf.whole, told: sharedOf.figure });
      else if (near !== "的") return;
      else if (statement.budget?.end === end) statement.completion ??= figure;
      else if (statement.base?.end === end) statement.ratio ??= figure;
    });
  },
};

/** `资产总额32.18亿元，负债总额9.65亿元，资产负债率29.99%`. */
function tellDebtRatio({ inParagraph }: Told, figure: Figure): void {
  const beside = inParagraph.filter(({ sentence, value }) => sentence === figure.sentence && value !== undefined);
  const whole = beside.findLast(({ subject }) => owned.test(subject.text))?.value;
  const debt = beside.findLast(({ subject }) => owed.test(subject.text));
  if (whole !== undefined && debt !== undefined) debt.share ??= { figure, whole: "", told: whole };
}

/** `本年支出比上年33060.28万元减少9445.79万元`: of what the clause names, where nothing else was told of it. */
function tellNamedBase(told: Told, [figure, ...others]: readonly Figure[], subject: Subject, against: Against): void {
  if (figure === undefined || others.length > 0 || told.isReason) return;
  const isTold = told.current.some((one) => alike(one.subject.text, subject.text));
  const [statement] = isTold ? told.current : [told.orphan(subject, figure)];
  if (statement !== undefined)
    told.based = { statements: [tellBase(told, statement, figure, against)], againsts: [against] };
}

/** `全年预算65.00万元，实际支出60.00万元，结余5.00万元，执行率92.31%`: of what has a budget, and not of what is left of it. */
function completedAmong({ current, inParagraph }: Told, { sentence }: Figure): readonly Statement[] {
  const [last, ...others] = current;
  if (last === undefined || others.length > 0 || last.budget !== undefined || !isLeft.test(last.subject.text))
    return current;
  const before = inParagraph.findLast(
    ({ sentence: own, value, budget, completion }) =>
      own === sentence && value !== undefined && budget !== undefined && completion === undefined,
  );
  return before === undefined ? current : [before];
}

function isChangeAlone({ value, base, change }: Statement): boolean {
  return value === undefined && base === undefined && change?.difference !== undefined;
}

/** What is left of a budget. */
const isLeft = /^(?:资金)?(?:结余|结转|剩余)/u;

/** `占年初预算1331.52万元的4.11%`. */
const shareOf = /占了?$/u;

/** Is this the budget of which the text goes on to tell what came of it, or how much of it was completed? */
function isPlanOfOutcome(told: Told, { near, nextLead }: Words): boolean {
  return (
    isBeforeOutcome(near, nextLead) ||
    told.current[0]?.completion !== undefined ||
    completionBehindFigure.test(nextLead)
  );
}

/** `年初预算62.00万元，调整预算60.00万元`: of the same thing, whether or not what came of it follows. */
function isAdjusted({ current: [last] }: Told, { lead }: Words): boolean {
  const before = last?.value ?? last?.budget;
  if (before === undefined || !adjustedBudget.test(lead)) return false;
  return isInitialBudget(before);
}

/** Joins figures that are told together to what they are figures of, as the words before them say. */
export function tellRun(told: Told, run: Run): void {
  const { figures, words } = run;
  const { lead, near } = words;
  sayBehind(told, lead.slice(0, Math.max(0, lead.length - near.length)));
  readReason(told, lead);
  told.year = yearOfFigure(lead) ?? told.year;
  if (tellChanged(told, figures[0], near) || tellAdjustment(told, figures[0], words)) return;
  if (tellNextBase(told, figures, words) || tellMovement(told, figures, words)) return;
  const role = roleOf(figures[0], words);
  (tellers[role.kind] as Teller<Role["kind"]>)(told, run, role as never);
}

/** Behind 主要原因 figures are of other things, until 其中 or 具体 leads back. */
function readReason(told: Told, lead: string): void {
  const sinceSemicolon = lead.slice(lead.lastIndexOf(";") + 1);
  const reason = lastIndexOf(sinceSemicolon, reasonWords);
  const leadsBack = (words: string): boolean => /其中|具体/u.test(words);
  if (reason >= 0) {
    const isReason = !leadsBack(sinceSemicolon.slice(reason)) && !isComparedAnew(sinceSemicolon, reason);
    if (isReason && !told.isReason) told.beginChanges(true);
    told.isReason = isReason;
  } else if (leadsBack(lead)) told.isReason = false;
}

/** `决算数小于预算数的主要原因是厉行节约，与上年相比减少`: a reason of how it stands beside its budget is no reason of another comparison. */
function isComparedAnew(words: string, reason: number): boolean {
  return besideItsBudget.test(words.slice(0, reason)) && comparedWithYearBefore.test(words.slice(reason));
}
