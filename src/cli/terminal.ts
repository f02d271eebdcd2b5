/** The typewriter of this process: colours and line breaks on a terminal, plain long lines everywhere else. */
import stringWidth from "string-width";
import type { Typewriter } from "../report";
import { coloursFor } from "./colours";

/** Longer lines are hard to read however wide the window is. */
const widestLine = 120;

/** How to write to a stream: its width and colours where it is a terminal. */
export function typewriterFor(stream: NodeJS.WriteStream | undefined): Typewriter {
  const terminal = stream?.isTTY === true;
  return {
    // Some terminals say 0 before anybody has told them their width.
    columns: terminal ? Math.min(stream.columns || widestLine, widestLine) : undefined,
    widthOf: (text) => stringWidth(text),
    ...coloursFor(terminal, process.env),
  };
}
