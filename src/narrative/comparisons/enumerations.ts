/** Lists that a text announces with their number: `包括以下三项：…`, `…共3项`. */
import { splitOrdinal } from "../../vocabulary";
import {
  andOthers,
  announcedList,
  beforeItems,
  countedList,
  countOf,
  itemMarks,
  itemSeparators,
} from "../../vocabulary/enumerations";
import { isPurchaseKind } from "../../vocabulary/purchaseKinds";
import type { Paragraph } from "../text/paragraph";
import { spanOf } from "../statements/spanOf";
import type { Span } from "../statements/statement";

export interface Enumeration {
  readonly paragraph: Paragraph;
  /** Of the words that announce it. */
  readonly span: Span;
  readonly announced: number;
  readonly listed: number;
}

/** What goes on for longer is no list that anybody counts. */
const longestList = 2000;

/** Lists whose items can be counted; of others, as those that end with 等, nobody knows. */
export function* enumerationsIn(paragraphs: readonly Paragraph[]): Iterable<Enumeration> {
  for (const [position, paragraph] of paragraphs.entries()) {
    const { text } = paragraph.folded;
    if (paragraph.level > 0 || !/[项类面分目位]/u.test(text)) continue;
    for (const match of text.matchAll(announcedList)) {
      const span = spanOf(match);
      const announced = countOf(match[1] ?? "");
      const stop = text.indexOf("。", span.end);
      const list = text.slice(span.end, Math.min(stop < 0 ? text.length : stop, span.end + longestList));
      const listed = list === "" ? numberedBehind(paragraphs, position) : itemsIn(list, announced);
      if (listed !== undefined) yield { paragraph, span, announced, listed };
    }
    for (const { 0: clause, index } of text.matchAll(/[^,;:。]+/gu)) {
      const match = clause.length > longestList ? null : countedList.exec(clause);
      if (match === null) continue;
      const [whole, list = "", others, word = ""] = match;
      const announced = countOf(word);
      const listed = others === undefined ? itemsIn(list, announced) : undefined;
      if (listed !== undefined && (listed === announced || namesItems(list)))
        yield { paragraph, span: { start: index, end: index + whole.length }, announced, listed };
    }
  }
}

/** As many as announced where any way of parting the list says so; undefined where the ways differ among each other. */
function itemsIn(list: string, announced: number): number | undefined {
  const bare = list.replace(/\([^()]*[^()\d][^()]*\)/gu, "");
  const marks = itemMarks.map((mark) => bare.match(mark)?.length ?? 0).filter((count) => count > 1);
  if (marks.length > 0) return marks.includes(announced) || marks.length === 1 ? closest(marks, announced) : undefined;
  if (andOthers.test(bare)) return undefined;
  const items = bare.replace(/(?<=\d),(?=\d)/gu, "");
  const counts = itemSeparators.map((separator) => items.split(separator).filter((one) => one !== "").length);
  if (counts.includes(announced)) return announced;
  const [semicolons = 0, enumerated = 0, commas = 0] = counts;
  const plain = [semicolons, enumerated, commas].filter((count) => count > 1);
  return plain.length === 1 && (plain[0] ?? 0) > 1 ? plain[0] : undefined;
}

/** Whether it is items that are listed, and no kinds of them: `采购货物、工程和服务共5项`. */
function namesItems(list: string): boolean {
  const endings = new Set(list.split("、").map((name) => name.at(-1)));
  return (
    (endings.size === 1 || beforeItems.test(list)) &&
    !list
      .split(/[、和及与]/u)
      .slice(1)
      .some(isPurchaseKind)
  );
}

function closest(counts: readonly number[], announced: number): number | undefined {
  return counts.includes(announced) ? announced : counts[0];
}

/** The items that stand as paragraphs of their own, numbered from one on, until a heading or another list. */
function numberedBehind(paragraphs: readonly Paragraph[], position: number): number | undefined {
  const first = paragraphs[position + 1];
  if (first === undefined) return undefined;
  const { level } = splitOrdinal(first.folded.text);
  if (level === 0) return undefined;
  let count = 0;
  for (const { folded, sheet } of paragraphs.slice(position + 1)) {
    if (sheet !== first.sheet) break;
    const own = splitOrdinal(folded.text);
    if (own.level === level) {
      if (numberOf(folded.text) !== count + 1) break;
      count += 1;
    } else if (own.level > 0 && own.level < level) break;
  }
  return count === 0 ? undefined : count;
}

function numberOf(text: string): number | undefined {
  const word = /^\(?(?:([一二三四五六七八九十]{1,3})|(\d{1,2}))/u.exec(text);
  const said = word?.[1] ?? word?.[2];
  return said === undefined ? undefined : countOf(said);
}
