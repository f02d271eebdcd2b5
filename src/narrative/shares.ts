/** What a statement is a share of, and whether it is that share. */
import { Amount } from "../amount";
import type { Comparison } from "./comparison";
import { isCutOff, percent, rateHolds } from "./percentages";
import type { Figure, Statement } from "./statement";
import { alike } from "./subject";
import type { Tying } from "./tie";
import { everyWholeOf, isToldAsPart, namedWholes, tellsWhole, wholesOf } from "./wholes";

/** Of what it may be a share. */
interface Candidate {
  readonly amount: Amount;
  readonly figure?: Figure;
  /** By its name, or as the sentence divides it. */
  readonly isSure: boolean;
  /** It stands near, is no total, and nothing says that it is meant. */
  readonly isNear?: boolean;
}

/** Told of a share without its whole: what the sentence divides, what the paragraph begins with, what the tables say. */
export function* shared(statement: Statement, before: readonly Statement[], tying: Tying): Iterable<Comparison> {
  const { share, value, list } = statement;
  if (share === undefined || value === undefined) return;
  const candidates: Candidate[] = [];
  const add = (whole: Statement | undefined, isSure: boolean, isNear = false): void => {
    if (whole?.value !== undefined && whole !== statement)
      candidates.push({ amount: whole.value.amount, figure: whole.value, isSure, isNear });
  };
  const near = before.toReversed();
  if (share.whole !== "") {
    const told = near.find(
      (one) => one.paragraph === statement.paragraph && tellsWhole(one, share.whole, statement, tying),
    );
    const named = told ?? near.find((one) => alike(one.subject.text, share.whole.replace(/^本年/u, "")));
    add(named, named?.paragraph === statement.paragraph);
    for (const one of namedWholes(share.whole, statement, tying))
      candidates.push({ ...one, isSure: one.isSure && told === undefined });
  } else {
    const wholes = wholesOf(statement, tying);
    // In `基本支出…，其中：人员经费…；项目支出…，占88.4%` the list has ended, and nothing says so.
    const isTold = isToldAsPart(statement, tying);
    add(list?.whole, isTold || wholes.length === 0);
    for (const one of wholes) candidates.push({ ...one, isSure: one.isSure && !isTold });
    // What the sentence itself divides is no part of what another paragraph tells.
    for (const one of near)
      if (list === undefined || one.paragraph === list.whole.paragraph) add(one, false, !tying.isOfAllMoney(one));
  }
  if (share.whole === "" && candidates.every(({ isSure }) => !isSure))
    for (const amount of everyWholeOf(statement, tying)) candidates.push({ amount, isSure: true });
  const sure = candidates.filter(({ isSure }) => isSure);
  const [first] = sure;
  const isOne = first !== undefined && sure.every(({ amount }) => amount.agreement(first.amount) !== "differs");
  // Where the whole is known, a part that stands near is none.
  const meant = isOne ? candidates.filter(({ isNear }) => isNear !== true) : candidates;
  const cut = meant.filter(({ amount }) => isCutOff(share.figure, value.amount.dividedBy(amount)));
  const found =
    meant.find(({ amount }) => rateHolds(share.figure, value.amount.dividedBy(amount))) ??
    cut.find(({ isSure }) => !isSure);
  const chosen = found ?? cut[0] ?? first;
  if (found === undefined && value.amount.isZero) {
    yield ofNothing(statement, share.figure, value);
    return;
  }
  const ratio = chosen && value.amount.dividedBy(chosen.amount);
  if (chosen === undefined || ratio === undefined) return;
  yield {
    kind: "share",
    statement,
    figure: share.figure,
    others: [value, ...(chosen.figure === undefined ? [] : [chosen.figure])],
    holds: found !== undefined,
    ...(found === undefined && cut.length > 0 && { isCutOff: true }),
    ...(found === undefined && !isOne && { isOfNone: true }),
    expected: percent(ratio, share.figure),
    whole: chosen.amount,
  };
}

/** Of whatever whole nothing is no part: `经营收入0.00万元，占总收入的3.00%`. */
function ofNothing(statement: Statement, figure: Figure, value: Figure): Comparison {
  const none = Amount.rounded(0, figure.amount.decimals, figure.amount.unit);
  return { kind: "share", statement, figure, others: [value], holds: figure.amount.isZero, expected: none };
}
