/** The typewriter of this process: colours and line breaks on a terminal, plain long lines everywhere else. */
import type { Typewriter } from "../../report";
import { coloursFor } from "./colours";
import { textWidth } from "./textWidth";

/** Longer lines are hard to read however wide the window is. */
const widestLine = 120;

/** How to write to a stream: its width and colours where it is a terminal. */
export function typewriterFor(stream: NodeJS.WriteStream | undefined): Typewriter {
  const terminal = stream?.isTTY === true;
  return {
    // Some terminals say 0 before anybody has told them their width.
    columns: terminal ? Math.min(stream.columns || widestLine, widestLine) : undefined,
    widthOf: textWidth,
    ...coloursFor(terminal, process.env),
  };
}
