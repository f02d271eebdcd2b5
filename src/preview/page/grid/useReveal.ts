/** Scrolls to what was selected, by the user's keys or by the add-in. */
import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import type { Position } from "../../../workbook";
import { COLUMNS, ROWS } from "../../excel/model/areas";
import type { Desk } from "../view/useDesk";
import { useRevision } from "../view/useRevision";
import type { BookChange } from "../../excel";
import type { Axes } from "./axes";
import { scrollTo } from "./parts";

interface ScrolledTo {
  readonly left: number;
  readonly top: number;
}

const start: ScrolledTo = { left: 0, top: 0 };

const selects = ({ kind }: BookChange): boolean => kind === "selected";

export function useReveal(
  scroller: RefObject<HTMLElement | null>,
  { book, sheet, cursor: { active, corner } }: Desk,
  { rows, columns }: Axes,
  view: { readonly width: number; readonly height: number },
): void {
  const selections = useRevision(book, selects);
  const isSeen = view.width > 0;
  const revealed = useRef<Position>(undefined);
  const places = useRef(new Map<string, ScrolledTo>());
  /** Asking the element itself would have it laid out. */
  const now = useRef(start);

  // Each sheet comes back as it was left.
  useLayoutEffect(() => {
    const element = scroller.current;
    const kept = places.current;
    if (element === null) return;
    scrollElement(element, now, kept.get(sheet.id) ?? start);
    const keep = (): void => {
      now.current = { left: element.scrollLeft, top: element.scrollTop };
      kept.set(sheet.id, now.current);
    };
    element.addEventListener("scroll", keep, { passive: true });
    return () => element.removeEventListener("scroll", keep);
  }, [scroller, sheet]);

  useEffect(() => {
    const element = scroller.current;
    if (element === null || !isSeen) return;
    // The end that was moved: the corner while the user extends the selection, else where it begins.
    const before = revealed.current;
    revealed.current = active;
    const isExtended = before !== undefined && before.row === active.row && before.column === active.column;
    const { row, column } = isExtended ? corner : active;
    // Of whole rows and columns there is no end to scroll to.
    const { left, top } = now.current;
    scrollElement(element, now, {
      top: corner.row === ROWS - 1 ? top : scrollTo(rows, sheet.frozen.rows, top, view.height, row),
      left: corner.column === COLUMNS - 1 ? left : scrollTo(columns, sheet.frozen.columns, left, view.width, column),
    });
    // Only a new selection scrolls, not a window made smaller
  }, [scroller, selections, isSeen, rows, columns]);
}

function scrollElement(element: HTMLElement, now: RefObject<ScrolledTo>, to: ScrolledTo): void {
  const { left, top } = now.current;
  if (to.left === left && to.top === top) return;
  now.current = to;
  element.scrollTo({ ...to, behavior: "instant" });
}
