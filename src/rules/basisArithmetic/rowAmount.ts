/** What a text says of its row's amount, against the amount itself. */
import { Amount } from "../../amount";
import { doesNotApply, holdsFor, type Check, type Violation } from "../../contract/rule";
import { sum, type Range } from "../../readings/basis/arithmetic/quantity";
import { judge, type EquationSide } from "../../readings/basis/arithmetic/verdict";
import { amountOfRow, type BasisText } from "../../readings/basis/basisTexts";
import { inUnit, sideOf } from "../../readings/basis/figures";
import { asSide } from "../../readings/basis/list/listedSum";
import { stated, topParts, type StatedQuantity } from "../../readings/basis/readBasis";
import { placeOf } from "../../readings/place";
import { listed } from "../../readings/wording";
import { addressOf } from "../../recognise";

/** One finding a text: where it states a total, that is compared before its parts are. */
export function checkRowAmount(text: BasisText): Check {
  const amount = amountOfRow(text);
  if (amount === undefined) return doesNotApply;
  const own = sideOf(amount);
  const total = text.isWhole ? withUnit(stated(text.basis)) : undefined;
  const parts = topParts(text.basis);
  const withUnits = parts?.quantities.every(({ unit }) => unit !== undefined) === true ? parts : undefined;
  const agrees = [
    ...(total === undefined ? [] : [asSide(total)]),
    ...(withUnits === undefined ? [] : [sumOf(withUnits.quantities)]),
  ].some((side) => judge(side, own) !== "fails");
  if (agrees) return holdsFor(text.amounts);
  if (total !== undefined && isOtherUnit(total, own)) return inOtherUnit(text, total, amount);
  if (total !== undefined && !total.isApproximate) return totalDiffers(text, total, amount);
  if (withUnits?.isComplete !== true || withUnits.quantities.some(({ isApproximate }) => isApproximate))
    return doesNotApply;
  return partsDiffer(text, withUnits.quantities, amount);
}

/** The quantity, if it prints its unit; without one it is not certain enough to contradict an amount. */
function withUnit(quantity: StatedQuantity | undefined): StatedQuantity | undefined {
  return quantity?.unit === undefined ? undefined : quantity;
}

function sumOf(quantities: readonly StatedQuantity[]): EquationSide {
  const added = sum(quantities);
  return { ...added, half: added.value.times(0) };
}

/** The same digits, ten thousand times as much or as little: 13.99元 beside 13.99万元. */
function isOtherUnit(total: StatedQuantity, own: EquationSide): boolean {
  return [4, -4].some((power) => judge({ ...own, value: own.value.times(`1e${power}`) }, asSide(total)) === "holds");
}

function violation(text: BasisText, amount: Amount, says: string, said: Range): Violation {
  const cells = listed(text.amounts.map(addressOf), "处", "＋");
  return {
    kind: "violation",
    severity: "warning",
    at: text.place,
    evidence: text.amounts.map(placeOf),
    relation: "row",
    figures: text.amounts,
    message: `测算依据${says}，金额栏（${cells}）是${amount.toText(2)}${amount.unit}，两者不一致。请核对。`,
    expected: Amount.exact(said.value, "元").in(amount.unit).toText(2),
    actual: amount.toText(2),
  };
}

function totalDiffers(text: BasisText, total: StatedQuantity, amount: Amount): Check {
  return violation(text, amount, `写的是“${total.text}”`, total);
}

function inOtherUnit(text: BasisText, total: StatedQuantity, amount: Amount): Check {
  const found = violation(text, amount, `写的是“${total.text}”`, total);
  return { ...found, message: `${found.message}数字相同，看来是单位写错了。` };
}

function partsDiffer(text: BasisText, parts: readonly StatedQuantity[], amount: Amount): Check {
  const added = sum(parts);
  const items = listed(
    parts.map(({ text: printed }) => printed),
    "项",
    "＋",
  );
  return violation(text, amount, `所列各项${items}合计${inUnit(added, amount.unit)}`, added);
}
