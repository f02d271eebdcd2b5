/** Parts told behind their whole, and whether they add up to it. */
import { Amount } from "../amount";
import type { Comparison } from "./comparison";
import { partitions } from "./measureParts";
import type { Figure, List } from "./statement";
import type { Tying } from "./tie";

/** Texts leave out zeros at the end: beside parts with decimals a bare 29 is 29.0. */
function asPrecise(figures: readonly Figure[]): Amount[] {
  const [first] = figures;
  if (first === undefined) return [];
  const amounts = figures.map(({ amount }) => amount.in(first.amount.unit));
  const decimals = Math.max(...amounts.map((amount) => amount.decimals));
  return amounts.map(({ value, unit }) => Amount.reported(value, decimals, unit));
}

export function* summed({ whole, total: divided, kind, parts }: List, tying: Tying): Iterable<Comparison> {
  if (parts.length < 2) return;
  const direct = parts.filter((part) => part.value !== undefined && part.isReason !== true);
  const family = partitions.find((one) => one.whole === tying.meaning(whole)?.measure);
  const members = family?.parts.flatMap(
    (measure) => direct.find((part) => tying.meaning(part)?.measure === measure) ?? [],
  );
  const isFamily = family !== undefined && members?.length === family.parts.length;
  const added = isFamily ? (members ?? []) : direct;
  const [total, ...amounts] = asPrecise([divided, ...added.map(({ value }) => value as Figure)]);
  if (total === undefined) return;
  const sum = Amount.sum(amounts, total.unit);
  const agreement = total.agreement(sum);
  const isMore = !sum.minus(total).isNegative;
  const isSure = isFamily || kind === "complete" || (kind === "colon" && isMore);
  if (agreement === "differs" && !isSure) return;
  yield {
    kind: "sum",
    statement: whole,
    figure: divided,
    others: added.map(({ value }) => value as Figure),
    holds: agreement !== "differs",
    expected: sum,
  };
}
