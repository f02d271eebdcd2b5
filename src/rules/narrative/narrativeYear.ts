/** 说明中的年度，以及是预算还是决算。 */
import { drawnNarrative } from "../../contract/drawnForms";
import { type Check, defineRule, holds } from "../../contract/rule";
import type { Figure, Narrative, Paragraph, Span, Statement } from "../../narrative";
import { narrative, wholeTexts } from "../../readings/narrative";
import { placeOfParagraph, quoted, quotedSpan, textOf } from "../../readings/paragraphs";
import { placeOf } from "../../readings/place";
import { factNameInTable, listed } from "../../readings/wording";
import { grouped } from "../../grouped";
import { mostFrequent } from "../../recognise";
import { overYears } from "../../vocabulary/narrativeYears";
import { outcomeOfYear } from "../../vocabulary/slips";
import { accuracy } from "./basis";
import { inclusionsOfOtherYear, type OtherYear, sentencesOfOtherYear, titlesOfOtherYear } from "./otherYears";
import { headingsOfOtherKind } from "./otherKind";
import { plannedOutcomes } from "./plannedOutcomes";
import { placeOfStatement } from "./told";

export const narrativeYear = defineRule({
  id: "narrative-year",
  severity: "error",
  docs: {
    title: "说明的年度",
    why: "说明是本年度的，对比的是上一年度。沿用上年的文稿，容易把本年写成上年，或者写成“比本年增加”。本年还是预算的，不会有本年的决算数。",
    grades: {
      warning: "与其他各处相比的年度不同的；写的是别的年度，数却是本年表中的；标题写着别的年度的；预算里写着本年决算的",
    },
    basis: accuracy("说明的年度与报表一致"),
    causes: "沿用上年的文稿，年度没有改全。",
    mend: "本年、上年逐处改。",
    example: {
      good: "2026年收支总预算2058.78万元，比2025年预算增加744.43万元",
      bad: "2026年收支总预算2058.78万元，比2026年预算增加744.43万元",
      drawn: drawnNarrative(
        "2026年收支总预算1434.89万元，比2025年预算增加55.80万元。→2026年收支总预算1434.89万元，比2026年预算增加55.80万元。",
      ),
    },
  },
  *check({ kind, year: ofTables }, _catalogue, readings) {
    // Where no table tells the year the text does.
    const { statements, otherYears, paragraphs, year } = readings.of(narrative);
    if (year !== undefined)
      for (const one of inclusionsOfOtherYear(paragraphs, { kind, year }))
        yield ofOtherYear(one, year, [], ofTables === undefined ? "全文" : "各表");
    if (ofTables === undefined) for (const statement of statements) yield* ownBaseYear(statement);
    if (year === undefined) return;
    yield* baseYears(statements, year, ofTables === undefined);
    for (const ofSentence of grouped(otherYears, ({ statement }) => statement.value?.sentence).values())
      yield* figuresOfOtherYear(ofSentence, year, ofTables !== undefined);
    if (ofTables === undefined) return;
    if (kind === "budget") yield* outcomesInBudget(readings.of(narrative), year);
    for (const { value } of plannedOutcomes(readings.of(narrative))) {
      if (value === undefined) continue;
      const why = `这是${String(year)}年的决算，${textOf(value)}是表中的决算数，写的却是预算`;
      yield ofOtherKind(value.paragraph, { start: value.start, end: value.end }, why, "决算", "预算");
    }
    for (const { paragraph, span, own, said } of headingsOfOtherKind(paragraphs, { kind, year }))
      yield ofOtherKind(
        paragraph,
        span,
        `这是${String(year)}年的${own}，其他标题写的是${own}，这里写的是${said}`,
        own,
        said,
      );
    for (const paragraphs of readings.of(wholeTexts)) {
      const [first, ...others] = titlesOfOtherYear(paragraphs, { kind, year });
      if (first !== undefined) yield ofOtherYear(first, year, others);
    }
    for (const one of sentencesOfOtherYear(readings.of(narrative).paragraphs, { kind, year }))
      yield ofOtherYear(one, year);
  },
});

/** One year that was not changed is one mistake, however many figures stand behind it. */
function* figuresOfOtherYear(
  [first, ...others]: Narrative["otherYears"],
  year: number,
  isOfTables: boolean,
): Iterable<Check> {
  if (first?.statement.value === undefined) return;
  const { statement, fact } = first;
  const figures = [first, ...others].flatMap((one) => one.statement.value ?? []);
  const theirs = `${isOfTables ? `${String(year)}年` : "本年"}${others.length > 0 ? `${factNameInTable(fact)}等` : factNameInTable(fact)}`;
  yield {
    kind: "violation",
    severity: "warning",
    at: placeOfStatement(statement, "year"),
    evidence: [first, ...others].map((one) => placeOf(one.fact)),
    message: `${quoted(first.statement.value)}：写的是${String(statement.year)}年，${listed(figures.map(textOf), "个数")}却是${theirs}的数${isOfTables ? "" : `，而说明其他各处写的是${String(year)}年`}。请核对年度。`,
    expected: String(year),
    actual: String(statement.year),
  };
}

/** @param isByText only the text tells the year: then it may tell of other years too */
function* baseYears(statements: readonly Statement[], year: number, isByText: boolean): Iterable<Check> {
  const usual = mostFrequent(statements.flatMap(({ change }) => change?.baseYear ?? []));
  // `比2020年减少0.80万元，比上年增加0.20万元`, whose amount a sentence before may have told.
  const withLast = new Set(statements.flatMap((one) => (baseYearOf(one) === year - 1 ? sentenceOf(one) : [])));
  for (const statement of statements)
    yield* baseYear(statement, { year, isByText, usual: withLast.has(sentenceOf(statement)) ? undefined : usual });
}

function sentenceOf(statement: Statement): Span {
  return figureOf(statement)?.sentence ?? statement.sentence;
}

function baseYearOf({ change, baseYear }: Statement): number | undefined {
  return change?.baseYear ?? baseYear;
}

interface Compared {
  readonly year: number;
  readonly isByText: boolean;
  /** The year that most statements compare with, where the sentence itself does not as well. */
  readonly usual: number | undefined;
}

function* baseYear(statement: Statement, { year, isByText, usual }: Compared): Iterable<Check> {
  const base = baseYearOf(statement);
  if (figureOf(statement) === undefined || base === undefined) return;
  const own = statement.year ?? year;
  if (!isByText && (base === own || (base > own && own === year)))
    yield violation(statement, `说明是${String(own)}年的，却与${String(base)}年相比`, "error");
  // `与上年持平，较2023年增加15万元`, `2021年至2023年…，2023年较2021年增加`: with more years than one.
  else if (
    isStale(statement, base, { year, isByText }) &&
    usual === year - 1 &&
    own === year &&
    !isOfMoreYears(statement)
  )
    yield violation(statement, `其他各处都与${String(year - 1)}年相比，这里是${String(base)}年`, "warning");
  else yield holds;
}

/** How far into a sentence it is looked for whether it tells of several years. */
const furthest = 400;

/** Older than the year before; where only the text tells the year, what came of that year too: `较2026年决算增加` of 2026. */
function isStale(statement: Statement, base: number, { year, isByText }: Pick<Compared, "year" | "isByText">): boolean {
  const { year: told, change, baseKind = change?.baseKind } = statement;
  if (overYears.test(startOf(sentenceOf(statement), statement))) return false;
  return base < year - 1 || (isByText && told === undefined && base === year && baseKind === "outcome");
}

function startOf({ start, end }: Span, { paragraph: { folded } }: Statement): string {
  return folded.text.slice(start, Math.min(end, start + furthest));
}

/** `2026年公务接待费1.97万元，较2026年的1.86万元增加`: whatever year the tables are of; a budget of the same year may be meant. */
function* ownBaseYear(statement: Statement): Iterable<Check> {
  const { year, change, baseKind = change?.baseKind } = statement;
  const base = baseYearOf(statement);
  if (year === undefined || base !== year || figureOf(statement) === undefined) return;
  if (baseKind !== "budget" || isBudgetItself(statement))
    yield violation(statement, `说明是${String(year)}年的，却与${String(base)}年相比`, "error");
}

/** `2026年“三公”经费预算520万元，与2026年预算持平`: what came of the year is held against its budget, and what it became against 年初预算; the budget is not. */
function isBudgetItself({ subject: { text }, isOfInitial, change }: Statement): boolean {
  return isOfInitial !== true && change?.against === "lastYear" && ofBudgetAlone.test(text);
}

const ofBudgetAlone = /^(?!.*(?:调整|追加|执行|决算|完成|实际)).*(?<!公共|基金|经营)预算/u;

function isOfMoreYears(statement: Statement): boolean {
  return statement.isAgain === true || statement.isOfSeries === true;
}

function figureOf({ change, value }: Statement): Figure | undefined {
  return change?.difference ?? change?.rate ?? value;
}

/** `2026年支出决算` in the budget of 2026. */
function* outcomesInBudget({ paragraphs }: Narrative, year: number): Iterable<Check> {
  for (const paragraph of paragraphs)
    for (const match of paragraph.folded.text.matchAll(outcomeOfYear)) {
      if (Number(match[1]) !== year) continue;
      const end = match.index + match[0].length;
      const span = { start: end - 2, end };
      yield ofOtherKind(
        paragraph,
        span,
        `这是${String(year)}年的预算，写的却是${String(year)}年的决算`,
        "预算",
        "决算",
      );
    }
}

function ofOtherKind(paragraph: Paragraph, span: Span, why: string, expected: string, actual: string): Check {
  return {
    kind: "violation",
    severity: "warning",
    at: { ...placeOfParagraph(paragraph), concept: "kind" },
    message: `${quotedSpan(paragraph, span)}：${why}。请核对。`,
    expected,
    actual,
  };
}

/** @param others that say another year as well */
function ofOtherYear(
  { paragraph, span, said }: OtherYear,
  year: number,
  others: readonly OtherYear[] = [],
  where = "各表",
): Check {
  return {
    kind: "violation",
    severity: "warning",
    at: { ...placeOfParagraph(paragraph), concept: "other-year" },
    evidence: others.map((one) => placeOfParagraph(one.paragraph)),
    message: `${quotedSpan(paragraph, span)}：${where}是${String(year)}年的，这里写的是${String(said)}年${others.length > 0 ? `，还有${String(others.length)}处标题也写着别的年度` : ""}。请核对年度。`,
    expected: String(year),
    actual: String(said),
  };
}

function violation(statement: Statement, why: string, severity: "error" | "warning"): Check {
  const figure = figureOf(statement);
  return {
    kind: "violation",
    severity,
    at: placeOfStatement(statement, "base-year"),
    message: `${figure === undefined ? "" : quoted(figure)}：${why}。请核对年度。`,
    actual: String(statement.change?.baseYear),
  };
}
