/** Whether the system forces its own colours on pages. */
import { useSyncExternalStore } from "react";

const query = "(forced-colors: active)";

export function useForcedColours(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const matched = matchMedia(query);
      matched.addEventListener("change", listener);
      return () => matched.removeEventListener("change", listener);
    },
    () => matchMedia(query).matches,
  );
}
