/** Keeps what was changed and not yet downloaded from being lost by a slip. */
import { useEffect, useRef } from "react";
import type { Book, Change } from "../excel";

const losing: ReadonlySet<Change["kind"]> = new Set([
  "cells",
  "looks",
  "added",
  "deleted",
  "renamed",
  "conditionalFormats",
]);

interface Unsaved {
  /** Asks the user where something would be lost. */
  readonly mayLeave: () => boolean;
  readonly onSaved: () => void;
}

export function useUnsaved(book: Book | undefined, question: string): Unsaved {
  const unsaved = useRef(false);
  useEffect(() => {
    unsaved.current = false;
    return book?.listen(({ kind }) => {
      unsaved.current ||= losing.has(kind);
    });
  }, [book]);
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (unsaved.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", onLeave);
    return () => window.removeEventListener("beforeunload", onLeave);
  }, []);
  return {
    mayLeave: () => !unsaved.current || window.confirm(question),
    onSaved() {
      unsaved.current = false;
    },
  };
}
