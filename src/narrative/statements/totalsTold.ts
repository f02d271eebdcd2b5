/** Totals of what a sentence has told before: `基本支出…、项目支出…，两项合计`, `本年收入…，加上年结转…，共计`. */
import { countOf } from "../../vocabulary/enumerations";
import {
  addedAndOthers,
  namedBeforeAdded,
  totalOfNamed,
  totalOfSame,
  totalOfTold,
} from "../../vocabulary/narrativeSums";
import type { Figure, Statement, Total } from "./statement";
import { alike } from "./subject";
import { furthest, type Told } from "./told";
import type { Words } from "./wordsAround";

const fewest = 2;

/** @returns whether the figure is such a total */
export function tellTotal(told: Told, figure: Figure, words: Words): boolean {
  const total =
    figure.kind === "amount" && !words.opened ? (added(told, figure, words) ?? named(told, words)) : undefined;
  if (total === undefined) return false;
  told.begin([figure], words.near, { ...words, lead: "" }, "value");
  const [statement] = told.current as readonly [Statement];
  statement.total = total;
  return true;
}

/** What the sentence told right before. */
function added(told: Told, figure: Figure, { near, lead }: Words): Total | undefined {
  const said = totalSaid(told, near);
  const last = told.current.at(-1);
  if (said === undefined || last === undefined || isOfOtherSide(last, near)) return undefined;
  const { count } = said;
  const before = told.inParagraph.filter(
    (one) => one.sentence === figure.sentence && isAddend(one) && one.year === last.year,
  );
  const beside = before.filter((one) => one.list === last.list);
  const own = count === undefined ? beside : beside.slice(-count);
  const [first] = own;
  const name = first && namedBeforeAdded.exec(wordsBefore(first))?.[1];
  const to = count === undefined && first !== undefined ? addedToBefore(told, first, name) : [];
  const addends = [...to, ...own];
  const isOfSame = isAddedToSame(addends, said.name);
  if ((said.name !== "" && !isOfSame) || addends.length < Math.max(fewest, count ?? 0)) return undefined;
  return {
    addends,
    before: [...to, ...before],
    isSure: count !== undefined || (to.length === 0 && isAdded(addends)),
    // To how much more before it nobody knows.
    ...((own.length < fewest || (name !== undefined && to.length === 0)) && !isOfSame && { isOpen: true as const }),
    ...(isOfOthersToo(lead, addends, count) && { isOfOthersToo: true as const }),
  };
}

/** What stands before the sentence that says 加上, or is named by it. */
function addedToBefore(told: Told, first: Statement, name: string | undefined): readonly Statement[] {
  return first.isAdded === true ? addedTo(told, first) : addendsNamed(told, name);
}

/** How many the words say that are added, and by the name of what the total is called; empty where it has none of its own. */
function totalSaid(
  told: Told,
  near: string,
): { readonly count: number | undefined; readonly name: string } | undefined {
  const match = totalOfTold.exec(near);
  if (match !== null) return { count: match[1] === undefined ? undefined : countOf(match[1]), name: "" };
  const name = totalOfSame.exec(near)?.[1];
  return name === undefined ? undefined : { count: undefined, name: told.subject(name).text };
}

/** `国有资本经营收入1326.38亿元。加上上年结转收入113.59亿元，国有资本经营预算收入总量为`: what is added to is called as the total is. */
function isAddedToSame([first, second]: readonly Statement[], name: string): boolean {
  const [own, its] = [first?.subject.text ?? "", name].map((text) => text.replace(/预算(?=收入|支出)/u, ""));
  return second?.isAdded === true && own !== "" && own === its;
}

/** 等 says so; 等三项 behind three of them does not. */
function isOfOthersToo(lead: string, { length: told }: readonly Statement[], count: number | undefined): boolean {
  const match = count === undefined ? addedAndOthers.exec(lead) : null;
  return match !== null && (match[1] === undefined || countOf(match[1]) > told);
}

/** `收入合计100万元，其中税收60万元、上级补助40万元，支出合计90万元`: parts of the one side are not added up to the other. */
function isOfOtherSide({ list }: Statement, near: string): boolean {
  const whole = list?.whole.subject.text ?? "";
  return sides.some(([own, other]) => near.includes(own) && whole.includes(other) && !whole.includes(own));
}

const sides = [
  ["收入", "支出"],
  ["支出", "收入"],
] as const;

/** `全县收入完成60.00亿元，增长3%。加上上级补助…，收入总计`: what the sentence before it began with, and its parts are in that. */
function addedTo({ statements }: Told, first: Statement): readonly Statement[] {
  const before = statements.slice(0, statements.indexOf(first)).slice(-furthest);
  const last = before.at(-1);
  return before.filter((one) => one.sentence === last?.sentence && isAddend(one) && one.list === undefined).slice(0, 1);
}

/** `全区一般公共预算收入，加上上级补助…，收入总计` behind a sentence that told that income. */
function addendsNamed(told: Told, name: string | undefined): readonly Statement[] {
  if (name === undefined) return [];
  const { text } = told.subject(name);
  const found = told.inParagraph.findLast(
    (one) => isAddend(one) && one.list === undefined && alike(one.subject.text, text),
  );
  return found === undefined ? [] : [found];
}

/** Since the sentence began. */
function wordsBefore({ value, sentence, paragraph }: Statement): string {
  return paragraph.folded.text.slice(sentence.start, value?.start ?? sentence.start);
}

/** What the clause names, as often as it says. */
function named({ inParagraph }: Told, { near }: Words): Total | undefined {
  const [, names = "", word = ""] = totalOfNamed.exec(near) ?? [];
  for (const separators of [/、/u, /[、和及与]/u]) {
    const pieces = names.split(separators);
    if (names === "" || pieces.length !== countOf(word)) continue;
    const addends = pieces.flatMap(
      (piece) => inParagraph.findLast((one) => isAddend(one) && alike(one.subject.text, piece)) ?? [],
    );
    if (addends.length === pieces.length) return { addends, before: addends, isSure: true };
  }
  return undefined;
}

function isAddend({ value, isReason, total }: Statement): boolean {
  return value !== undefined && isReason !== true && total === undefined;
}

/** `A，加上B，共计`: two, and the words between them say that they are added. */
function isAdded(addends: readonly Statement[]): boolean {
  return addends.length === fewest && addends[1]?.isAdded === true;
}
