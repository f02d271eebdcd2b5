/** What the engine adds to a rule's own sentence. */
import { Amount } from "../amount";
import { factNameInTable, figure, firstFew, listed, money, rowName, shown, tableName } from "../readings/wording";
import { addressOf, amountOf, type Fact } from "../recognise";
import type { Failed } from "./collect";
import { inTableOrder, type Amendment } from "./misplaced";
import type { Repair } from "./repair";
import { fromYuan } from "./yuan";

/** Other relations show that the mistake is in a part, not in the sum. */
export function likelyMessage(culprit: Fact, corrected: Amount, message: string): string {
  return `${factNameInTable(culprit)}很可能应为${money(corrected, culprit)}，${shown(culprit)}：改正后相关各处都能对上。${message}`;
}

/** In place of a rule's advice, where other relations point to one cell without saying for certain what it should be. */
export function suspectAdvice(culprit: Fact): string {
  return `最可能有误的是${factNameInTable(culprit)}，请先核对这一格。`;
}

/** In place of a rule's advice, where the corrected workbook was checked. */
export function provenAdvice(culprit: Fact, corrected: Amount): string {
  return `改为${figure(corrected, culprit)}后，相关各处都能对上。`;
}

/** Several derived figures of one column, as shares that were not calculated anew. */
export function derivedMessage(all: readonly Failed[]): string {
  const claims = all.map(
    ({ mismatch: { claim, expected } }) => `${addressOf(claim)}应为${figure(expected, claim)}，${shown(claim)}`,
  );
  const [first] = all;
  const where =
    first === undefined ? "" : `${tableName(first.mismatch.claim.table)}“${first.mismatch.claim.column.title}”`;
  return `${where}有${all.length}处与金额对不上：${listed(claims, "处", "；")}。请按金额重新计算这${all.length}处。`;
}

/** All residues of a table are one line: nobody adjusts them one by one. */
export function residuesMessage(all: readonly Failed[]): string {
  const [first] = all;
  if (first === undefined) return "";
  const { claim, difference } = all
    .map(({ mismatch }) => mismatch)
    .reduce((a, b) => (a.difference.minus(b.difference).isNegative ? b : a));
  const cells = [...new Set(all.map(({ mismatch }) => addressOf(mismatch.claim)))];
  return `${tableName(first.mismatch.claim.table)}有${cells.length}处与应有的数相差一点（${firstFew(cells)}），最多相差${money(difference, claim)}。${residueAdvice}`;
}

/** What is told of cells that are wrong together. */
export function repairMessage({ kind, changes }: Repair, message: string): string {
  const words = { misplaced: misplacedText, swapped: swappedText, unit: unitText }[kind];
  return `${words(changes)}；改正后相关各处都能对上。${message}`;
}

function swappedText(changes: readonly Amendment[]): string {
  const facts = inTableOrder(changes).map(({ fact }) => fact);
  const [first] = facts;
  if (first === undefined) return "";
  const name = tableName(first.table);
  const rows = [...new Set(facts.map(({ row }) => row))];
  const columns = [...new Set(facts.map(({ column }) => column))];
  if (facts.length === 2) {
    const swapped = listed(changes.map(correctedText), "处", "，");
    return `${name}${facts.map((fact) => `${rowName(fact.row)}“${fact.column.title}”（${addressOf(fact)}）`).join("与")}很可能填反了：${swapped}`;
  }
  return rows.length === 2
    ? `${name}${rows.map((row) => `${rowName(row)}（第${row.index + 1}行）`).join("与")}的金额很可能填反了，两行的${facts.length / 2}栏金额应互换`
    : `${name}${columns.map(({ title }) => `“${title}”`).join("与")}两栏的金额很可能填反了（${facts.length / 2}行）`;
}

function unitText(changes: readonly Amendment[]): string {
  const [{ fact, change }, ...others] = inTableOrder(changes) as [Amendment, ...Amendment[]];
  const unit = amountOf(fact).unit;
  const isLarge = change.isNegative() !== amountOf(fact).isNegative;
  const meant = isLarge ? "元" : unit === "元" ? "万元" : `比${unit}大一万倍的单位`;
  const all = [fact, ...others.map((one) => one.fact)];
  const isRow = new Set(all.map(({ row }) => row)).size === 1;
  const where =
    all.length === 1
      ? `${rowName(fact.row)}“${fact.column.title}”（${addressOf(fact)}）`
      : isRow
        ? `${rowName(fact.row)}整行（${listed(all.map(addressOf))}）`
        : `“${fact.column.title}”整栏（${listed(all.map(addressOf))}）`;
  return `${tableName(fact.table)}${where}的金额很可能是按${meant}填的，本表单位是${unit}：${correctedText({ fact, change })}`;
}

/** What is told of an amount that stands in a wrong row or column: between which, how much, and what each cell should be. */
function misplacedText(move: Repair["changes"]): string {
  const changes = inTableOrder(move);
  const [{ fact, change }] = move;
  const rows = [...new Set(changes.map((one) => rowName(one.fact.row)))];
  const columns = [...new Set(changes.map((one) => `“${one.fact.column.title}”`))];
  const lines =
    rows.length === 1
      ? `${rows.join("")}${columns.join("与")}两栏之间`
      : `${rows.join("与")}两行之间${columns.length === 1 ? `（${columns.join("")}栏）` : `（${listed(columns, "栏")}两栏）`}`;
  const amount = money(Amount.exact(fromYuan(fact, change.abs()), amountOf(fact).unit), fact);
  const wrong = rows.length === 1 ? "列错了栏" : "列错了行";
  return `${tableName(fact.table)}${lines}很可能有${amount}${wrong}：${listed(changes.map(correctedText), "处", "，")}`;
}

/** `E12应为44163930.00，表中为43863930.00`. */
function correctedText({ fact, change }: Pick<Amendment, "fact" | "change">): string {
  return `${addressOf(fact)}应为${figure(amountOf(fact).shiftedBy(fromYuan(fact, change)), fact)}，${shown(fact)}`;
}

/** In place of a rule's advice where rounding explains the difference. */
export const residueAdvice = "相差在四舍五入的范围内，属尾差，一般不必调整。";
