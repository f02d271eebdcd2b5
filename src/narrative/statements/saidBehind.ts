/** Words without a figure that say something of the figures before them. */
import { comparedWords, reasonWords, unchanged } from "../../vocabulary/narrative";
import { balanced } from "../../vocabulary/narrativeSums";
import { againstIn, type Against } from "./against";
import { tellUnchanged } from "./changesTold";
import type { Statement } from "./statement";
import type { Told } from "./told";
import { lastIndexOf } from "./wordsAround";

/** @param said the words between two figures, or behind the last one of a sentence */
export function sayBehind(told: Told, said: string): void {
  if (said === "" || told.current.length === 0) return;
  const reason = lastIndexOf(said, reasonWords);
  const telling = reason < 0 ? said : said.slice(0, reason);
  if (balanced.test(telling)) tellBalance(told);
  const compared = /决算|执行/u.test(telling) && /预算/u.test(telling) ? comparedIn(telling) : undefined;
  const held = told.isReason ? undefined : unchangedIn(telling);
  for (const statement of told.current) {
    if (compared !== undefined && (statement.budget ?? statement.completion) !== undefined)
      statement.compared ??= compared;
    if (held !== undefined && statement.value !== undefined) tellUnchanged(told, statement, held);
  }
}

/** `与上年持平`: what did not change is compared with what its clause names, or with the figure before. */
function unchangedIn(telling: string): Against | undefined {
  const match = unchanged.exec(telling);
  if (match === null) return undefined;
  const clause = telling.slice(0, match.index + match[0].length);
  return againstIn(clause.slice(Math.max(...[",", ";", ":"].map((mark) => clause.lastIndexOf(mark))) + 1));
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
