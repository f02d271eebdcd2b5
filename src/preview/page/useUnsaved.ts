/** Keeps what was changed and not yet downloaded from being lost by a slip. */
import { useEffect, useEffectEvent, useRef } from "react";
import type { Book, Change } from "../excel";

const losing: ReadonlySet<Change["kind"]> = new Set([
  "cells",
  "looks",
  "added",
  "deleted",
  "renamed",
  "conditionalFormats",
  "kept",
]);

interface Unsaved {
  readonly isUnsaved: () => boolean;
  readonly onSaved: () => void;
}

/** @param isElsewhere whether something else would be lost with the page */
export function useUnsaved(book: Book | undefined, isElsewhere: () => boolean): Unsaved {
  const unsaved = useRef(false);
  useEffect(() => {
    unsaved.current = false;
    return book?.listen(({ kind }) => {
      unsaved.current ||= losing.has(kind);
    });
  }, [book]);
  const onLeave = useEffectEvent((event: BeforeUnloadEvent): void => {
    if (unsaved.current || isElsewhere()) event.preventDefault();
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
