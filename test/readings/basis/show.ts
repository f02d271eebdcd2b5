/** What was read of a text, in lines that a person can check. */
import { stated, topParts, type Basis, type Item, type StatedQuantity } from "../../../src/readings/basis/readBasis";

/** `holds 5.85万元/人*3人=17.55万元`, `unread 人数*单价=15万元` */
export function equations({ equations, unread }: Basis): string[] {
  return [
    ...equations.map(({ verdict, text }) => `${verdict} ${oneLine(text)}`),
    ...unread.map((piece) => `unread ${oneLine(piece)}`),
  ];
}

/** `holds 18.8万元 = 15万元 + 1.8万元 + 2万元` */
export function sums({ sums }: Basis): string[] {
  return sums.map(({ total, parts, verdict }) => `${verdict} ${text(total)} = ${parts.map(text).join(" + ")}`);
}

/** What the text states for its row: `17.55万元`. */
export function own(basis: Basis): string | undefined {
  const quantity = stated(basis);
  return quantity && text(quantity);
}

/** The parts of the row's amount, with dots where one may be missing: `18.8万元 + 1万 + …`. */
export function parts(basis: Basis): string | undefined {
  const found = topParts(basis);
  return found && [...found.quantities.map(text), ...(found.isComplete ? [] : ["…"])].join(" + ");
}

/** `1. 18.8万元 [(1) 15万元, （2） 1.8万元]` */
export function items({ whole }: Basis): string {
  return whole.children.map(item).join(", ");
}

function item({ marker, amount, children }: Item): string {
  const own = amount.kind === "stated" ? text(amount.quantity) : amount.kind;
  return `${marker} ${own}${children.length === 0 ? "" : ` [${children.map(item).join(", ")}]`}`.trim();
}

function text(quantity: StatedQuantity): string {
  return (quantity.isApproximate ? "约" : "") + oneLine(quantity.text);
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, "⏎");
}
