/** `年末债务余额500万元（年初余额600万元，本年收回200万元，本年新增100万元）`: what there was, and what came to it and went off it. */
import { bareMovement, stockAtBeginning } from "../../vocabulary/stocks";
import type { Figure, Statement } from "./statement";
import type { Told } from "./told";
import type { Words } from "./wordsAround";

/** The words right before a figure, behind the last mark. */
export function clauseBefore({ paragraph, sentence, start }: Figure): string {
  const words = paragraph.folded.text.slice(Math.max(sentence.start, start - longestClause), start);
  return words.slice(Math.max(...[...",;:。、("].map((mark) => words.lastIndexOf(mark))) + 1);
}

export function isBeginning({ value }: Statement): boolean {
  return value !== undefined && stockAtBeginning.test(clauseBefore(value));
}

/** `本年减少200万元` behind `年初余额600万元`: a part of the list, and no change of what there was. @returns whether it is */
export function tellMovement(told: Told, figures: readonly Figure[], words: Words): boolean {
  const list = told.lists.at(-1);
  if (list?.parts.some(isBeginning) !== true || figures[0]?.kind !== "amount" || !bareMovement.test(words.lead))
    return false;
  told.begin(figures, words.near, words, "value");
  return true;
}

const longestClause = 40;
