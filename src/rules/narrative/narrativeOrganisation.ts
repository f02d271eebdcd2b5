/** 说明里的单位名称与表一致。 */
import { drawnNarrative } from "../../contract/drawnForms";
import { couldNotRun, defineRule, holds } from "../../contract/rule";
import { grouped } from "../../grouped";
import type { Narrative, Paragraph, Span, Statement } from "../../narrative";
import { organisationName } from "../../readings/organisationNames";
import { narrative, wholeTexts } from "../../readings/narrative";
import { placeOfParagraph, quotedSpan } from "../../readings/paragraphs";
import type { Disclosure } from "../../recognise";
import { splitOrdinal } from "../../vocabulary";
import {
  onlyUnit,
  ownName,
  ownNameBehindYear,
  ownNameOfYear,
  ownNameWithin,
  tellsUnits,
} from "../../vocabulary/ownName";
import { maybeSame } from "../../vocabulary/shortNames";
import { accuracy } from "./basis";

export const narrativeOrganisation = defineRule({
  id: "narrative-organisation",
  severity: "error",
  docs: {
    title: "说明的单位名称",
    why: "说明的标题、“某局所有收入和支出均纳入预算管理”“某局机关运行经费”这些话里的单位，应是表头的部门（单位）。借用其他单位的文稿，容易留下对方的名称。简称与全称算同一个，表中列出的所属单位也可以写。",
    basis: accuracy("说明的单位与报表一致"),
    causes: "借用其他单位的文稿。",
    mend: "改成本单位的名称，全文再查一遍。",
    example: {
      good: "江汉区医疗保障局所有收入和支出均纳入部门预算管理（表头：武汉市江汉区医疗保障局）",
      bad: "江岸区医疗保障局所有收入和支出均纳入部门预算管理（表头：武汉市江汉区医疗保障局）",
      drawn: drawnNarrative(
        "江汉区医疗保障局所有收入和支出均纳入部门预算管理。→江岸区医疗保障局所有收入和支出均纳入部门预算管理。",
      ),
    },
  },
  *check(disclosure, _catalogue, readings) {
    const paragraphs = readings.of(wholeTexts).flat();
    const said = readings.of(narrative);
    const tellsOwn = ownMoneyIn(said);
    const told = [
      ...[ownName, ownNameWithin, onlyUnit].flatMap((words) => namesIn(paragraphs, words)),
      ...namesIn(paragraphs, ownNameOfYear).filter((one) => tellsOwn(one) !== false),
      ...namesIn(paragraphs, ownNameBehindYear).filter((one) => tellsOwn(one) === true),
    ];
    if (told.length === 0) return;
    const known = knownNames(disclosure);
    if (known.length === 0) {
      yield couldNotRun("说明的单位名称＝表头的部门（单位）", "各表都没有写明部门（单位）");
      return;
    }
    const saying = new Set(told.map(({ paragraph }) => paragraph));
    const around = paragraphs.filter((one) => !saying.has(one));
    for (const [name, [first, ...others]] of grouped(told, (one) => one.name)) {
      if (known.some((one) => maybeSame(one, name)) || said.tying.units.has(name) || isToldAsUnit(name, around)) {
        yield holds;
        continue;
      }
      yield {
        kind: "violation",
        at: { ...placeOfParagraph(first.paragraph), key: name, concept: "organisation" },
        evidence: others.map(({ paragraph }) => placeOfParagraph(paragraph)),
        message: `${quotedSpan(first.paragraph, first.span)}：各表的部门（单位）是“${disclosure.organisation ?? known[0] ?? ""}”，这里写的是“${name}”${others.length > 0 ? `，还有${String(others.length)}处也是这样` : ""}。请核对是否借用了其他单位的文稿。`,
        expected: disclosure.organisation ?? known[0] ?? "",
        actual: name,
      };
    }
  },
});

interface Told {
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly name: string;
}

function namesIn(paragraphs: readonly Paragraph[], words: RegExp): Told[] {
  return paragraphs.flatMap((paragraph) =>
    [...paragraph.folded.text.matchAll(words)].flatMap((match): Told[] => {
      const printed = match[1] ?? match[2] ?? "";
      const name = organisationName(printed);
      const start = match.index + match[0].indexOf(printed);
      return name === undefined ? [] : [{ paragraph, span: { start, end: start + printed.length }, name }];
    }),
  );
}

/**
 * Is the amount that is told of a name the tables'? Another one may be that of a unit which no table lists.
 *
 * @returns what answers for a name; undefined where no amount is told of it
 */
function ownMoneyIn({ statements, tying }: Narrative): (told: Told) => boolean | undefined {
  const ofParagraph = grouped(statements, ({ paragraph }) => paragraph);
  return ({ paragraph, span }) => {
    const first = ofParagraph
      .get(paragraph)
      ?.find(({ value, sentence }) => value !== undefined && isIn(span, sentence));
    if (first === undefined) return undefined;
    const subject = withoutOwner(first.subject, paragraph.folded.text.slice(span.start, span.end));
    return tying.value({ ...first, subject }).kind === "agrees";
  };
}

/** `2026年某某局支出预算总额`: of whomever it is told. */
function withoutOwner({ owner: _, ...subject }: Statement["subject"], printed: string): Statement["subject"] {
  const shortened = (name: string): string => (name.startsWith(printed) ? name.slice(printed.length) : name);
  return { ...subject, text: shortened(subject.text), path: subject.path.map(shortened) };
}

function isIn({ start }: Span, sentence: Span): boolean {
  return start >= sentence.start && start < sentence.end;
}

/** The document's own name, those above its tables, and the units that its tables list. */
function knownNames({ organisation, tablesAndForms }: Disclosure): readonly string[] {
  const names = new Set<string>();
  const add = (printed: string | undefined): void => {
    const name = printed === undefined ? undefined : organisationName(printed);
    if (name !== undefined) names.add(name);
  };
  add(organisation);
  for (const { labels, rows } of tablesAndForms) {
    add(labels.organisation?.value);
    for (const row of rows) if (row.kind === "organisation") add(row.name);
  }
  return [...names];
}

/** The text itself lists it among the units whose money it tells: `决算单位构成：局机关决算、某某区文化馆决算`, or a line of its own. */
function isToldAsUnit(name: string, paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(
    ({ folded: { text } }) =>
      text.includes(name) && (splitOrdinal(text).text === name || (tellsUnits.test(text) && !/\d{4}年度?/u.test(text))),
  );
}
