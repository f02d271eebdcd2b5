/** What the text report needs to know of the place where it is read: a terminal, a file, a test. */
import type { Severity } from "../../rules";

export interface Typewriter {
  /** Lines are broken at this width; undefined where they may be as long as they like. */
  readonly columns: number | undefined;
  /** How many columns a text takes; a Chinese character takes two. */
  readonly widthOf: (text: string) => number;
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly tone: (severity: Severity, text: string) => string;
}
