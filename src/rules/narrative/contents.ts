/** 目录与正文的标题、与工作簿的表一致：少列、次序不同、名称不同。 */
import { type Check, defineRule, holds } from "../../contract/rule";
import { type Contents, type Heading, contentsIn } from "../../narrative";
import { wholeTexts } from "../../readings/narrative";
import { placeOfParagraph } from "../../readings/paragraphs";
import { placeText } from "../../readings/place";
import { placeOfTitle } from "../../readings/tablePlaces";
import { listed, tableName } from "../../readings/wording";
import { type Disclosure, type Table, layoutOfTitles } from "../../recognise";
import { type Sheet, cellAt } from "../../workbook";
import { headingKey } from "./sameHeading";
import { shortens } from "../../vocabulary/shortNames";

export const contents = defineRule({
  id: "contents",
  severity: "warning",
  docs: {
    title: "目录与正文、与表一致",
    why: "目录里列的标题和表，正文和工作簿里要有，名称和先后也要一样。改了正文或增减了表，常常忘了改目录。正文没有放在工作簿里的部分不判；名称只是写得详略不同的算一致。",
    basis: "部门预算、决算公开格式",
    causes: "改了正文的标题或次序，没有改目录；增减了表。",
    mend: "目录照正文和表的名称、次序重列。",
    example: {
      good: "目录列九张表，后面九张表都在",
      bad: "目录列“（三）国有资产占有使用情况（四）预算绩效开展情况”，正文先写预算绩效，再写国有资产",
      drawn: `目 录
        第一部分 预算情况说明
        一、收支总体情况
        二、支出安排情况→二、绩效目标设置
        三、其他重要事项
        第一部分 预算情况说明
        一、收支总体情况
        二、支出安排情况
        三、其他重要事项`,
    },
  },
  *check(disclosure, _catalogue, readings) {
    for (const paragraphs of readings.of(wholeTexts)) {
      const found = contentsIn(paragraphs);
      if (found === undefined) continue;
      yield holds;
      yield* againstText(found, disclosure.organisation);
      yield* againstTables(found, disclosure);
    }
  },
});

interface Pair {
  readonly entry: Heading;
  readonly heading: Heading;
  /** Only the number is the same. */
  readonly byNumber: boolean;
}

function* againstText({ entries, headings }: Contents, organisation: string | undefined): Iterable<Check> {
  yield* compared(entries, headings, organisation, true);
}

/** @param mayBeElsewhere parts of a document are published in files of their own: of them only the order is looked at */
function* compared(
  entries: readonly Heading[],
  headings: readonly Heading[],
  organisation: string | undefined,
  mayBeElsewhere: boolean,
): Iterable<Check> {
  const pairs = paired(entries, headings, organisation);
  const named = pairs.filter(({ byNumber }) => !byNumber);
  // Nothing of it stands here, or what stands here is numbered alike by chance.
  if (named.length * 2 < entries.length || named.length === 0) return;
  const places = named.map(({ heading }) => headings.indexOf(heading));
  const turned = named.findIndex(
    (_, position) => position > 0 && (places[position] ?? 0) < (places[position - 1] ?? 0),
  );
  const first = named[turned - 1];
  const second = named[turned];
  if (first !== undefined && second !== undefined) yield otherOrder(first, second);
  if (!mayBeElsewhere) {
    for (const { entry, heading, byNumber } of pairs) if (byNumber) yield otherName(entry, heading);
    const missing = entries.filter((one) => !pairs.some(({ entry }) => entry === one));
    if (missing.length > 0) yield notThere(missing, "正文里没有这个标题");
  }
  for (const { entry, heading } of named) yield* compared(entry.below, heading.below, organisation, false);
}

/** By name, else by a name with words left out, else by number. */
function paired(
  entries: readonly Heading[],
  headings: readonly Heading[],
  organisation: string | undefined,
): readonly Pair[] {
  const pairs = new Map<Heading, Pair>();
  const free = new Set(headings);
  const key = (one: Heading): string => headingKey(one.name, organisation);
  const pair = (fits: (entry: Heading, heading: Heading) => boolean, byNumber: boolean): void => {
    for (const entry of entries) {
      if (pairs.has(entry)) continue;
      const heading = [...free].find((one) => fits(entry, one));
      if (heading === undefined) continue;
      pairs.set(entry, { entry, heading, byNumber });
      free.delete(heading);
    }
  };
  const isNumbered = (entry: Heading, heading: Heading): boolean => entry.ordinal === heading.ordinal;
  pair((entry, heading) => isNumbered(entry, heading) && key(entry) === key(heading), false);
  pair((entry, heading) => key(entry) === key(heading), false);
  pair((entry, heading) => isNumbered(entry, heading) && shortens(key(entry), key(heading)), false);
  pair((entry, heading) => key(entry) !== "" && key(heading) !== "" && shortens(key(entry), key(heading)), false);
  pair(isNumbered, true);
  return entries.flatMap((entry) => pairs.get(entry) ?? []);
}

function otherOrder(first: Pair, second: Pair): Check {
  return {
    kind: "violation",
    at: { ...placeOfParagraph(second.entry.paragraph), concept: "order" },
    evidence: [placeOfParagraph(second.heading.paragraph), placeOfParagraph(first.heading.paragraph)],
    message: `目录里${told(first.entry)}在${told(second.entry)}前面，正文里先写${told(second.heading)}（${placeText(placeOfParagraph(second.heading.paragraph))}），后写${told(first.heading)}（${placeText(placeOfParagraph(first.heading.paragraph))}），次序不同。请核对目录。`,
  };
}

function otherName(entry: Heading, heading: Heading): Check {
  return {
    kind: "violation",
    at: { ...placeOfParagraph(entry.paragraph), concept: "name" },
    evidence: [placeOfParagraph(heading.paragraph)],
    message: `目录里是${told(entry)}，正文同一处的标题是${told(heading)}（${placeText(placeOfParagraph(heading.paragraph))}）。请核对。`,
    expected: heading.name,
    actual: entry.name,
  };
}

function notThere(entries: readonly Heading[], what: string): Check {
  const [first] = entries as readonly [Heading, ...Heading[]];
  return {
    kind: "violation",
    at: { ...placeOfParagraph(first.paragraph), concept: "missing" },
    evidence: entries.slice(1).map(({ paragraph }) => placeOfParagraph(paragraph)),
    message: `目录列了${listed(entries.map(told), "个标题")}，${what}。请核对目录。`,
  };
}

function told({ ordinal, name }: Heading): string {
  return `“${ordinal}${name}”`;
}

interface Listed {
  readonly entry: Heading;
  readonly layout: string;
}

function* againstTables({ entries }: Contents, disclosure: Disclosure): Iterable<Check> {
  const listed = leavesOf(entries).flatMap((entry) => listedTable(entry) ?? []);
  const tablesOf = (layout: string): readonly Table[] =>
    disclosure.tables.filter((table) => table.layout.id === layout);
  const there = listed.filter(({ layout }) => tablesOf(layout).length > 0);
  // The tables are in another workbook.
  if (there.length * 2 < listed.length || there.length === 0) return;
  // By its title a table is there, whatever its columns were taken for.
  const titled = [
    ...disclosure.unrecognised.flatMap(({ sheet }) => titledAs(sheet) ?? []),
    ...disclosure.tables.flatMap(({ labels }) => layoutOfTitles(labels.titles.map(({ value }) => value))?.id ?? []),
  ];
  const missing = listed.filter(({ layout }) => tablesOf(layout).length === 0 && !titled.includes(layout));
  if (missing.length > 0)
    yield notThere(
      missing.map(({ entry }) => entry),
      `工作簿里没有${missing.length > 1 ? "这几张表" : "这张表"}`,
    );
  for (const { entry, layout } of there) {
    const [table, ...others] = tablesOf(layout);
    const titles = table?.labels.titles ?? [];
    const [title] = titles;
    if (table === undefined || title === undefined || others.length > 0) continue;
    const own = headingKey(entry.name, disclosure.organisation);
    const fits = titles.some(({ value }) => shortens(own, headingKey(value, disclosure.organisation)));
    if (fits || shortens(own, headingKey(table.layout.name, undefined))) yield holds;
    else
      yield {
        kind: "violation",
        at: { ...placeOfParagraph(entry.paragraph), concept: "name" },
        evidence: [placeOfTitle(table, "title")],
        message: `目录里是${told(entry)}，${tableName(table)}的标题是“${title.value}”。请核对。`,
        expected: title.value,
        actual: entry.name,
      };
  }
}

function leavesOf(entries: readonly Heading[]): Heading[] {
  return entries.flatMap((entry) => (entry.below.length === 0 ? [entry] : leavesOf(entry.below)));
}

function listedTable(entry: Heading): Listed | undefined {
  const name = entry.name.replace(/\([^()]*\)$/u, "");
  const layout = name.endsWith("表") ? layoutOfTitles([entry.name]) : undefined;
  return layout === undefined || layout.axes.includes("form") ? undefined : { entry, layout: layout.id };
}

const titleRows = 6;

/** A sheet whose name or first lines name a table that was not recognised. */
function titledAs(sheet: Sheet): string | undefined {
  const lines = Array.from({ length: titleRows }, (_, row) => cellAt(sheet, row, 0)?.value);
  return layoutOfTitles([sheet.name, ...lines.filter((line) => typeof line === "string")])?.id;
}
