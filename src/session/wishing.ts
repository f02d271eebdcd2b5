/** What the user wants checked beside the workbook, and told beside the findings. */
import type { Desk } from "./desk";

export interface Wishing {
  /** Holds a text that stands in no workbook against its tables, in place of the one so far; nothing is kept of it. */
  readonly takeText: (name: string, text: string) => Promise<void>;
  readonly dropText: () => Promise<void>;
  /** Also hints of what may well be as it should be. */
  readonly showHints: (isWanted: boolean) => Promise<void>;
}

/** The part of a session for what the user wants checked beside the workbook: a text, hints. */
export function wishingAt(desk: Desk, recheck: () => Promise<void>): Wishing {
  return {
    takeText: async (name, text) => {
      desk.store.update({ wish: { ...desk.state.wish, text: { name, text } } });
      await recheck();
    },
    dropText: async () => {
      desk.store.update({ wish: { ...desk.state.wish, text: undefined } });
      await recheck();
    },
    showHints: async (hints) => {
      desk.store.update({ wish: { ...desk.state.wish, hints } });
      await recheck();
    },
  };
}
