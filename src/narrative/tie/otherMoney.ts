/** Figures that are of something else than the tables have under the same name. */
import { addedToTables, changedList, expected, leftOut, ofPartOfYear } from "../../vocabulary/narrativeScopes";
import { isOfOtherWhole } from "./otherWhole";
import type { Figure, Statement } from "../statements/statement";
import type { Tying } from "./tie";
import type { Tie } from "./tied";
import { mayLeaveCarried } from "./yearAlone";

/** That the tables have another figure says nothing of this one. */
export function isOfOtherMoney(statement: Statement, figure: Figure, tie: Tie, tying: Tying): boolean {
  if (tie.kind !== "differs") return false;
  // Where the tables have the other parts of its list, they have them without what was carried over too.
  const isListed = tie.isByOthers === true && statement.list !== undefined;
  if (!isListed && tying.givenThisYear(statement) === undefined && tying.isOfYearAlone(statement))
    return mayLeaveCarried(figure, tie.facts, tying.facts);
  if (tie.isNoneOf === true && isToldBefore(figure)) return true;
  return saysSo(figure) || isOfOtherWhole(statement, figure, tie.facts, tying);
}

function saysSo({ paragraph, sentence, start }: Figure): boolean {
  const before = paragraph.folded.text.slice(Math.max(sentence.start, start - longest), start);
  return [changedList, leftOut, ofPartOfYear, addedToTables, expected].some((words) => words.test(before));
}

/** `妇女权益保障经费106.65万元，项目支出执行106.65万元`: the sentence itself says of what it is. */
function isToldBefore({ paragraph, sentence, start, end, amount }: Figure): boolean {
  const { text } = paragraph.folded;
  const before = text.slice(Math.max(sentence.start, start - longest), start);
  const at = before.lastIndexOf(text.slice(start, end));
  return at >= 0 && !amount.isZero && !/[\d.,]/u.test(before.charAt(at - 1));
}

/** No further back a word is asked, so that time grows with the length. */
const longest = 160;
