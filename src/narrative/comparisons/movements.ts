/** `年末债务余额500万元（年初余额600万元，本年收回200万元，本年新增100万元）`: a list that tells no parts, but how the amount came about. */
import { Amount } from "../../amount";
import { stockAtEnd, stockMovements } from "../../vocabulary/stocks";
import type { Sum } from "./comparison";
import { addsUp, asPrecise } from "./listEnds";
import { clauseBefore, isBeginning } from "../statements/stocks";
import type { Figure, List } from "../statements/statement";

/** Does the list tell what there was before the whole, which may have been more? */
export function tellsMovements({ total, parts }: List): boolean {
  return stockAtEnd.test(clauseBefore(total)) && parts.some(isBeginning);
}

/** What there was, with what came to it and without what went off it, is what there is; of what has no such name nobody knows. */
export function* moved({ whole, total, kind, parts }: List): Iterable<Sum> {
  const told = parts.filter(({ value, isReason }) => value !== undefined && isReason !== true);
  if (told.length < 2) return;
  const others = told.map(({ value }) => value as Figure);
  const isPlain = addsUp(total, told);
  const falls = new Set(isPlain ? [] : others.filter((figure) => grows(figure) === false));
  const [amount, ...amounts] = asPrecise([total, ...others]) as [Amount, ...Amount[]];
  const signed = amounts.map((one, position) => (falls.has(others[position] as Figure) ? one.negated() : one));
  const expected = Amount.sum(signed, amount.unit);
  const holds = amount.agreement(expected) !== "differs";
  if (!holds && !told.every((one) => isBeginning(one) || grows(one.value as Figure) !== undefined)) return;
  const isSupposed = !holds && kind === "open";
  yield {
    kind: "sum",
    statement: whole,
    figure: total,
    others,
    holds,
    expected,
    falls,
    ...(isSupposed && { isSupposed }),
  };
}

function grows(figure: Figure): boolean | undefined {
  return stockMovements.find(({ words }) => words.test(clauseBefore(figure)))?.grows;
}
