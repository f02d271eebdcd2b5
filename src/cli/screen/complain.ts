/** Says on the screen's other channel what is wrong, so that it stays out of reports. */
import type { CliWords } from "../../locale";
import { plain } from "../../report";

/** `where` is a file; the sentence says what is wrong with it. */
export type Complain = (where: string, what: string) => void;

/** Tells on stderr what is wrong with which file. */
export function complainIn(words: CliWords): Complain {
  return (where, what) => {
    process.stderr.write(`${plain(words.problem(where, what))}\n`);
  };
}
