/** The nesting of a text's numbered items, by their marks and by how they go on counting. */
import type { TextSpan } from "../signs/span";
import type { MarkerStyle, Marker } from "./markers";

export interface MarkedItem extends TextSpan {
  /** Undefined for the text as a whole, and for a first item whose number was forgotten. */
  readonly marker: Marker | undefined;
  /** What it says for itself, before its own items begin. */
  readonly head: TextSpan;
  readonly children: readonly MarkedItem[];
  /** Its items count 1, 2, 3 … without a gap or a repetition. */
  readonly isOrdered: boolean;
}

export interface MarkedList {
  readonly root: MarkedItem;
  readonly markers: readonly Marker[];
  /** Where a number begins of which the first digit may be a numbering, or the other way round. */
  readonly doubtful: ReadonlySet<number>;
}

/** A list that still goes on. */
interface OpenList {
  readonly owner: Draft;
  readonly family: MarkerStyle;
  last: number;
}

interface Draft {
  readonly marker: Marker | undefined;
  readonly start: number;
  readonly children: Draft[];
  isOrdered: boolean;
}

/** Nests the items of a text of this length by their markers; markers that do not count on are left out. */
export function buildOutline(length: number, candidates: readonly Marker[]): MarkedList {
  const root = draft(undefined, 0);
  /** From the outermost list to the innermost; each has a family of marks of its own. */
  const lists: OpenList[] = [];
  const lastSecond = new Map(
    candidates.filter(({ number }) => number === 2).map(({ family, start }) => [family, start]),
  );
  const markers: Marker[] = [];
  for (const marker of candidates) {
    const { family, number, start, isFirm, isDecimal } = marker;
    const known = lists.findIndex((list) => list.family === family);
    const list = lists[known];
    if (list !== undefined) {
      const goesOn = number === list.last + 1;
      if (isDecimal ? !(goesOn && isFirm) : !(goesOn || isFirm)) continue;
      if (!goesOn) list.owner.isOrdered = false;
      lists.length = known + 1;
      list.last = number;
      list.owner.children.push(draft(marker, start));
    } else {
      const isFirst = number === 1 && (isFirm || (lastSecond.get(family) ?? 0) > start);
      const isSecond = number === 2 && isFirm;
      if (isDecimal || !(isFirst || isSecond)) continue;
      const owner = lists.at(-1)?.owner.children.at(-1) ?? root;
      // 飞行检查0.5万元；（2）应对突发事件0.5万元: what stands before the second item is the first.
      if (isSecond) owner.children.push(draft(undefined, owner.marker?.end ?? 0));
      lists.push({ owner, family, last: number });
      owner.children.push(draft(marker, start));
    }
    markers.push(marker);
  }
  return { root: closed(root, length), markers, doubtful: doubtfulNumbers(candidates, new Set(markers)) };
}

function draft(marker: Marker | undefined, start: number): Draft {
  return { marker, start, children: [], isOrdered: true };
}

function closed({ marker, start, children, isOrdered }: Draft, end: number): MarkedItem {
  return {
    marker,
    start,
    end,
    head: { start: marker?.end ?? start, end: children[0]?.start ?? end },
    children: children.map((child, index) => closed(child, children[index + 1]?.start ?? end)),
    isOrdered,
  };
}

/** `2.18元` at the beginning of a line is an item where a first or third item stands about. */
function doubtfulNumbers(candidates: readonly Marker[], accepted: ReadonlySet<Marker>): ReadonlySet<number> {
  const arabic = candidates.filter(({ family, isFirm }) => family === "arabic" && isFirm);
  const numbers = new Set(arabic.map(({ number }) => number));
  const doubtful = arabic.filter(
    (marker) =>
      marker.isDecimal && (accepted.has(marker) || numbers.has(marker.number - 1) || numbers.has(marker.number + 1)),
  );
  return new Set(doubtful.map((marker) => (accepted.has(marker) ? marker.end : marker.start)));
}
