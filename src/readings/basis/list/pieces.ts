/** The pieces into which stops and line breaks part a text that numbers nothing. */
import type { TextSpan } from "../signs/span";
import type { ListText } from "./source";

const totalAhead =
  /^(\s*)(?:以上|上述|各项|[一二两三四五六七八九十\d]+[项区个类笔]|经费|费用|资金|金额|所需|需)*(?:[共合总]计|总共)/u;

/** How much of the text tells whether a total begins. */
const mostAhead = 24;

export interface Pieces {
  /** What introduces the list, up to its colon. */
  readonly head: TextSpan | undefined;
  readonly parts: readonly TextSpan[];
  /** What adds the list up: `合计8万元`. */
  readonly tail: TextSpan | undefined;
}

/** Splits a span at `;` and line breaks outside brackets: head, parts and total. */
export function splitPieces(source: ListText, { start, end }: TextSpan): Pieces {
  const { folded } = source;
  const spans: TextSpan[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const isEnd = at === end || ((folded[at] === ";" || folded[at] === "\n") && source.brackets.depths[at] === 0);
    if (!isEnd) continue;
    spans.push({ start: from, end: at });
    from = at + 1;
  }
  const parts = spans.filter((span) => says(source, span));
  const tail = parts.length > 1 ? totalOf(source, parts.at(-1)) : undefined;
  if (tail !== undefined) {
    const last = parts.pop();
    if (last !== undefined && last.start < tail.start) parts.push({ start: last.start, end: tail.start });
  }
  const [first] = parts;
  const isHead = first !== undefined && folded.slice(first.start, first.end).trimEnd().endsWith(":");
  return { head: isHead ? parts.shift() : undefined, parts, tail };
}

/**
 * The end of a list that adds it up, where a stop or a line break sets it apart.
 *
 * @param isLoose a comma suffices: `（3）其他2万元，总计17万元`
 */
export function totalOf(source: ListText, last: TextSpan | undefined, isLoose = false): TextSpan | undefined {
  if (last === undefined) return undefined;
  const parting = isLoose ? /[,，。;\n]/u : /[。;\n]/u;
  for (let at = last.start; at < last.end; at++) {
    const mayBegin = at === last.start || parting.test(source.folded.charAt(at - 1));
    if (!mayBegin || source.brackets.depths[at] !== 0) continue;
    const ahead = totalAhead.exec(source.folded.slice(at, at + mostAhead));
    if (ahead !== null) return { start: at + (ahead[1]?.length ?? 0), end: last.end };
  }
  return undefined;
}

/** A piece wholly in brackets is a remark on the one before it. */
function says(source: ListText, { start, end }: TextSpan): boolean {
  const text = source.folded.slice(start, end);
  const first = start + (text.length - text.trimStart().length);
  const close = source.brackets.closes.get(first);
  return (
    text.trim() !== "" && (close === undefined || source.folded.slice(close + 1, end).replace(/[。\s]/gu, "") !== "")
  );
}
