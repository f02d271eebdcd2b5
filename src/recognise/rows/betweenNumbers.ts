/** Levels of captions of which only heads are numbered: `一、财政拨款收入`, `一般公共预算拨款`, `二、事业收入`. */
import { ofWhich } from "../../vocabulary";

interface Caption {
  /** The level of its own number; 0 where it has none. */
  readonly level: number;
}

/** What has no number is one level further in than the number above it. */
export function levelsBetweenNumbers(captions: readonly Caption[]): readonly number[] {
  let head = 0;
  return captions.map(({ level }) => {
    if (level > 0 && level !== ofWhich) head = level;
    return level === 0 && head > 0 ? head + 1 : level;
  });
}

/** Does a number come after captions without one, and these after a number? */
export function hasPartsBetweenNumbers(captions: readonly Caption[]): boolean {
  const first = captions.findIndex(({ level }) => level > 0);
  const last = captions.findLastIndex(({ level }) => level > 0);
  return first >= 0 && captions.slice(first, last).some(({ level }) => level === 0);
}
