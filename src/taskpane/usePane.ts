/** What every part of the pane has at hand: the session, its state, and the words. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { LocaleWords } from "../locale";
import type { Session, SessionState } from "../session";

export interface PaneContext {
  readonly session: Session;
  readonly words: LocaleWords;
}

export const PaneContext = createContext<PaneContext | undefined>(undefined);

export function usePane(): PaneContext & { readonly state: SessionState } {
  const pane = usePaneAtRest();
  return { ...pane, state: useSyncExternalStore(pane.session.subscribe, pane.session.state) };
}

/** For what stands in long lists and shows nothing of the session's state: it is not drawn anew with each change of it. */
export function usePaneAtRest(): PaneContext {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error("outside the pane");
  return pane;
}
