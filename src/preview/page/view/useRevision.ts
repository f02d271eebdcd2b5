/** Lets a component follow a workbook, which changes in place. */
import { startTransition, useEffect, useReducer } from "react";
import type { Book, BookChange } from "../../excel";

const every = (): boolean => true;

/** A number that grows with every change of the workbook that `concerns` it. */
export function useRevision(book: Book | undefined, concerns: (change: BookChange) => boolean = every): number {
  const [revision, renew] = useReducer((count: number) => count + 1, 0);
  useEffect(
    () =>
      book?.listen((change) => {
        if (!concerns(change)) return;
        // What the pane does is drawn bit by bit: the user, who did nothing here, is not to wait for it.
        if (change.by === "addIn") startTransition(renew);
        else renew();
      }),
    [book, concerns],
  );
  return revision;
}
