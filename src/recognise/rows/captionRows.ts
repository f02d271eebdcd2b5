/** Rows of fixed captions, income beside expenditure: 收支总表 and its kin. */
import type { Layout } from "../../layouts";
import {
  isCurrentTotal,
  isDivision,
  isOwnSum,
  isSumLabel,
  isTotalLabel,
  mayBeSurplus,
  ofWhich,
  splitOrdinal,
} from "../../vocabulary";
import type { Panel, Row } from "../row";
import type { RowReading } from "./borneOut";
import {
  captionKey,
  carriedKeys,
  currentKeys,
  frameKeys,
  totalKeys,
  withoutLoneClass,
  type BudgetSide,
  type CaptionKey,
} from "./captionKeys";
import { firstManner, mannersOf, type Carried, type Manner } from "./captionManners";
import { addsUpOthers, CaptionNest } from "./captionNest";
import { columnOf, hasFigures, labelAt, type DraftRow, type Line } from "./draft";
import { hasNamedParts, levelsByNames } from "./namedParts";
import { depthAt, Outline, styleOf } from "./outline";
import { captionAt, type Side } from "./sides";

/** No side of a budget has as many: other readings of them would only take time. */
const mostCaptions = 1000;

/** Each way of reading a side once: where words and numbers say it all, there is only one. */
export function captionReadings(side: Side, layout: Layout): RowReading[] {
  const labels = labelsOf(side).map((label) => splitOrdinal(label));
  const hasSurplus = labels.some(({ text }) => mayBeSurplus(text));
  const hasNames = hasNamedParts(labels);
  const hasLists = opensList(side, layout);
  const look = firstManner({ hasSurplus, hasLists });
  const first = readCaptionRows(side, layout, look);
  if (first.length > mostCaptions) return [() => first];
  const hasSums = first.some(isUnknownSum);
  const hasSumOnTop = first.some(({ kind, name }) => kind === "caption" && isOwnSum(name));
  const carried = listedBelowCarried(first);
  const isSaid =
    !hasSurplus &&
    !hasSums &&
    !hasSumOnTop &&
    !hasLists &&
    isPlain(side, layout) &&
    first.every(({ name, parent, kind }) => name === "" || parent !== undefined || kind !== "caption") &&
    !hasUnknownCaptions(first);
  const manners = mannersOf(look, { isSaid, hasNames, hasLists, hasSurplus, hasSums, hasSumOnTop, carried });
  const seen = new Set<string>();
  return manners.flatMap((manner) => {
    const rows = manner === look ? first : readCaptionRows(side, layout, manner);
    const tree = treeOf(rows);
    if (seen.has(tree)) return [];
    seen.add(tree);
    return [() => rows];
  });
}

/** Do neither numbers nor indents say how captions belong together? */
export function isUnmarked(side: Side, layout: Layout): boolean {
  return isPlain(side, layout) && labelsOf(side).every((label) => splitOrdinal(label).level === 0);
}

/** As their words alone put them. */
export function captionsByWords(side: Side, layout: Layout): DraftRow[] {
  return readCaptionRows(side, layout, firstManner({ hasSurplus: false, hasLists: false }));
}

/** A sum beside the frame (`经济分类支出合计`) may stand above a list of its own. */
function isUnknownSum({ name, kind }: DraftRow): boolean {
  return kind === "memo" && isSumLabel(name);
}

function listedBelowCarried(rows: readonly DraftRow[]): Carried {
  const listed = rows.filter(({ parent, index }) => carriedKeys.has(parent?.key ?? "") && index > (parent?.index ?? 0));
  if (listed.length === 0) return "alone";
  const ofThisYear = new Set(rows.filter(({ parent }) => currentKeys.has(parent?.key ?? "")).map(({ name }) => name));
  if (listed.every(({ name }) => ofThisYear.has(name))) return "again";
  return listed.some((row) => numberOf(row) > 0 && isNumberedLike(row.parent, row, numberOf(row)))
    ? "numbered"
    : "listed";
}

function labelsOf({ panel, lines }: Side): readonly string[] {
  return lines.map((line) => captionAt(line, panel));
}

/**
 * Does 其中 open a list that goes on in the next line: by its number (`其中：1.经费拨款`, `2.非税收入拨款`), or as the first that is said
 * of what the frame opened (`上年结转`, `其中：一般公共预算`, `政府性基金预算`), or of the total on top of all (`收入合计`, `其中：财政拨款`,
 * `事业收入`)?
 */
function opensList(side: Side, layout: Layout): boolean {
  const labels = labelsOf(side);
  return labels.some((_, at) => isOpening(labels, at, side, layout));
}

function isOpening(labels: readonly string[], at: number, { side }: Side, layout: Layout): boolean {
  const ordinalAt = (line: number): ReturnType<typeof splitOrdinal> => splitOrdinal(labels[line] ?? "");
  const [above, { level, text }, next] = [ordinalAt(at - 1), ordinalAt(at), ordinalAt(at + 1)];
  if (level !== ofWhich) return false;
  const { level: own } = splitOrdinal(text);
  if (own > 0) return own === next.level;
  if (next.level > 0 || next.text === "") return false;
  const keyOf = (text: string): string => captionKey(text, side, layout).key;
  const [before, after] = [keyOf(above.text), keyOf(next.text)];
  if (totalKeys.has(before)) return labels.slice(0, at - 1).every((label) => label === "");
  return frameKeys.has(before) && !frameKeys.has(after);
}

/** Are the captions, beside those of the frame, all numbered, or none; and those without a number all as far indented? */
function isPlain({ panel, side, lines }: Side, layout: Layout): boolean {
  const column = columnOf(panel, "caption");
  const labels = lines.map((line) => ({ line, label: captionAt(line, panel) })).filter(({ label }) => label !== "");
  const unnumbered = labels.filter(({ label }) => splitOrdinal(label).level === 0);
  const isListed = ({ label }: { label: string }): boolean => !frameKeys.has(captionKey(label, side, layout).key);
  if (unnumbered.length < labels.length && unnumbered.some(isListed)) return false;
  const depths = unnumbered.map(({ line }) => (column === undefined ? 0 : depthAt(line, column.index)));
  return new Set(depths).size <= 1;
}

function treeOf(rows: readonly DraftRow[]): string {
  return rows.map(({ index, key, parent }) => `${index}/${key}/${parent?.index ?? ""}/${parent?.key ?? ""}`).join();
}

/**
 * Is there a figure under a caption that neither its words nor a number explain? Then only the figures show where it belongs. A
 * number explains nothing where captions without any follow (`一、本年收入`, `一般公共预算资金`): it may open a list.
 */
export function hasUnknownCaptions(rows: readonly Row[]): boolean {
  const captions = rows.filter(({ name }) => name !== "");
  return captions.some((row, at) => {
    if (row.meaning === undefined) return false;
    // A line that states nothing itself and yet has something below it may be a title in between.
    if (!hasFigures(row, row.panel)) return row.children.length > 0;
    const level = numberOf(row);
    const next = captions[at + 1];
    const opensList = next !== undefined && numberOf(next) === 0 && !frameKeys.has(next.key);
    return level === 0 || opensList || isNumberedLike(row.parent, row, level);
  });
}

/** `一、本年收入` above and `二、…` here: the number speaks against its being a part of that. */
function isNumberedLike(above: Row | undefined, row: Row, level: number): boolean {
  const isAbove = above !== undefined && above.index < row.index && frameKeys.has(above.key);
  return isAbove && level <= numberOf(above);
}

/** The level of a caption's number; 0 where it has none. */
function numberOf(row: Row): number {
  return splitOrdinal(labelAt(row, columnOf(row.panel, "caption"))).level;
}

/** Does 其中 stand before a caption? */
export function isOfWhich(row: Row): boolean {
  return numberOf(row) === ofWhich;
}

interface LabelledLine {
  readonly line: Line;
  readonly label: string;
  readonly level: number;
  readonly text: string;
  readonly key: CaptionKey;
}

function readCaptionRows(own: Side, layout: Layout, manner: Manner): DraftRow[] {
  const { panel, side, lines } = own;
  const { nesting, frame } = manner;
  const captionColumn = columnOf(panel, "caption");
  const lineNumbers = columnOf(panel, "line-number");
  const labels = labelsOf(own);
  const labelled = lines.map((line, at): LabelledLine => {
    const label = labels[at] ?? "";
    const outer = splitOrdinal(label);
    const { level, text } =
      manner.isOfWhichAll === true && isOpening(labels, at, own, layout) ? splitOrdinal(outer.text) : outer;
    return { line, label, level, text, key: captionKey(text, side, layout) };
  });
  const told = withTotalAtEnd(withCurrentBeforeTotal(withoutLoneClass(labelled), side), side);
  const framed = frame === "words" ? told : framedByPlace(told, side, panel, frame);
  const nest = new CaptionNest(manner);
  const depths = framed.map(({ line }) => (captionColumn === undefined ? 0 : depthAt(line, captionColumn.index)));
  const levels = levelsOf(framed, depths, nesting);
  for (const [at, { line, level: numbered, text, key }] of framed.entries()) {
    const [depth = 0, level = numbered] = [depths[at], levels[at]];
    const lineNumber = lineNumberIn(labelAt(line, lineNumbers));
    const base = {
      ...line,
      panel,
      keyColumn: captionColumn?.index ?? 0,
      nameColumn: captionColumn?.index,
      lineNumber,
    };
    const isApart = manner.isSurplusApart === true && mayBeSurplus(text);
    const listsAgain = manner.isListedAgain === true && addsUpOthers(key, text) ? listBelow(framed[at + 1]) : undefined;
    // `按功能分类：`, with no figure of its own: what follows lists once more what was listed above.
    if (isDivision(text.replace(/:$/u, "")) && !hasFigures(line, panel)) nest.beginListing();
    else if (text !== "") nest.place({ level, numbered, depth, ...key, name: text, isApart, listsAgain, base });
    else if (lineNumber !== undefined) nest.placeUncaptioned(lineNumber, base);
  }
  return nest.finish();
}

/** How the captions below a sum are marked, if a list begins there. */
function listBelow(next: LabelledLine | undefined): "numbered" | "bare" | undefined {
  if (next === undefined || next.text === "" || frameKeys.has(next.key.key)) return undefined;
  return next.level > 0 ? "numbered" : "bare";
}

function levelsOf(
  all: readonly LabelledLine[],
  depths: readonly number[],
  nesting: Manner["nesting"],
): readonly number[] {
  if (nesting === "names") return levelsByNames(all);
  if (nesting === "numbering") return all.map(({ level }) => level);
  const outline = new Outline();
  return all.map(({ label, level, key }, at) => {
    const outlined = level === ofWhich ? level : outline.levelOf(styleOf(label, depths[at] ?? 0));
    if (frameKeys.has(key.key)) outline.begin();
    return outlined;
  });
}

const sums = {
  income: ["incomeTotal", "currentIncome"],
  expenditure: ["expenditureTotal", "currentExpenditure"],
} as const;

/** `收入合计`, `上年结转`, `总计`: of two totals the one above, which does not add up what stands between, is that of the year. */
function withCurrentBeforeTotal(all: readonly LabelledLine[], side: BudgetSide): readonly LabelledLine[] {
  const [total, current] = sums[side];
  const [first, second, ...others] = all.filter(({ key }) => key.key === total);
  const isTold = all.some(({ key }) => key.key === current);
  if (first === undefined || second === undefined || others.length > 0 || isTold) return all;
  const isBetween = all.slice(all.indexOf(first) + 1, all.indexOf(second)).some(({ key }) => frameKeys.has(key.key));
  return isBetween ? all.map((one) => (one === first ? { ...one, key: { key: current } } : one)) : all;
}

/** `本年收入合计`, `年初结转和结余`, `合计`; `一、财政拨款`, `二、其他收入`, `合计`: what ends a side, and is its only total, is the total of all. */
function withTotalAtEnd(all: readonly LabelledLine[], side: BudgetSide): readonly LabelledLine[] {
  const [total] = sums[side];
  const has = (key: string): boolean => all.some((one) => one.key.key === key);
  const last = all.findLast(({ text }) => text !== "");
  const [only, ...others] = all.filter(({ text }) => isTotalLabel(text) && !isCurrentTotal(text));
  if (only === undefined || only !== last || others.length > 0 || has(total)) return all;
  return all.map((one) => (one === only ? { ...one, key: { key: total } } : one));
}

function framedByPlace(
  all: readonly LabelledLine[],
  side: BudgetSide,
  panel: Panel,
  frame: "last" | "place",
): readonly LabelledLine[] {
  const [total, current] = sums[side];
  const has = (key: string): boolean => all.some((one) => one.key.key === key);
  const numbered = all.findIndex(({ level }) => level > 0);
  const isOpen = ({ line, level, text, key }: LabelledLine): boolean =>
    level === 0 && text !== "" && key.meaning !== undefined && (hasFigures(line, panel) || isTotalLabel(text));
  const last = has(total) ? undefined : all.findLast(isOpen);
  const closing =
    frame === "last" || has(current) || numbered < 0
      ? undefined
      : all.find((one, at) => at > numbered && one !== last && isOpen(one));
  const placed = (one: LabelledLine, key: string): LabelledLine => ({ ...one, key: { key, meaning: "by-place" } });
  return all.map((one) => (one === last ? placed(one, total) : one === closing ? placed(one, current) : one));
}

function lineNumberIn(label: string): number | undefined {
  return /^\d{1,3}$/u.test(label) ? Number(label) : undefined;
}
