/** Lines on a typewriter: indented, broken with a hanging indent, padded to columns. */
import type { Typewriter } from "./typewriter";
import { wrap } from "./wrap";

const narrowest = 20;

/** A text with blanks behind it up to a width on the terminal, where a Chinese character is two wide. */
export function pad(text: string, width: number, { widthOf }: Typewriter): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** The width of the widest text on the terminal. */
export function widest(texts: readonly string[], { widthOf }: Typewriter): number {
  return Math.max(0, ...texts.map(widthOf));
}

/** `lead` stands before the first line; the others begin below its end. `paint` colours each line of the text. */
export function hanging(
  lead: string,
  leadWidth: number,
  text: string,
  typewriter: Typewriter,
  paint: (text: string) => string = (line) => line,
): string[] {
  const { columns, widthOf } = typewriter;
  const lines = columns === undefined ? [text] : wrap(text, Math.max(narrowest, columns - leadWidth), widthOf);
  return lines.map((line, position) => (position === 0 ? lead : " ".repeat(leadWidth)) + paint(line));
}
