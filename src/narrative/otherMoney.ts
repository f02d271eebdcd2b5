/** Figures that are of something else than the tables have under the same name. */
import { changedList, leftOut, ofPartOfYear } from "../vocabulary/narrativeScopes";
import { isOfOtherWhole } from "./otherWhole";
import type { Figure, Statement } from "./statement";
import type { Tying } from "./tie";
import type { Tie } from "./tied";

/** That the tables have another figure says nothing of this one. */
export function isOfOtherMoney(statement: Statement, figure: Figure, tie: Tie, tying: Tying): boolean {
  if (tie.kind !== "differs") return false;
  return saysSo(figure) || isOfOtherWhole(statement, figure, tie.facts, tying);
}

function saysSo({ paragraph, sentence, start }: Figure): boolean {
  const before = paragraph.folded.text.slice(Math.max(sentence.start, start - longest), start);
  return changedList.test(before) || leftOut.test(before) || ofPartOfYear.test(before);
}

/** No further back a word is asked, so that time grows with the length. */
const longest = 160;
