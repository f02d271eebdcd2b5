/** What there was at the beginning, what came and what went: `年末债务余额500万元（年初余额600万元，本年偿还200万元，本年新增100万元）`. */
import { Amount } from "../../amount";
import { comes, goes, stoodAtFirst } from "../../vocabulary/narrativeSums";
import type { Sum } from "./comparison";
import { asPrecise } from "./listEnds";
import type { Figure, List, Statement } from "../statements/statement";

/** Does the list tell how its whole came about, and no parts of it? */
export function isMovement({ parts }: List): boolean {
  return parts.some(({ subject }) => stoodAtFirst.test(subject.text));
}

/** What stood at first with what came and without what went, where the words say of each which it is. */
export function* moved({ whole, total, parts }: List): Iterable<Sum> {
  const told = parts.filter(({ value, isReason }) => value !== undefined && isReason !== true);
  const signs = told.map(signOf);
  if (signs.includes(undefined) || told.length < fewest) return;
  const figures = told.map(({ value }) => value as Figure);
  const [all, ...amounts] = asPrecise([total, ...figures]) as [Amount, ...Amount[]];
  const signed = amounts.map((one, at) => (signs[at] === "goes" ? one.negated() : one));
  const expected = Amount.sum(signed, all.unit);
  const holds = all.agreement(expected) !== "differs";
  const falls = new Set(figures.filter((_, at) => signs[at] === "goes"));
  yield { kind: "sum", statement: whole, figure: total, others: figures, holds, expected, falls };
}

function signOf({ subject: { text } }: Statement): "stood" | "comes" | "goes" | undefined {
  if (stoodAtFirst.test(text)) return "stood";
  return goes.test(text) ? "goes" : comes.test(text) ? "comes" : undefined;
}

/** What there was at first, and what became of it. */
const fewest = 2;
