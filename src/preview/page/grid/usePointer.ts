/** Selecting with the mouse: cells, whole columns and rows by their headings, everything by the corner. */
import { useRef, type PointerEvent } from "react";
import type { Desk } from "../view/useDesk";
import { at, spanned, type Hit } from "./movement";

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
}

export function usePointer(desk: Desk, hit: (event: PointerEvent) => Hit): PointerHandlers {
  const from = useRef<Hit>(undefined);
  return {
    onPointerDown(event) {
      if (event.button !== 0) return;
      desk.commit();
      const place = hit(event);
      from.current = place;
      event.currentTarget.setPointerCapture(event.pointerId);
      if (event.shiftKey && place.on === "cells") return desk.move({ active: desk.cursor.active, corner: place });
      const cursor = place.on === "cells" ? at(place, desk) : spanned(place, place);
      if (event.ctrlKey || event.metaKey) desk.add(cursor);
      else desk.move(cursor);
    },
    onPointerMove(event) {
      const start = from.current;
      if (start === undefined || start.on === "corner") return;
      const { row, column } = hit(event);
      const cursor =
        start.on === "cells"
          ? { active: at(start, desk).active, corner: { row, column } }
          : spanned(start, { row, column });
      const { corner } = desk.cursor;
      if (corner.row !== cursor.corner.row || corner.column !== cursor.corner.column) desk.move(cursor);
    },
    onPointerUp() {
      from.current = undefined;
    },
  };
}
