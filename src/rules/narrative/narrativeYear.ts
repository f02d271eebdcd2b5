/** 说明中的年度，以及是预算还是决算。 */
import { drawnNarrative } from "../../contract/drawnForms";
import { type Check, defineRule } from "../../contract/rule";
import type { Narrative, Paragraph, Span } from "../../narrative";
import { narrative, wholeTexts } from "../../readings/narrative";
import { placeOfParagraph, quoted, quotedSpan, textOf } from "../../readings/paragraphs";
import { placeOf } from "../../readings/place";
import { factNameInTable, listed } from "../../readings/wording";
import { grouped } from "../../grouped";
import { outcomeOfYear } from "../../vocabulary/slips";
import { baseYears, endsOfOneYear, ownBaseYear } from "./baseYears";
import { accuracy } from "./basis";
import {
  headingsOfOtherYear,
  inclusionsOfOtherYear,
  type OtherYear,
  sentencesOfOtherYear,
  titlesOfOtherYear,
  yearOfTitles,
} from "./otherYears";
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
    if (ofTables === undefined) for (const statement of statements) yield* ownBaseYear(statement);
    yield* endsOfOneYear(paragraphs);
    if (year === undefined) return;
    const isByText = ofTables === undefined;
    const where = isByText ? "全文" : "各表";
    const ofDocument = [...inclusionsOfOtherYear(paragraphs, { kind, year })];
    // Where no table tells the year, and the text tells several in its titles, nobody knows it.
    if (!isByText || yearOfTitles(paragraphs, kind) === year)
      ofDocument.push(
        ...headingsOfOtherYear(paragraphs, { kind, year }),
        ...sentencesOfOtherYear(paragraphs, { kind, year }),
      );
    for (const one of ofDocument) yield ofOtherYear(one, year, [], where);
    yield* baseYears(statements, year, isByText);
    for (const ofSentence of grouped(otherYears, ({ statement }) => statement.value?.sentence).values())
      yield* figuresOfOtherYear(ofSentence, year, !isByText);
    if (isByText) return;
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
