/** The colours of each tone: Excel's own light fills, with text dark enough to be read on them (at least 5:1). */
import type { Tone } from "../../workbook";

export interface ToneColours {
  readonly fill: string;
  readonly text: string;
}

export const tones: readonly Tone[] = ["error", "warning", "info"];

export const toneColours: Readonly<Record<Tone, ToneColours>> = {
  error: { fill: "FFFFC7CE", text: "FF9C0006" },
  warning: { fill: "FFFFEB9C", text: "FF7F4A00" },
  info: { fill: "FFDDEBF7", text: "FF1F4E79" },
};

/** `FFFFC7CE`, as files have it, → `#FFC7CE`. */
export function webColour(argb: string): string {
  return `#${argb.slice(2)}`;
}
