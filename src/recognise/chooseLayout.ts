/** Which layout a header block is: by title, by columns, by captions. */
import { layouts, type Axis, type Layout } from "../layouts";
import type { Sheet } from "../workbook";
import { HeaderMatcher, type Meaning } from "./headerMatcher";
import type { HeaderBlock, HeaderColumn } from "./headers";
import { normalise, normaliseHeader, splitOrdinal } from "./text";

export interface Choice {
  readonly layout: Layout;
  readonly axis: Axis;
  readonly confidence: number;
  readonly meanings: ReadonlyMap<HeaderColumn, Meaning>;
}

export interface Evidence {
  readonly sheet: Sheet;
  readonly header: HeaderBlock;
  /** Lines above the header that may be titles, normalised. */
  readonly titles: readonly string[];
  /** The texts of the first rows and notes below the header, normalised. */
  readonly labels: readonly string[];
}

/** Below this a table is shown as unrecognised rather than taken for something it may not be. */
const leastConfidence = 0.6;

const compiled = layouts.flatMap((layout) =>
  layout.axes.map((axis) => ({ layout, axis, matcher: new HeaderMatcher(layout, axis) })),
);

/** @returns undefined where no layout fits well enough. */
export function chooseLayout(evidence: Evidence): Choice | undefined {
  const own = evidence.titles.map(normaliseHeader);
  const sheetName = normaliseHeader(evidence.sheet.name);
  const longest = longestTitle(own, layouts);
  const longestInName = longestTitle([sheetName], layouts);
  let best: Choice | undefined;
  for (const { layout, axis, matcher } of compiled) {
    const columns = columnFit(layout, axis, matcher, evidence);
    if (columns === undefined) continue;
    const title = longest === 0 ? 0 : titleLength(layout, own) / longest;
    const name = longestInName === 0 ? 0 : titleLength(layout, [sheetName]) / longestInName;
    const hint = isFinal(evidence) === (layout.kind === "finalAccounts") ? 1 : 0;
    // A title says most; without one the columns must speak for themselves, and the sheet's name may help.
    const confidence =
      longest > 0
        ? 0.45 * title + 0.45 * columns.fit + 0.05 * name + 0.05 * hint
        : 0.8 * columns.fit + 0.1 * name + 0.1 * hint;
    if (confidence > (best?.confidence ?? leastConfidence))
      best = { layout, axis, confidence, meanings: columns.meanings };
  }
  return best;
}

/** The layout that a title alone names, for sheets whose table cannot be read. */
export function layoutOfTitle(titles: readonly string[]): Layout | undefined {
  const own = titles.map(normaliseHeader);
  const longest = longestTitle(own, layouts);
  return longest === 0 ? undefined : layouts.find((layout) => titleLength(layout, own) === longest);
}

function titleLength(layout: Layout, titles: readonly string[]): number {
  return Math.max(
    0,
    ...layout.titles
      .map(normaliseHeader)
      .filter((title) => titles.some((text) => text.includes(title)))
      .map(({ length }) => length),
  );
}

function longestTitle(titles: readonly string[], among: readonly Layout[]): number {
  return Math.max(0, ...among.map((layout) => titleLength(layout, titles)));
}

function isFinal({ header, titles, sheet }: Evidence): boolean {
  const words = [...titles, sheet.name, ...header.columns.flatMap(({ path }) => path)];
  return words.some((word) => word.includes("决算") || word === "行次");
}

function columnFit(layout: Layout, axis: Axis, matcher: HeaderMatcher, evidence: Evidence) {
  const { columns } = evidence.header;
  if (layout.mustSay !== undefined && !says(layout.mustSay, evidence)) return undefined;
  const meanings = new Map<HeaderColumn, Meaning>();
  for (const column of columns) {
    const meaning = matcher.meaningOf(column.path);
    if (meaning !== undefined) meanings.set(column, meaning);
  }
  const found = new Set([...meanings.values()].map(({ concept }) => concept));
  const roles = new Set([...meanings.values()].map(({ role }) => role));
  if (!layout.required.every((concept) => found.has(concept))) return undefined;
  if (axis !== "single" && !["code", "code-part", "name", "caption"].some((role) => roles.has(role as Meaning["role"])))
    return undefined;
  if (axis === "single" && columns.some(({ path }) => /编码|代码|项目/u.test(path.join("")))) return undefined;
  const all = Object.keys({ ...layout.columns, ...layout.counts, ...layout.prices, ...layout.texts });
  const known = meanings.size / columns.length;
  const complete = all.filter((concept) => found.has(concept)).length / all.length;
  const fit = 0.75 * known + 0.25 * complete;
  return { meanings, fit: layout.captions === undefined ? fit : 0.5 * fit + 0.5 * captionFit(layout, evidence) };
}

function says(word: string, { header, titles, labels, sheet }: Evidence): boolean {
  return [...titles, ...labels, sheet.name, ...header.columns.map(({ title }) => title)].some((text) =>
    text.includes(word),
  );
}

/** How well the captions below the header are those of the layout: 收支总表 has 事业收入, 财政拨款收支总表 has not. */
function captionFit(layout: Layout, { labels }: Evidence): number {
  const words = Object.values(layout.captions?.income ?? {}).map(
    (ways) => new Set(ways.flatMap((way) => way.split("|").map(normalise))),
  );
  const texts = labels.map((label) => splitOrdinal(label).text);
  const found = words.filter((set) => texts.some((text) => set.has(text))).length;
  const foreign = incomeWords.filter((word) => texts.includes(word) && !words.some((set) => set.has(word))).length;
  return Math.max(0, found / words.length - foreign / 4 + (foreign === 0 ? 0.2 : 0));
}

const incomeWords = [
  ...new Set(
    layouts.flatMap(({ captions }) =>
      Object.values(captions?.income ?? {}).flatMap((ways) => ways.flatMap((way) => way.split("|").map(normalise))),
    ),
  ),
];
