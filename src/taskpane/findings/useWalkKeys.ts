/** F8 and Shift+F8 go to the next finding and to the one before, in whatever tab the user is. */
import { useEffect, useEffectEvent } from "react";

export type WalkStep = "first" | "next" | "previous";

export function useWalkKeys(onWalk: (step: WalkStep) => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onWalk(event.shiftKey ? "previous" : "next");
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}
