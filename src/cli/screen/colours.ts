/** Colours of the text report: on a terminal only, and not for who does not want them. */
import pc from "picocolors";
import type { Typewriter } from "../../report";

export type Colours = Pick<Typewriter, "bold" | "faint" | "tone">;

/** Colours where a terminal shows them and nobody asked for none. */
export function coloursFor(terminal: boolean, environment: Readonly<Record<string, string | undefined>>): Colours {
  const { NO_COLOR: unwanted, TERM: kind } = environment;
  // https://no-color.org: set, and not empty.
  const { bold, dim, red, yellow, blue } = pc.createColors(terminal && !unwanted && kind !== "dumb");
  const tones = { error: red, warning: yellow, info: blue };
  return { bold, faint: dim, tone: (severity, text) => tones[severity](text) };
}
