/** Puts what is changed in a workbook into safety, once the user pauses. */
import { useEffect, useEffectEvent, useRef } from "react";
import type { Book } from "../../excel";
import { loses } from "../useUnsaved";

/** Milliseconds after a change; a workbook that takes long to save is saved more seldom. */
const PAUSE = 1000;
const PAUSE_PER_SAVING = 20;

/**
 * @param put saves; undefined where nothing is to be kept
 * @returns whether something is not saved yet
 */
export function useAutosave(book: Book | undefined, put: (() => Promise<void>) | undefined): () => boolean {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pause = useRef(PAUSE);
  const saving = useRef(0);
  const save = useEffectEvent((): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const start = performance.now();
    saving.current += 1;
    void put?.().finally(() => {
      saving.current -= 1;
      pause.current = Math.max(PAUSE, PAUSE_PER_SAVING * (performance.now() - start));
    });
  });
  const isKept = put !== undefined;
  useEffect(() => {
    if (!isKept) return undefined;
    const unlisten = book?.listen((change) => {
      if (!loses(change)) return;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => save(), pause.current);
    });
    // The last moment of which a page is told for sure before it goes.
    const onHide = (): void => {
      if (document.visibilityState === "hidden" && timer.current !== undefined) save();
    };
    document.addEventListener("visibilitychange", onHide);
    return () => {
      unlisten?.();
      clearTimeout(timer.current);
      timer.current = undefined;
      document.removeEventListener("visibilitychange", onHide);
    };
  }, [book, isKept]);
  return () => timer.current !== undefined || saving.current > 0;
}
