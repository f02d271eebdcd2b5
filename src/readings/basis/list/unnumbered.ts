/** The parts of a text that numbers nothing: stops and line breaks set them apart. */
import type { TextSpan } from "../signs/span";
import { none, withStatement, type ReadItem } from "./item";
import { splitPieces, type Pieces } from "./pieces";
import type { ListText } from "./source";
import { readStatement } from "./statement";

/** Reads a span as a list of the pieces that state amounts, or as one item where fewer than two do. */
export function readUnnumbered(source: ListText, { start, end }: TextSpan): ReadItem {
  const span = { start, end };
  const pieces = splitPieces(source, span);
  const amounts = pieces.parts.map((part) => readStatement(source, part, true).amount.kind);
  if (amounts.filter((kind) => kind !== "none").length < 2) {
    const { amount, sums } = readStatement(source, span);
    return { item: { ...plain, ...span, amount, children: [] }, sums };
  }
  const list = readList(source, span, pieces);
  const introduced = pieces.head === undefined ? introducedByAmount(source, pieces) : undefined;
  if (introduced === undefined) return list;
  // 经费13万元：海报10万元；文书3万元, or 租金13万元：2.6万元*5=13万元；物业费3万元: what fits is meant.
  const withHead = readList(source, span, introduced);
  if (withHead.sums.at(-1)?.verdict === "holds") return withHead;
  const explanation = readStatement(source, pieces.parts[0] ?? span, true).sums.at(-1);
  if (explanation?.verdict === "holds") return list;
  const sums = list.sums.filter(({ verdict }) => verdict === "holds");
  return { item: { ...plain, ...span, amount: { kind: "unclear" }, children: [] }, sums };
}

const plain = { marker: "", isOrdered: true } as const;

function readList(source: ListText, span: TextSpan, { head, parts, tail }: Pieces): ReadItem {
  const statements = parts.map((part) => ({ part, ...readStatement(source, part, true) }));
  const children = statements.map(({ part, amount }) => ({ ...plain, ...part, amount, children: [] }));
  const list = {
    item: { ...plain, ...span, amount: none, children },
    sums: statements.flatMap(({ sums }) => sums),
  };
  const framed = head === undefined ? list : withStatement(list, readStatement(source, head));
  if (tail === undefined || framed.item.amount.kind !== "none") return framed;
  return withStatement(framed, readStatement(source, tail));
}

/** The same pieces, if the first of them begins with the amount of all and a colon. */
function introducedByAmount(source: ListText, { parts, tail }: Pieces): Pieces | undefined {
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  const { amount } = readStatement(source, first, true);
  const colon = amount.kind === "stated" ? source.colonBehind(amount.quantity.end) : undefined;
  if (colon === undefined) return undefined;
  const rest = { start: colon + 1, end: first.end };
  if (readStatement(source, rest, true).amount.kind === "none") return undefined;
  return { head: { start: first.start, end: colon }, parts: [rest, ...others], tail };
}
