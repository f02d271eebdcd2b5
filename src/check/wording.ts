/** What the engine adds to a rule's own sentence. */
import { Amount } from "../amount";
import { addressOf, amountOf, type Fact } from "../recognise";
import { factNameInTable, figure, money, rowName, shown, tableName } from "../rules/wording";
import { inTableOrder, type Change, type Move } from "./misplaced";

/** Other relations show that the mistake is in a part, not in the sum. */
export function culpritMessage(culprit: Fact, corrected: Amount, message: string): string {
  return `${factNameInTable(culprit)}很可能应为${money(corrected, culprit)}，${shown(culprit)}：改正后相关各处都能对上。${message}`;
}

/** What is told of an amount that stands in a wrong row or column: between which, how much, and what each cell should be. */
export function misplacedMessage(move: Move, message: string): string {
  const changes = inTableOrder(move);
  const [{ fact, change }] = move;
  const rows = [...new Set(changes.map((one) => rowName(one.fact.row)))];
  const columns = [...new Set(changes.map((one) => `“${one.fact.column.title}”`))];
  const lines =
    rows.length === 1
      ? `${rows.join("")}${columns.join("与")}两栏之间`
      : `${rows.join("与")}两行之间${columns.length === 1 ? `（${columns.join("")}栏）` : `（${columns.join("、")}两栏）`}`;
  const amount = money(Amount.exact(change.abs(), amountOf(fact).unit), fact);
  const wrong = rows.length === 1 ? "列错了栏" : "列错了行";
  return `${tableName(fact.table)}${lines}很可能有${amount}${wrong}：${changes.map(correctedText).join("，")}；改正后相关各处都能对上。${message}`;
}

/** `E12应为44163930.00，表中为43863930.00`. */
function correctedText({ fact, change }: Change): string {
  return `${addressOf(fact)}应为${figure(amountOf(fact).shiftedBy(change), fact)}，${shown(fact)}`;
}

/** In place of a rule's advice where rounding explains the difference. */
export const residueAdvice = "相差在四舍五入的范围内，属尾差，一般不必调整。";
