/** The items that a text numbers, and the total that may follow them. */
import type { TextSpan } from "../signs/span";
import { none, withStatement, type Item, type ReadItem } from "./item";
import type { MarkedItem } from "./outline";
import { totalOf } from "./pieces";
import type { ListText } from "./source";
import { readStatement } from "./statement";
import { readUnnumbered } from "./unnumbered";

/** The text as one item. */
export function readItems(source: ListText, root: MarkedItem): ReadItem {
  if (root.children.length === 0) return readUnnumbered(source, root);
  const last = lastLeaf(root);
  const tail = totalOf(source, last.head);
  if (tail === undefined) return readWithLooseTotal(source, root, totalOf(source, last.head, true));
  const whole = readEntry(source, root, tail.start, false);
  // Deep in a list it cannot be told which of the lists a total adds up.
  const isOfAll = root.children.includes(last) || /\n\s*$/u.test(source.folded.slice(last.start, tail.start));
  if (whole.item.amount.kind !== "none" || !isOfAll) return whole;
  return withStatement(whole, readStatement(source, tail));
}

/** A total behind a comma may be that of the last item alone: it is that of the list where it fits the list. */
function readWithLooseTotal(source: ListText, root: MarkedItem, tail: TextSpan | undefined): ReadItem {
  if (tail !== undefined && root.children.at(-1)?.children.length === 0) {
    const list = withStatement(readEntry(source, root, tail.start, false), readStatement(source, tail));
    if (list.sums.at(-1)?.verdict === "holds") return list;
  }
  return withClosingSentence(source, readEntry(source, root, root.end, false));
}

function readEntry(source: ListText, entry: MarkedItem, end: number, isListed = true): ReadItem {
  const { start, marker, head, isOrdered } = entry;
  const span = { start: head.start, end: Math.min(head.end, end) };
  const statement = readStatement(source, span, isListed);
  const children = entry.children.map((child) => readEntry(source, child, end));
  const item = {
    marker: marker === undefined ? "" : source.text.slice(marker.start, marker.end),
    amount: none,
    children: children.map((child) => child.item),
    isOrdered,
    start,
    end: Math.min(entry.end, end),
  };
  const introducedFrom = statement.amount.kind === "stated" ? statement.amount.quantity.end : span.start;
  const introduction = source.folded.slice(introducedFrom, span.end);
  return withStatement({ item, sums: children.flatMap(({ sums }) => sums) }, statement, introduction);
}

/** `1.系统运行服务。2.咨询服务。审定年度预算为45万元。`: where no item has an amount, what follows the last is about all of them. */
function withClosingSentence(source: ListText, { item, sums }: ReadItem): ReadItem {
  const last = item.children.at(-1);
  const others = item.children.slice(0, -1);
  if (item.amount.kind !== "none" || last?.amount.kind !== "stated" || last.children.length > 0) return { item, sums };
  if (others.length === 0 || !others.every(isBare)) return { item, sums };
  if (!source.folded.slice(last.start, last.amount.quantity.start).includes("。")) return { item, sums };
  return { item: { ...item, amount: last.amount, children: [...others, { ...last, amount: none }] }, sums };
}

function isBare({ amount, children }: Item): boolean {
  return amount.kind === "none" && children.every(isBare);
}

function lastLeaf(entry: MarkedItem): MarkedItem {
  const last = entry.children.at(-1);
  return last === undefined ? entry : lastLeaf(last);
}
