/** How a text report is to be written. */
import type { ReportWords } from "../../locale";
import type { Typewriter } from "./typewriter";

export interface TextOptions {
  readonly words: ReportWords;
  readonly typewriter: Typewriter;
  /** Every note, consequence and check that could not be run, instead of the first few. */
  readonly verbose: boolean;
}
