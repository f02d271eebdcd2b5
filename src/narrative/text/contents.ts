/** The contents (目录) of a text, and the headings that stand in it: both as trees of parts, chapters and sections. */
import { splitOrdinal } from "../../vocabulary";
import type { Paragraph } from "./paragraph";

export interface Heading {
  readonly paragraph: Paragraph;
  /** `第二部分`, `三、`; empty where it has none. */
  readonly ordinal: string;
  /** Without its number, and in contents without the page: `收支预算总体安排情况`. */
  readonly name: string;
  readonly below: Heading[];
}

export interface Contents {
  readonly title: Paragraph;
  readonly entries: readonly Heading[];
  /** The headings of the text behind it. */
  readonly headings: readonly Heading[];
}

const contentsTitle = /^目录:?$/u;
/** `……3`, `.....12`, `3`. */
const page = /(?:[.…·⋯]{2,}\d{0,3}|(?<=[^\d第表])\d{1,3})$/u;
const longestEntry = 60;
const fewestEntries = 3;

/** @param paragraphs of one text; undefined where it has no contents */
export function contentsIn(paragraphs: readonly Paragraph[]): Contents | undefined {
  const at = paragraphs.findIndex(({ folded }) => contentsTitle.test(folded.text));
  const title = paragraphs[at];
  if (title === undefined) return undefined;
  const behind = paragraphs.slice(at + 1);
  const first = behind[0] === undefined ? "" : ordinalOf(behind[0].folded.text);
  const found = behind.findIndex(
    ({ folded: { text } }, position) =>
      text.length > longestEntry || /。/u.test(text) || (position > 0 && first !== "" && ordinalOf(text) === first),
  );
  const end = found < 0 ? behind.length : found;
  if (end < fewestEntries) return undefined;
  return {
    title,
    entries: treeOf(behind.slice(0, end).map(entryOf)),
    headings: treeOf(headingsOf(behind.slice(end))),
  };
}

function entryOf(paragraph: Paragraph): Numbered {
  const text = paragraph.folded.text.replace(page, "");
  return { ...headed(paragraph, text), level: paragraph.level };
}

type Numbered = Heading & { readonly level: number };

/** A part's name may go on on the next line: `第三部分 某局2023年度` / `部门决算情况说明`. */
function headingsOf(paragraphs: readonly Paragraph[]): Numbered[] {
  return paragraphs.flatMap((paragraph, position) => {
    if (paragraph.level === 0) return [];
    const next = paragraphs[position + 1];
    const goesOn =
      paragraph.level === 1 && next?.level === 0 && next.folded.text.length <= longestContinuation
        ? next.folded.text
        : "";
    return [
      {
        ...headed(paragraph, /[。:]/u.test(goesOn) ? paragraph.folded.text : paragraph.folded.text + goesOn),
        level: paragraph.level,
      },
    ];
  });
}

const longestContinuation = 20;

function headed(paragraph: Paragraph, text: string): Heading {
  const ordinal = ordinalOf(text);
  return { paragraph, ordinal, name: text.slice(ordinal.length).replace(/:$/u, ""), below: [] };
}

function ordinalOf(text: string): string {
  const { level, text: rest } = splitOrdinal(text);
  return level === 0 ? "" : text.slice(0, text.length - rest.length);
}

function treeOf(headings: readonly Numbered[]): Heading[] {
  const roots: Heading[] = [];
  const open: Numbered[] = [];
  for (const heading of headings) {
    while (open.length > 0 && (open.at(-1) as Numbered).level >= heading.level) open.pop();
    (open.at(-1)?.below ?? roots).push(heading);
    open.push(heading);
  }
  return roots;
}
