/** A total from which the shares beside it were not worked out: they are those of what is listed, and say what it should be. */
import { Amount } from "../../amount";
import { holdsFor, plus, type Check, type Equality, type Mismatch } from "../../contract/rule";
import { factName, figure, money, shown } from "../../readings/wording";
import { amountOf, isReadable, type Column, type Fact, type Row, type Table } from "../../recognise";
import { saysSomething } from "./comparedColumns";
import { bestWay } from "./ways";

const fewestParts = 2;

/** @param whole a total that its own shares do not bear out */
export function* wholeOfShares(table: Table, column: Column, own: Column, whole: Row): Iterable<Check> {
  const claim = table.factIn(whole, own);
  const parts = whole.children.map((row) => table.factIn(row, own));
  if (parts.length < fewestParts || ![claim, ...parts].every(isReadable)) return;
  const sum = Amount.sum(parts.map(amountOf), table.unit);
  if (sum.isZero || amountOf(claim).agreement(sum) !== "differs") return;
  const base: Fact = { ...claim, reading: { kind: "amount", amount: sum } };
  const facts = parts.map((part) => ({ claim: table.factIn(part.row, column), own: part, base }));
  const said = facts.filter((one) => saysSomething({ kind: "quotient" }, one));
  const way = bestWay("quotient", said);
  if (!way.isBorneOut || way.holds < fewestParts) return;
  yield sumOf(claim, parts);
  yield holdsFor(said.map((one) => one.claim));
}

function sumOf(claim: Fact, parts: readonly Fact[]): Equality {
  return {
    kind: "equality",
    claim,
    terms: parts.map(plus),
    relation: "whole",
    about: () => `${factName(claim)}＝所列各项之和`,
    message: ({ expected, difference }: Mismatch) =>
      `${factName(claim)}应为所列${parts.length}项之和${money(expected, claim)}，各项占比也是按这个数算的，${shown(claim)}，相差${figure(difference, claim)}。`,
    advice: () => "请核对合计。",
  };
}
