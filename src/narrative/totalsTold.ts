/** Totals of what a sentence has told before: `基本支出…、项目支出…，两项合计`, `本年收入…，加上年结转…，共计`. */
import { countOf } from "../vocabulary/enumerations";
import { totalOfTold } from "../vocabulary/narrativeSums";
import type { Figure, Statement } from "./statement";
import type { Told } from "./told";
import type { Words } from "./wordsAround";

const fewest = 2;

/** @returns whether the figure is such a total */
export function tellTotal(told: Told, figure: Figure, words: Words): boolean {
  const match = totalOfTold.exec(words.near);
  const last = told.current.at(-1);
  if (match === null || last === undefined || figure.kind !== "amount" || words.opened) return false;
  const before = told.inParagraph.filter(
    (one) =>
      one.sentence === figure.sentence &&
      one.value !== undefined &&
      one.isReason !== true &&
      one.year === last.year &&
      one.total === undefined,
  );
  const count = match[1] === undefined ? undefined : countOf(match[1]);
  const beside = before.filter((one) => one.list === last.list);
  const addends = count === undefined ? beside : beside.slice(-count);
  if (addends.length < Math.max(fewest, count ?? 0)) return false;
  told.begin([figure], words.near, { ...words, lead: "" }, "value");
  const [statement] = told.current as readonly [Statement];
  statement.total = { addends, before, isSure: count !== undefined || isAdded(addends) };
  return true;
}

/** `A，加上B，共计`: two, and the words between them say that they are added. */
function isAdded(addends: readonly Statement[]): boolean {
  return addends.length === fewest && addends[1]?.isAdded === true;
}
