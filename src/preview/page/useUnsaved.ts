/** Keeps what was changed and not yet downloaded from being lost by a slip. */
import { useEffect, useEffectEvent, useRef } from "react";
import type { Book, BookChange } from "../excel";

const losing: ReadonlySet<BookChange["kind"]> = new Set([
  "cells",
  "shifted",
  "looks",
  "added",
  "deleted",
  "renamed",
  "visibility",
  "conditionalFormats",
  "kept",
]);

/** Whether a change would be missed. */
export function loses({ kind }: BookChange): boolean {
  return losing.has(kind);
}

interface Unsaved {
  readonly isUnsaved: () => boolean;
  readonly onSaved: () => void;
}

/** @param isLost whether what was changed would be lost with the page */
export function useUnsaved(book: Book | undefined, isLost: (isUnsaved: boolean) => boolean): Unsaved {
  const unsaved = useRef(false);
  useEffect(() => {
    unsaved.current = false;
    return book?.listen((change) => {
      unsaved.current ||= loses(change);
    });
  }, [book]);
  const onLeave = useEffectEvent((event: BeforeUnloadEvent): void => {
    if (isLost(unsaved.current)) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: BeforeUnloadEvent): void => onLeave(event);
    window.addEventListener("beforeunload", listener);
    return () => window.removeEventListener("beforeunload", listener);
  }, []);
  return {
    isUnsaved: () => unsaved.current,
    onSaved() {
      unsaved.current = false;
    },
  };
}
