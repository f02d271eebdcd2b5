/** What a statement is a share of, and whether it is that share. */
import { Amount } from "../amount";
import type { Comparison } from "./comparison";
import { isCutOff, percent, rateHolds } from "./percentages";
import type { Figure, Statement } from "./statement";
import { alike } from "./subject";
import type { Tying } from "./tie";

/** Told of a share without its whole: what the sentence divides, what the paragraph begins with, what the tables say. */
export function* shared(statement: Statement, before: readonly Statement[], tying: Tying): Iterable<Comparison> {
  const { share, value, list } = statement;
  if (share === undefined || value === undefined) return;
  const candidates: { readonly amount: Amount; readonly figure?: Figure; readonly isSure: boolean }[] = [];
  const add = (whole: Statement | undefined, isSure: boolean): void => {
    if (whole?.value !== undefined && whole !== statement)
      candidates.push({ amount: whole.value.amount, figure: whole.value, isSure });
  };
  const near = before.toReversed();
  if (share.whole !== "") {
    const told = near.find((one) => one.paragraph === statement.paragraph && tying.tells(one, share.whole, statement));
    const named = told ?? near.find((one) => alike(one.subject.text, share.whole.replace(/^本年/u, "")));
    add(named, named?.paragraph === statement.paragraph);
    for (const one of tying.named(share.whole, statement))
      candidates.push({ ...one, isSure: one.isSure && told === undefined });
  } else {
    const wholes = tying.wholeOf(statement);
    // In `基本支出…，其中：人员经费…；项目支出…，占88.4%` the list has ended, and nothing says so.
    const isTold = tying.isTold(statement);
    add(list?.whole, isTold || wholes.length === 0);
    for (const one of wholes) candidates.push({ ...one, isSure: one.isSure && !isTold });
    // What the sentence itself divides is no part of what another paragraph tells.
    for (const one of near) if (list === undefined || one.paragraph === list.whole.paragraph) add(one, false);
  }
  const cut = candidates.filter(({ amount }) => isCutOff(share.figure, value.amount.dividedBy(amount)));
  const found =
    candidates.find(({ amount }) => rateHolds(share.figure, value.amount.dividedBy(amount))) ??
    cut.find(({ isSure }) => !isSure);
  const chosen = found ?? cut[0] ?? candidates.find(({ isSure }) => isSure);
  if (found === undefined && value.amount.isZero) {
    yield ofNothing(statement, share.figure, value);
    return;
  }
  if (chosen === undefined) return;
  // A whole that only may be meant accuses nobody.
  if (
    found === undefined &&
    !candidates.filter(({ isSure }) => isSure).every(({ amount }) => amount.agreement(chosen.amount) !== "differs")
  )
    return;
  const ratio = value.amount.dividedBy(chosen.amount);
  if (ratio === undefined) return;
  yield {
    kind: "share",
    statement,
    figure: share.figure,
    others: [value, ...(chosen.figure === undefined ? [] : [chosen.figure])],
    holds: found !== undefined,
    ...(found === undefined && cut.length > 0 && { isCutOff: true }),
    expected: percent(ratio, share.figure),
    whole: chosen.amount,
  };
}

/** Of whatever whole nothing is no part: `经营收入0.00万元，占总收入的3.00%`. */
function ofNothing(statement: Statement, figure: Figure, value: Figure): Comparison {
  const none = Amount.rounded(0, figure.amount.decimals, figure.amount.unit);
  return { kind: "share", statement, figure, others: [value], holds: figure.amount.isZero, expected: none };
}
