/** What of an axis is in view: the frozen rows (or columns) at its beginning, and the stretch of the others that is scrolled to. */
import type { Axis } from "./axis";

export interface Part {
  readonly indices: readonly number[];
  /** Where the part begins in the view, and how long it is. */
  readonly at: number;
  readonly length: number;
  /** What to take off a place on the axis to have the place in the part. */
  readonly shift: number;
}

/** Drawn beyond what is seen, in blocks: a short scroll then draws nothing anew. */
const BLOCK = 240;

export function parts(axis: Axis, frozen: number, scroll: number, view: number): Part[] {
  const edge = Math.min(axis.start(frozen), view);
  const from = Math.floor((edge + scroll) / BLOCK - 1) * BLOCK;
  const to = Math.ceil((scroll + view) / BLOCK + 1) * BLOCK;
  const scrolled: Part = {
    indices: axis.between(from, to).filter((index) => index >= frozen),
    at: edge,
    length: Math.max(0, view - edge),
    shift: edge + scroll,
  };
  if (edge === 0) return [scrolled];
  return [{ indices: axis.between(0, edge - 1), at: 0, length: edge, shift: 0 }, scrolled];
}

/** Which row (or column) is shown at a distance from the view's beginning. */
export function indexAt(axis: Axis, frozen: number, scroll: number, distance: number): number {
  const edge = axis.start(frozen);
  return axis.at(Math.max(0, distance < edge ? distance : distance + scroll));
}

/** Where a row (or column) is in the view. */
export function placeOf(axis: Axis, frozen: number, scroll: number, index: number): number {
  return axis.start(index) - (index < frozen ? 0 : scroll);
}

/** How far to scroll so that a row (or column) is wholly in view; not at all where it is. */
export function scrollTo(axis: Axis, frozen: number, scroll: number, view: number, index: number): number {
  if (index < frozen) return scroll;
  const start = axis.start(index) - axis.start(frozen);
  const end = axis.start(index) + axis.size(index);
  if (start < scroll) return start;
  return end > scroll + view ? Math.min(end - view, start) : scroll;
}
