/** What the text says is asked for this year, against 项目当年预算: 申报128万元 beside 28.00. */
import type { Check } from "../../contract/rule";
import { agree, shownAmount, type FormHistory } from "../../readings/history/formHistory";
import { placeOf } from "../../readings/place";
import { fundingPart } from "../../readings/projects/funding";
import { factName, money, tableName } from "../../readings/wording";
import { amountOf, type Fact } from "../../recognise";

/** This year's budget as the history in words states it, against the amounts of the form. */
export function* budgetDeclared(history: FormHistory): Iterable<Check> {
  const { form, year, clauses, budget, place } = history;
  if (budget === undefined) return;
  const figures = [budget, ...fundingOf(history)];
  const said = clauses.filter(
    ({ kind, year: named, amount }) =>
      named === year && amount !== undefined && (kind === "initial" || kind === "declared"),
  );
  // Where one of the stated amounts is right, the others may be parts of it.
  const isRight = said.some(({ amount }) =>
    figures.some((fact) => amount !== undefined && agree(amount, amountOf(fact))),
  );
  const [wrong] = said;
  if (isRight || wrong?.amount === undefined) return;
  yield {
    kind: "violation",
    at: place,
    evidence: [placeOf(budget)],
    relation: "declared",
    message: `${tableName(form)}的“前两年预算及当年预算变动情况”写的是“${wrong.text}”，${factName(budget)}为${money(amountOf(budget), budget)}，两者不一致。请核对。`,
    expected: amountOf(budget).toText(),
    actual: shownAmount(wrong.amount),
  };
}

/** One source of money may be all that the text speaks of. */
function fundingOf({ form }: FormHistory): Fact[] {
  return (fundingPart(form)?.rows ?? []).flatMap((row) => {
    const fact = form.fact(row, "amount");
    return fact === undefined || amountOf(fact).isZero ? [] : [fact];
  });
}
