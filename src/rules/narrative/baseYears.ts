/** The years that a text compares with: of a year's document the year before, as far as nothing else is said. */
import { type Check, holds } from "../../contract/rule";
import type { Figure, Paragraph, Span, Statement } from "../../narrative";
import { placeOfParagraph, quoted, quotedSpan } from "../../readings/paragraphs";
import { mostFrequent } from "../../recognise";
import { basesIn, chosenBase, heldAgainstItself, ofMoney, overYears } from "../../vocabulary/narrativeYears";
import { placeOfStatement } from "./told";

/** @param isByText only the text tells the year: then it may tell of other years too */
export function* baseYears(statements: readonly Statement[], year: number, isByText: boolean): Iterable<Check> {
  const usual = mostFrequent(statements.flatMap(({ change }) => change?.baseYear ?? []));
  for (const statement of statements) yield* baseYear(statement, { year, isByText, usual });
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
  /** The year that most statements compare with. */
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
    usual === year - 1 &&
    own === year &&
    statement.isAgain !== true &&
    statement.isOfSeries !== true &&
    isStale(statement, base, { year, isByText })
  )
    yield violation(statement, `其他各处都与${String(year - 1)}年相比，这里是${String(base)}年`, "warning");
  else yield holds;
}

/** How far into a sentence it is looked for whether it tells of several years. */
const furthest = 400;

/**
 * The year before the last, as in the text of last year that was taken over; what is older was chosen: `与2019年相比`. Where only the text
 * tells the year, what came of that year too: `较2026年决算增加` of 2026.
 */
function isStale(statement: Statement, base: number, { year, isByText }: Pick<Compared, "year" | "isByText">): boolean {
  const { year: told, change, baseKind = change?.baseKind } = statement;
  const isOther = base === year - 2 || (isByText && told === undefined && base === year && baseKind === "outcome");
  if (!isOther || !isOfMoney(statement)) return false;
  const said = startOf(sentenceOf(statement), statement);
  return !overYears.test(said) && !chosenBase.test(said) && !comparesWithLast(said, year);
}

/** A bare rate may be of anything: `接待读者比2024年增长35%`. */
function isOfMoney({ value, change, subject }: Statement): boolean {
  return value !== undefined || change?.difference !== undefined || ofMoney.test(subject.text);
}

/** Besides: `与2025年末相比无变化，与2024年末相比减少12.00万元`. */
function comparesWithLast(said: string, year: number): boolean {
  return [...said.matchAll(basesIn)].some(([, base]) => base === undefined || Number(base) === year - 1);
}

function startOf({ start, end }: Span, { paragraph: { folded } }: Statement): string {
  return folded.text.slice(start, Math.min(end, start + furthest));
}

/** `2026年公务接待费1.97万元，较2026年的1.86万元增加`: whatever year the tables are of; a budget of the same year may be meant. */
export function* ownBaseYear(statement: Statement): Iterable<Check> {
  const { year, change, baseKind = change?.baseKind } = statement;
  const base = baseYearOf(statement);
  if (year === undefined || base !== year || figureOf(statement) === undefined) return;
  if (baseKind !== "budget" || isBudgetItself(statement))
    yield violation(statement, `说明是${String(year)}年的，却与${String(base)}年相比`, "error");
}

/** `截至2025年末，在职人员118人，较2025年末减少2人`. */
export function* endsOfOneYear(paragraphs: readonly Paragraph[]): Iterable<Check> {
  for (const paragraph of paragraphs)
    for (const { 0: words, 1: year = "", 2: base = "", index } of paragraph.folded.text.matchAll(heldAgainstItself)) {
      const start = index + words.lastIndexOf(base);
      yield {
        kind: "violation",
        at: { ...placeOfParagraph(paragraph), concept: "base-year" },
        message: `${quotedSpan(paragraph, { start, end: start + base.length })}：写的是${year}年末的数，却与${year}年末相比。请核对年度。`,
        actual: year,
      };
    }
}

/** `2026年“三公”经费预算520万元，与2026年预算持平`: what came of the year is held against its budget, and what it became against 年初预算; the budget is not. */
function isBudgetItself({ subject: { text }, isOfInitial, change }: Statement): boolean {
  return isOfInitial !== true && change?.against === "lastYear" && ofBudgetAlone.test(text);
}

const ofBudgetAlone = /^(?!.*(?:调整|追加|执行|决算|完成|实际)).*(?<!公共|基金|经营)预算/u;

function figureOf({ change, value }: Statement): Figure | undefined {
  return change?.difference ?? change?.rate ?? value;
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
