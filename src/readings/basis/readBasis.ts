/** Reads what a 测算依据 text computes and lists: `18元/㎡/月*1000㎡*12月=21.6万元；水电费3万/年`. */
import type { WrittenEquation } from "./arithmetic/equation";
import { readMentions } from "./arithmetic/mentions";
import type { StatedQuantity } from "./arithmetic/quantity";
import { partsOf, type Item, type Parts } from "./list/item";
import { readItems } from "./list/items";
import type { ListedSum } from "./list/listedSum";
import { findMarkers } from "./list/markers";
import { buildOutline } from "./list/outline";
import { ListText } from "./list/source";
import { matchBrackets } from "./signs/brackets";
import { fold } from "./signs/fold";
import { TokenLine } from "./signs/tokenLine";
import { tokenise } from "./signs/tokens";

export type { WrittenEquation, Item, ListedSum, Parts, StatedQuantity };
export interface Basis {
  /** Every equation that is read with certainty. */
  readonly equations: readonly WrittenEquation[];
  /** Pieces with an equals sign that are not. */
  readonly unread: readonly string[];
  /** Expressions that nobody worked out: `80箱*250元/箱`. */
  readonly products: readonly StatedQuantity[];
  /** The text as one item: its own amount, and the items that it lists. */
  readonly whole: Item;
  /** Stated totals beside the parts that the text gives for them. */
  readonly sums: readonly ListedSum[];
}

/** The one amount that the text states for the row it explains, where that is certain. */
export function stated({ whole }: Basis): StatedQuantity | undefined {
  return whole.amount.kind === "stated" ? whole.amount.quantity : undefined;
}

/** The parts that the text lists for the row it explains. */
export function topParts({ whole, sums }: Basis): Parts | undefined {
  if (whole.children.length > 0) return hasUnclear(whole) ? undefined : atLeastTwo(partsOf(whole));
  const total = whole.amount.kind === "stated" ? whole.amount.quantity : undefined;
  // 印刷费9万、复印纸5万元，共计14万元
  const counted = sums.find((sum) => sum.total === total && sum.parts.every(({ end }) => end <= sum.total.start));
  if (counted === undefined) return undefined;
  return atLeastTwo({ quantities: counted.parts, isComplete: counted.verdict !== "unclear" });
}

function atLeastTwo(parts: Parts): Parts | undefined {
  return parts.quantities.length < 2 ? undefined : parts;
}

/** Is an amount missing below the item? The parts of an item that states its own amount do not matter. */
function hasUnclear({ children }: Item): boolean {
  return children.some(
    (child) => child.amount.kind === "unclear" || (child.amount.kind === "none" && hasUnclear(child)),
  );
}

/** Reads a text of any length and content, and never throws. Amounts of money are in 元. */
export function readBasis(text: string): Basis {
  const folded = fold(text);
  const brackets = matchBrackets(folded);
  const { root, markers, doubtful } = buildOutline(text.length, findMarkers(folded, brackets));
  const line = new TokenLine(tokenise(folded, brackets, { markers, doubtful }), brackets);
  const { mentions, equations, unread } = readMentions(text, line, brackets);
  const { item, sums } = readItems(new ListText(text, folded, brackets, mentions), root);
  return {
    equations,
    unread,
    products: mentions.flatMap((mention) =>
      mention.kind === "computed" && mention.isProduct ? [mention.quantity] : [],
    ),
    whole: item,
    sums: [...sums].sort((a, b) => a.total.start - b.total.start),
  };
}
