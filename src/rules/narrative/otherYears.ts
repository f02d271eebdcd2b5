/** Where a text says of itself that it is of another year than its tables: in its titles, and at the beginning of sentences. */
import type { Paragraph, Span } from "../../narrative";
import { type Disclosure, mostFrequent } from "../../recognise";
import { splitOrdinal } from "../../vocabulary";
import { denialOfBudget } from "../../vocabulary/narrativeNone";
import {
  ahead,
  comparedWithLast,
  everyYears,
  headingOfSection,
  headingOfYear,
  heldUntil,
  includedInYear,
  ofOtherYears,
  sentenceOfYear,
  thisYear,
  titleOfYear,
  toldEveryYear,
  yearOfOwn,
} from "../../vocabulary/narrativeYears";

/** A year that is not the tables'. */
export interface OtherYear {
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly said: number;
}

type Document = Pick<Disclosure, "kind"> & { readonly year: number };

/** Beside the document what its text tells of its own year. */
type Asked = Document & {
  /** By its first letters. */
  readonly told: ReadonlySet<string>;
  /** Of what every document tells. */
  readonly toldOfOwn: ReadonlySet<string>;
};

const longestTitle = 60;

/** Titles and headings of another year: `某某局2025年部门预算` above tables of 2026. */
export function* titlesOfOtherYear(paragraphs: readonly Paragraph[], { kind, year }: Document): Iterable<OtherYear> {
  for (const paragraph of paragraphs) {
    const said = yearOfTitle(paragraph, kind);
    if (said !== undefined && said !== year) yield { paragraph, span: yearOf(said, paragraph), said };
  }
}

/** The year that titles and headings bear: where no table tells it, that is of what the text is. */
export function yearOfTitles(paragraphs: readonly Paragraph[], kind: Disclosure["kind"]): number | undefined {
  return mostFrequent(
    paragraphs.flatMap((paragraph) => yearOfTitle(paragraph, kind) ?? sectionOfYear(paragraph, kind)?.said ?? []),
  );
}

function yearOfTitle({ folded: { text } }: Paragraph, kind: Disclosure["kind"]): number | undefined {
  if (!isTitleOf(text, kind)) return undefined;
  const match = titleOfYear.exec(text) ?? headingOfYear.exec(text);
  const own = kind === "finalAccounts" ? "决算" : "预算";
  // `关于2026年部门支出总表的说明` may be of a budget without saying so.
  return match === null || (match[2] ?? own) !== own ? undefined : Number(match[1]);
}

function isTitleOf(text: string, kind: Disclosure["kind"]): boolean {
  return (
    text.length <= longestTitle && !ofOtherYears.test(text) && text.includes("决算") === (kind === "finalAccounts")
  );
}

/** `二、2025年度支出决算情况` among headings of 2026, none of which says the same of that year. */
export function* headingsOfOtherYear(paragraphs: readonly Paragraph[], { kind, year }: Document): Iterable<OtherYear> {
  const told = paragraphs.flatMap((paragraph) => sectionOfYear(paragraph, kind) ?? []);
  const ofOwn = new Set(told.filter(({ said }) => said === year).map(({ words }) => words));
  if (ofOwn.size === 0) return;
  for (const { paragraph, said, words } of told)
    if (said !== year && !ofOwn.has(words)) yield { paragraph, span: yearOf(said, paragraph), said };
}

function sectionOfYear(paragraph: Paragraph, kind: Disclosure["kind"]) {
  const { text } = paragraph.folded;
  const [, said, words = ""] = isTitleOf(text, kind) ? (headingOfSection.exec(text) ?? []) : [];
  return said === undefined ? undefined : { paragraph, said: Number(said), words };
}

function yearOf(said: number, { folded: { text } }: Paragraph): Span {
  return yearAt(text.indexOf(String(said)));
}

/** Sentences that can be of no other year than the tables', and name another. */
export function* sentencesOfOtherYear(paragraphs: readonly Paragraph[], document: Document): Iterable<OtherYear> {
  const told = namesToldOf(paragraphs, document.year);
  const toldOfOwn = everyYearsToldOf(paragraphs, document.year);
  for (const [position, paragraph] of paragraphs.entries()) {
    if (paragraph.level > 0) continue;
    const { text } = paragraph.folded;
    if (document.kind === "budget") {
      yield* yetToCome(paragraph, document);
    }
    yield* heldAtOther(paragraph, document);
    yield* leftFromBefore(paragraphs, position, { ...document, told, toldOfOwn });
    const beside = [position - 1, position, position + 1].map((one) => paragraphs[one]?.folded.text ?? "");
    // `2025年没有…，2026年…`: of both years.
    if (beside.some((one) => one.includes(`${String(document.year)}年`)) || /[上去]年|比|较/u.test(text)) continue;
    yield* deniedOfOther(paragraph);
  }
}

/** `纳入本部门2025年度预算编制范围的单位` in the budget of 2026. */
export function* inclusionsOfOtherYear(
  paragraphs: readonly Paragraph[],
  { kind, year }: Document,
): Iterable<OtherYear> {
  const other = kind === "finalAccounts" ? "预算" : "决算";
  for (const paragraph of paragraphs)
    for (const { 0: words, 1: told, 2: what, index } of paragraph.folded.text.matchAll(includedInYear)) {
      const said = Number(told);
      if (said === year || (kind !== undefined && what === other)) continue;
      yield { paragraph, span: yearAt(index + words.indexOf(String(said))), said };
    }
}

/** `2024年未安排政府性基金预算支出`, where nothing around speaks of the tables' year. */
function* deniedOfOther(paragraph: Paragraph): Iterable<OtherYear> {
  const { text } = paragraph.folded;
  const [first, ...others] = [...text.matchAll(/(20\d\d)年/gu)];
  if (first === undefined || others.some(([year]) => year !== first[0])) return;
  const denial = [...text.matchAll(denialOfBudget)].find((one) => /基金|国有/u.test(one[1] ?? ""));
  if (denial === undefined || first.index > denial.index) return;
  yield { paragraph, span: yearAt(first.index), said: Number(first[1]) };
}

/** `2025年机关运行经费预算119.32万元，比上年减少…` in the budget of 2026, where nothing around speaks of 2026, and nothing anywhere of this in 2026. */
function* leftFromBefore(paragraphs: readonly Paragraph[], position: number, document: Asked): Iterable<OtherYear> {
  const paragraph = paragraphs[position];
  if (paragraph === undefined) return;
  for (const { 0: sentence, index } of paragraph.folded.text.matchAll(/[^。]+/gu)) {
    const said = yearBeforeIn(sentence, document) ?? yearOfEveryYears(sentence, document);
    if (said !== undefined && !sectionAround(paragraphs, position).some((one) => speaksOf(one, document.year)))
      yield { paragraph, span: yearAt(index + sentence.indexOf(String(said))), said };
  }
}

/** The year with which a sentence begins that can only be of the document's own, where that is the year before. */
function yearBeforeIn(sentence: string, { kind, year, told }: Asked): number | undefined {
  const [begin = "", said] = sentenceOfYear.exec(sentence) ?? [];
  const behind = sentence.slice(begin.length);
  // `公务接待费较2025年预算下降3%`: of the year with which it is compared.
  const isCompared = !comparedWithLast.test(begin) && comparedWithLast.test(behind);
  // That it is compared with itself is told as such.
  if (said === undefined || Number(said) !== year - 1 || !isCompared || behind.includes(`${said}年`)) return undefined;
  const isOfOwn = kind !== undefined && yearOfOwn[kind].test(sentence) && !told.has(nameBehind(behind));
  return isOfOwn ? Number(said) : undefined;
}

/** `2025年度某局政府采购支出总额5.00万元` in the accounts of 2026, `2024年机关运行经费预算5.00万元` in the budget. */
function yearOfEveryYears(sentence: string, { kind, year, toldOfOwn }: Asked): number | undefined {
  const [, said, name = ""] = toldEveryYear.exec(sentence) ?? [];
  const isOther =
    kind === "finalAccounts" ? isNear(Number(said), year) && !sentence.includes("预算") : Number(said) === year - 2;
  if (said === undefined || kind === undefined || !isOther || toldOfOwn.has(name)) return undefined;
  return comparedWithLast.test(sentence) || ahead.test(sentence) ? undefined : Number(said);
}

/** What was published last, and a year that is one ahead by a slip; what was long ago is told on purpose. */
function isNear(said: number, year: number): boolean {
  return said !== year && Math.abs(said - year) <= 2;
}

/** Which of what every document tells this one tells of its own year, anywhere. */
function everyYearsToldOf(paragraphs: readonly Paragraph[], year: number): ReadonlySet<string> {
  return new Set(
    paragraphs.flatMap(({ folded: { text } }) =>
      text
        .split("。")
        .filter((sentence) => sentence.includes(`${String(year)}年`))
        .flatMap((sentence) => [...sentence.matchAll(everyYears)].map(([name]) => name)),
    ),
  );
}

/** What the year is told of, by its first letters: `2026年度，本部门机关运行经费`. */
function nameBehind(words: string): string {
  return words.replace(ownBodies, "").slice(0, tellingName);
}

const ownBodies = /^[度,:]*(?:[我本全该](?:部门|单位|系统|中心|[局委办院校厅会处镇乡])[,:]?)?/u;
const tellingName = 4;

/** What the text tells of a year. */
function namesToldOf(paragraphs: readonly Paragraph[], year: number): ReadonlySet<string> {
  const said = `${String(year)}年`;
  return new Set(
    paragraphs.flatMap(({ folded: { text } }) =>
      text
        .split(said)
        .slice(1)
        .map((words) => nameBehind(words.slice(0, farthestName))),
    ),
  );
}

const farthestName = 20;

function speaksOf({ folded: { text } }: Paragraph, year: number): boolean {
  return text.includes(`${String(year)}年`) || thisYear.test(text);
}

/** What stands between two headings; a numbered paragraph is a section by itself. */
function sectionAround(paragraphs: readonly Paragraph[], position: number): readonly Paragraph[] {
  const own = paragraphs[position];
  if (own !== undefined && splitOrdinal(own.folded.text).level > 0) return [own];
  const from = Math.max(0, position - furthest);
  const before = paragraphs.slice(from, position);
  const behind = paragraphs.slice(position, position + furthest);
  const end = behind.findIndex(({ level }) => level > 0);
  return [
    ...before.slice(
      Math.max(
        0,
        before.findLastIndex(({ level }) => level > 0),
      ),
    ),
    ...behind.slice(0, end < 0 ? furthest : end),
  ];
}

/** Of a longer section so many paragraphs on each side are asked. */
const furthest = 12;

/** `2027年机关运行经费119.32万元，较上年减少…` in the budget of 2026. */
function* yetToCome(paragraph: Paragraph, { year }: Document): Iterable<OtherYear> {
  const { text } = paragraph.folded;
  let start = 0;
  for (const sentence of text.split(/(?<=。)/u)) {
    const said = Number(sentenceOfYear.exec(sentence)?.[1] ?? 0);
    if (
      said > year &&
      /\d(?:万|亿)?元/u.test(sentence) &&
      !sentence.includes(`${String(year)}年`) &&
      !ahead.test(sentence)
    ) {
      yield { paragraph, span: yearAt(start + sentence.indexOf(String(said))), said };
    }
    start += sentence.length;
  }
}

/** `截至2026年12月底，共有车辆5辆` in the budget of 2026, which was made before, and `截至2024年12月31日` alone in the accounts of 2025. */
function* heldAtOther(paragraph: Paragraph, { kind, year }: Document): Iterable<OtherYear> {
  const { text } = paragraph.folded;
  const told = [...text.matchAll(heldUntil)];
  if (told.length === 0 || kind === undefined || (kind === "finalAccounts" && endOfYear(year).test(text))) return;
  for (const match of told) {
    const said = Number(match[1]);
    const isOther = kind === "budget" ? said >= year || said < year - oldest : said !== year;
    if (isOther) yield { paragraph, span: yearAt(match.index + match[0].indexOf(String(said))), said };
  }
}

/** A budget that is made before a year ends tells what there was at the end of the one before. */
const oldest = 2;

function endOfYear(year: number): RegExp {
  return new RegExp(`${String(year)}年(?:年?[末底]|12月)`, "u");
}

/** `2026年` */
function yearAt(start: number): Span {
  return { start, end: start + "2026年".length };
}
