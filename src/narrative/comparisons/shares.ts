/** What a statement is a share of, and whether it is that share. */
import { Amount } from "../../amount";
import type { Comparison } from "./comparison";
import { partitions, possibleWholes, sharedOut } from "../measures/measureParts";
import { listAround } from "./listEnds";
import { isCutOff, percent, rateHolds } from "./percentages";
import { valueTogether } from "../statements/dividedTogether";
import type { Figure, Share, Statement } from "../statements/statement";
import { lessSomething } from "../../vocabulary/narrativeScopes";
import { alike } from "../statements/subject";
import { isAbove } from "../tie/above";
import type { Tying } from "../tie/tie";
import { everyWholeOf, isToldAsPart, namedWholes, tellsWhole, wholesOf } from "./wholes";

/** Of what it may be a share. */
interface Candidate {
  readonly amount: Amount;
  readonly figure?: Figure;
  /** By its name, or as the sentence divides it. */
  readonly isSure: boolean;
  /** It stands near, is no total, and nothing says that it is meant. */
  readonly isNear?: boolean;
  /** The shares around are of it. */
  readonly isOfOthers?: boolean;
}

/**
 * Holds a share against its whole: what the words behind 占 name, what the sentence divides, what the paragraph begins with, what the tables say.
 *
 * @param before the statements before it, of which one may tell the whole
 * @param beside those of its sentence
 */
export function* shared(
  statement: Statement,
  before: readonly Statement[],
  tying: Tying,
  beside: readonly Statement[] = [],
): Iterable<Comparison> {
  for (const one of sharedBy(statement, before, tying, beside)) if (one.holds || !isOfWhole(statement)) yield one;
}

function* sharedBy(
  statement: Statement,
  before: readonly Statement[],
  tying: Tying,
  beside: readonly Statement[],
): Iterable<Comparison> {
  const { share, value } = statement;
  if (share === undefined || value === undefined) return;
  const { figure } = share;
  const { candidates, first, isOne } = meantAmong(
    candidatesBeside(candidatesFor(share, statement, before, tying), statement, beside, tying),
  );
  const { found, cut } = heldAgainst(candidates, figure, value);
  if (found === undefined && value.amount.isZero) {
    yield ofNothing(statement, figure, value);
    return;
  }
  const chosen = found ?? cut[0] ?? first;
  const ratio = chosen && value.amount.dividedBy(chosen.amount);
  if (ratio === undefined) return;
  yield {
    kind: "share",
    statement,
    figure,
    others: [value, ...(chosen?.figure === undefined ? [] : [chosen.figure])],
    holds: found !== undefined,
    ...(found === undefined && cut.length > 0 && { isCutOff: true }),
    ...(found === undefined && (!isOne || chosen?.isOfOthers === true) && { isOfNone: true }),
    expected: percent(ratio, figure),
    ...(chosen !== undefined && { whole: chosen.amount }),
  };
}

/** `预算21.60亿元，其中：工资10.90亿元、运转0.90亿元，占支出44.50亿元的48.54%`: behind its parts of what was divided. */
function isOfWhole({ list, share, value }: Statement): boolean {
  const whole = list?.whole.value;
  if (list === undefined || whole === undefined || share?.told === undefined || list.parts.at(-1)?.value !== value)
    return false;
  return rateHolds(share.figure, whole.amount.dividedBy(share.told.amount));
}

/** The one of which it is the share, and where rounding finds none, those of which it is with the digits behind cut off. */
function heldAgainst(
  candidates: readonly Candidate[],
  figure: Figure,
  { amount }: Figure,
): { readonly found: Candidate | undefined; readonly cut: readonly Candidate[] } {
  const right = candidates.find((one) => rateHolds(figure, amount.dividedBy(one.amount)));
  if (right !== undefined) return { found: right, cut: [] };
  // `349.31万元，占346.31万元的100%`: more than all of it is no share of which something was cut off.
  const cut = candidates.filter(
    (one) => isCutOff(figure, amount.dividedBy(one.amount)) && !isAbove(amount, one.amount),
  );
  return { found: cut.find(({ isSure }) => !isSure), cut };
}

/**
 * `分单位看：甲60万元，占60%；乙30万元，占30%；丙10万元，占12%`: the shares of one sentence are of one whole, told or not; where all others
 * are of one that may be meant, or of their sum, this is too. Where the sentence divides nothing, and all are of their sum, no other
 * whole is meant.
 */
function candidatesBeside(
  possible: readonly Candidate[],
  statement: Statement,
  beside: readonly Statement[],
  tying: Tying,
): readonly Candidate[] {
  const { value, share: own } = statement;
  const family = possible.some(({ isSure }) => isSure) || own?.whole !== "" ? undefined : sumOfFamily(beside, tying);
  if (family !== undefined) return [...possible, { amount: family, isSure: true }];
  const others = beside.filter((one) => one !== statement && one.value?.amount.isZero === false);
  const isNamed = [own, ...others.map(({ share }) => share)].some((share) => share?.whole !== "");
  if (value === undefined || isNamed || others.length < fewestOthers) return possible;
  const amounts = [value, ...others.map((one) => one.value as Figure)].map(({ amount }) => amount);
  const sum: Candidate = { amount: Amount.sum(amounts, value.amount.unit), isSure: false, isNear: true };
  const areOf = ({ amount }: Candidate, shares: readonly Statement[]): boolean =>
    shares.every((one) => rateHolds((one.share as Share).figure, one.value?.amount.dividedBy(amount)));
  if (listAround(statement)?.isDirect !== true && areOf(sum, [statement, ...others]))
    return [{ ...sum, isSure: true, isNear: false }];
  if (possible.some(({ isSure }) => isSure)) return possible;
  return [sum, ...possible].map((one) =>
    areOf(one, others) ? { ...one, isSure: true, isNear: false, isOfOthers: true } : one,
  );
}

const fewestOthers = 2;

/** `三公经费中，因公出国费0万元，占0%；购置及运行费0.4万元，占2.53%；接待费15.41万元，占97.47%`: nothing is left out of the whole. */
function sumOfFamily(beside: readonly Statement[], tying: Tying): Amount | undefined {
  const told = beside.map((one) => tying.meaning(one)?.measure ?? "");
  const isWhole = partitions.some(
    ({ whole, parts }) =>
      sharedOut.has(whole) && parts.length === told.length && parts.every((part) => told.includes(part)),
  );
  const [first, ...others] = beside.map((one) => (one.value as Figure).amount);
  return isWhole && first !== undefined ? Amount.sum([first, ...others], first.unit) : undefined;
}

/** The first that is sure, and those that may be meant beside it. */
interface Meant {
  readonly candidates: readonly Candidate[];
  readonly first: Candidate | undefined;
  /** All that are sure are one amount. */
  readonly isOne: boolean;
}

/** Where the whole is known, a part that stands near is none. */
function meantAmong(candidates: readonly Candidate[]): Meant {
  const sure = candidates.filter(({ isSure }) => isSure);
  const [first] = sure;
  const isOne = first !== undefined && sure.every(({ amount }) => amount.agreement(first.amount) !== "differs");
  return { candidates: isOne ? candidates.filter(({ isNear }) => isNear !== true) : candidates, first, isOne };
}

function candidatesFor(
  share: Share,
  statement: Statement,
  before: readonly Statement[],
  tying: Tying,
): readonly Candidate[] {
  if (share.told !== undefined) return [{ amount: share.told.amount, figure: share.told, isSure: true }];
  const near = before.toReversed().filter((one) => one !== statement);
  if (share.whole !== "") return ofNamed(share.whole, statement, near, tying);
  const candidates = ofUnnamed(statement, near, tying);
  if (candidates.some(({ isSure }) => isSure)) return candidates;
  return [...candidates, ...everyWholeOf(statement, tying).map((amount) => ({ amount, isSure: true }))];
}

/** The statement's own amount as a whole; of one without an amount none. */
function told(whole: Statement | undefined, isSure: boolean, isNear = false): readonly Candidate[] {
  const figure = whole?.value;
  return figure === undefined ? [] : [{ amount: figure.amount, figure, isSure, isNear }];
}

/** `占本年支出合计的62%`. */
function ofNamed(words: string, statement: Statement, near: readonly Statement[], tying: Tying): readonly Candidate[] {
  const { paragraph } = statement;
  const list = listAround(statement);
  const isOfList = list !== undefined && saysWhole(words, list.whole);
  const tellsIt = (one: Statement): boolean => tellsWhole(one, words, statement, tying);
  const inText = near.find((one) => one.paragraph === paragraph && tellsIt(one));
  const named = inText ?? near.find((one) => isCalled(one, words.replace(/^本年/u, ""), statement));
  const kind = kindTold(words, statement, near);
  // `占财政性资金（人员经费除外）总额`: how much of it is left nobody knows.
  const isWhole = !lessSomething.test(words);
  // In another paragraph a total of all money may be of another budget; of 政府采购 there is one.
  const isOnly =
    named !== undefined &&
    !tying.isOfAllMoney(named) &&
    near.every((one) => one === named || one.value === undefined || !tellsIt(one));
  const isMeant =
    named?.paragraph === paragraph || (isOnly && tellsIt(named)) || isOnlySo(named, words, statement, near);
  return [
    ...(isOfList ? told(list.whole, isWhole && !isJoined(words, list.whole)) : []),
    ...(kind === undefined ? [] : [{ amount: kind, isSure: false }]),
    ...told(named, isWhole && isMeant),
    ...namedWholes(words, statement, tying).map((one) => ({
      ...one,
      isSure: isWhole && one.isSure && inText === undefined,
    })),
  ];
}

/** `占支出总预算的78.33%` behind `支出总预算108.52万元` in a paragraph of the same section: nothing else there is called so. */
function isOnlySo(
  named: Statement | undefined,
  words: string,
  { heading }: Statement,
  near: readonly Statement[],
): boolean {
  const ofSection = near.filter((one) => one.subject.text === words && one.heading.join() === heading.join());
  return named !== undefined && ofSection.includes(named) && ofSection.every(({ value }) => value === named.value);
}

/** By that name, or by one of which that is a part; of 专项转移支付 一般性转移支付 is not the 转移支付 that both are. */
function isCalled({ subject: { text } }: Statement, words: string, { subject: own }: Statement): boolean {
  return alike(text, words) && (text === words || !(text.endsWith(words) && own.text.endsWith(words)));
}

/** `一般性转移支付3030.61亿元；专项转移支付663.82亿元，占转移支付比重18%`: what the sentence tells of the kind that the words name. */
function kindTold(
  words: string,
  { subject, sentence, value }: Statement,
  near: readonly Statement[],
): Amount | undefined {
  if (value === undefined || words.length < shortestWords || !isOfKind(subject.text)) return undefined;
  const others = near.filter((one) => one.sentence === sentence && isOfKind(one.subject.text));
  const amounts = others.flatMap((one) => one.value?.amount ?? []);
  return amounts.length === 0 ? undefined : Amount.sum([value.amount, ...amounts], value.amount.unit);

  function isOfKind(text: string): boolean {
    return text !== words && text.endsWith(words);
  }
}

/** 转移支付 is a part of 税收返还和转移支付. */
function isJoined(words: string, { subject: { text } }: Statement): boolean {
  return joined.test(text.slice(0, text.lastIndexOf(words.replace(fillers, ""))));
}

const joined = /[和及与、]$/u;

/** `占该科目的57.8%`, `占预留金额的60%` of what is told to be reserved: in other words what the sentence divides. */
function saysWhole(words: string, { subject: { text } }: Statement): boolean {
  const own = words.replace(fillers, "");
  return own === "" || (own.length >= shortestWords && text.includes(own));
}

const fillers = /^[该此]|(?:科目|金额|总额|合计|资金|预算|决算|[类款项])+$/gu;
const shortestWords = 2;

/** `占62%`. */
function ofUnnamed(statement: Statement, near: readonly Statement[], tying: Tying): readonly Candidate[] {
  const { sentence } = statement;
  const list = listAround(statement);
  const wholes = wholesOf(statement, tying);
  // In `基本支出…，其中：人员经费…；项目支出…，占88.4%` the list has ended, and nothing says so.
  const isTold = list !== undefined && isToldAsPart(statement, tying);
  const sameWhole = near.find((one) => one.sentence === sentence && one.share?.whole)?.share?.whole;
  // What the sentence itself divides is no part of what another paragraph tells.
  const around = near.filter((one) => list === undefined || one.paragraph === list.whole.paragraph);
  return [
    ...told(list?.whole, isTold || (wholes.length === 0 && mayBePart(statement, tying))),
    ...near.filter((one) => isSharedBy(list?.whole, one)).flatMap((one) => told(one, false)),
    ...baseOf(list?.whole),
    ...(list?.series === undefined ? [] : [{ amount: valueTogether(list.series), isSure: false }]),
    ...(sameWhole === undefined ? [] : namedWholes(sameWhole, statement, tying)).map((one) => ({
      ...one,
      isSure: false,
    })),
    ...wholes.map((one) => ({ ...one, isSure: one.isSure && !isTold })),
    ...around.flatMap((one) => told(one, false, !tying.isOfAllMoney(one))),
  ];
}

/** `税收收入252万元，占总收入296万元的85.14%，其中增值税196万元，占66.22%`: of what the one that is divided is said to be a share. */
function baseOf(part: Statement | undefined): readonly Candidate[] {
  const figure = part?.share?.told;
  return figure === undefined ? [] : [{ amount: figure.amount, figure, isSure: false }];
}

/** `合同金额80万元，占75%，其中：小微企业20万元，占20%`: of what the one that is divided is a share. */
function isSharedBy(part: Statement | undefined, { value: whole }: Statement): boolean {
  const { share, value } = part ?? {};
  if (share === undefined || value === undefined || whole === undefined) return false;
  return rateHolds(share.figure, value.amount.dividedBy(whole.amount));
}

/** 公用经费 is no part of 人员经费, behind the parts of which it stands. */
function mayBePart(statement: Statement, tying: Tying): boolean {
  const of = statement.list && tying.meaning(statement.list.whole)?.measure;
  const known = possibleWholes[tying.meaning(statement)?.measure ?? ""];
  return of === undefined || known === undefined || known.includes(of);
}

/** Of whatever whole nothing is no part: `经营收入0.00万元，占总收入的3.00%`. */
function ofNothing(statement: Statement, figure: Figure, value: Figure): Comparison {
  const none = Amount.rounded(0, figure.amount.decimals, figure.amount.unit);
  return { kind: "share", statement, figure, others: [value], holds: figure.amount.isZero, expected: none };
}
