/** The indicator 预算执行率 for the year before last, against what the text says was planned and spent in it. */
import { Amount } from "../../amount";
import type { Check } from "../../contract/rule";
import { shownAmount, type FormHistory } from "../../readings/history/formHistory";
import { readIndicators } from "../../readings/indicators/indicators";
import { shownTarget } from "../../readings/indicators/targetCells";
import { tableName } from "../../readings/wording";

/** The execution rate of the year before last: what the history says of it against the indicator that repeats it. */
export function* executionOfYearBefore(history: FormHistory): Iterable<Check> {
  const { form, year, clauses, place } = history;
  const of = year - 2;
  const amounts = (kinds: readonly string[]): Amount[] =>
    clauses.flatMap(({ kind, year: named, amount }) =>
      named === of && amount !== undefined && kinds.includes(kind) ? [amount] : [],
    );
  const planned = amounts(["initial", "adjusted"]);
  const [executed, another] = amounts(["executed"]);
  if (executed === undefined || another !== undefined || planned.length === 0) return;
  const rates = planned.flatMap((budget) => executed.dividedBy(budget)?.scaledBy(100) ?? []);
  for (const indicator of form.once(readIndicators)) {
    const cell = indicator.targets.find(({ column }) => column.concept === "target.before2");
    if (indicator.key !== "预算执行率" || cell?.target.kind !== "figure") continue;
    const { value, unit, comparison, decimals } = cell.target;
    if (unit !== "%" || comparison !== "=" || rates.length === 0) continue;
    const printed = Amount.rounded(value, decimals, executed.unit);
    if (rates.some((rate) => rate.agreement(printed) !== "differs")) continue;
    const [budget] = planned;
    const [rate] = rates;
    if (budget !== undefined && rate !== undefined)
      yield {
        kind: "violation",
        // What is printed for an earlier year may be its target.
        severity: "info",
        at: cell.place,
        evidence: [place],
        relation: "execution",
        message: `${tableName(form)}的“预算执行率”前年${shownTarget(cell)}，而“前两年预算及当年预算变动情况”写的是${of}年预算${shownAmount(budget)}、执行${shownAmount(executed)}，执行率为${rate.roundedTo(2).toText(2)}%。请核对。`,
        expected: `${rate.roundedTo(2).toText(2)}%`,
        actual: cell.text,
      };
  }
}
