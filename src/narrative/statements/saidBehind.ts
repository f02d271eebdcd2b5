/** Words without a figure that say something of the figures before them. */
import { besideInitial, comparedWith, comparedWords, reasonWords } from "../../vocabulary/narrative";
import { figureOnly } from "../../vocabulary/figureNames";
import { keptAdverbs, sameAsFigure, unchangedWords, type Unchanged } from "../../vocabulary/unchanged";
import { balanced } from "../../vocabulary/narrativeSums";
import { againstIn, type Against } from "./against";
import { tellUnchanged } from "./changesTold";
import type { Statement } from "./statement";
import { alike, isEmptySubject } from "./subject";
import type { Told } from "./told";
import { lastIndexOf } from "./wordsAround";

/** @param said the words between two figures, or behind the last one of a sentence */
export function sayBehind(told: Told, said: string): void {
  if (said === "" || told.current.length === 0) return;
  const reason = lastIndexOf(said, reasonWords);
  const telling = reason < 0 ? said : said.slice(0, reason);
  if (balanced.test(telling)) tellBalance(told);
  const compared = /决算|执行/u.test(telling) && /预算/u.test(telling) ? comparedIn(telling) : undefined;
  const held = told.isReason ? undefined : heldIn(telling, told);
  for (const statement of told.current) {
    if (compared !== undefined && (statement.budget ?? statement.completion) !== undefined)
      tellCompared(statement, compared, telling);
    if (held?.isOf(statement) === true && statement.value !== undefined)
      tellUnchanged(told, statement, held.against, held.as);
  }
}

/** What is as it was: how nearly, against what, and of which statement. */
interface Held {
  readonly as: Unchanged;
  readonly against: Against;
  readonly isOf: (statement: Statement) => boolean;
}

/** `与上年持平`: what did not change is compared with what its clause names, or with the figure before. */
function heldIn(telling: string, told: Told): Held | undefined {
  // `与上年预算数5.00万元相同`
  const [against] = told.based?.againsts ?? [];
  if (against !== undefined && sameAsFigure.test(telling)) return { as: "equal", against, isOf: () => true };
  for (const { as, words } of unchangedWords) {
    const match = words.exec(telling);
    if (match === null) continue;
    const from = Math.max(...[",", ";", ":", "("].map((mark) => telling.lastIndexOf(mark, match.index))) + 1;
    // `公务用车保有量5辆，与上年持平`: it is the count that did not change.
    if (otherNumber.test(telling.slice(0, match.index))) return undefined;
    const named = told.subject(telling.slice(from, match.index).replace(comparedWith, "").replace(keptAdverbs, ""));
    return {
      as,
      against: againstIn(telling.slice(from, match.index + match[0].length)),
      isOf: ({ subject }) => isEmptySubject(named) || figureOnly.test(named.text) || alike(subject.text, named.text),
    };
  }
  return undefined;
}

/** A number that is no year. */
const otherNumber = /\d(?!\d{0,3}年)/u;

/** `决算数大于年初预算数` may be told beside what that budget became. */
function tellCompared(statement: Statement, compared: NonNullable<Statement["compared"]>, telling: string): void {
  if (statement.compared === undefined && besideInitial.test(telling)) statement.isComparedWithInitial = true;
  statement.compared ??= compared;
}

/** `决算数大于预算数`. */
function comparedIn(telling: string): Statement["compared"] {
  return comparedWords.find(({ words }) => words.test(telling))?.compared;
}

/** `收入总计…万元，支出总计…万元，收支平衡`. */
function tellBalance({ current, inParagraph }: Told): void {
  const [last] = current;
  if (last?.value === undefined || current.length > 1) return;
  const isTotal = (side: string, { subject, value, sentence }: Statement): boolean =>
    value !== undefined &&
    sentence === last.sentence &&
    subject.text.includes(side) &&
    /总[计额]|合计/u.test(subject.text);
  const [side, other] = last.subject.text.includes("支出") ? ["支出", "收入"] : ["收入", "支出"];
  const before = inParagraph.findLast((one) => one !== last && isTotal(other, one));
  if (before !== undefined && isTotal(side, last)) last.balancedWith = before;
}
