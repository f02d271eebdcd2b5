/** Subjects that a section leaves out where it tells all others of their level one by one: three of the four classes for which there is money. */
import { nameKey } from "../../catalogue";
import { grouped } from "../../grouped";
import { Amount } from "../../amount";
import { amountOf, type Table } from "../../recognise";
import { endOfClassName, subjectPath } from "../../vocabulary/subjectNames";
import { figuresAndOthers } from "../../vocabulary/enumerations";
import type { Figure, Statement } from "../statements/statement";
import type { NamedRow } from "../tie/facts";
import type { Tying } from "../tie/tie";
import type { Paragraph } from "../text/paragraph";
import { functionalRows } from "./namedPaths";

export interface LeftOut {
  /** The last of those that are told. */
  readonly last: Statement;
  readonly told: number;
  readonly rows: readonly NamedRow[];
  readonly table: Table;
}

/** So many are told for each one that is not; of shares of a whole somebody who tells two meant to tell all. */
const fewestTold = 3;
const fewestShared = 2;

export function* leftOutIn(
  paragraphs: readonly Paragraph[],
  statements: readonly Statement[],
  tying: Tying,
): Iterable<LeftOut> {
  const levels = paidRows(tying);
  if (levels.length === 0) return;
  const inParagraph = grouped(statements, ({ paragraph }) => paragraph);
  for (const section of sectionsOf(paragraphs)) {
    const told = section.flatMap((paragraph) => inParagraph.get(paragraph) ?? []).filter((one) => isTold(one, tying));
    if (told.length <= fewestShared) continue;
    const text = section.map(({ folded }) => folded.text).join("");
    if (figuresAndOthers.test(text)) continue;
    const words = nameKey(text);
    for (const level of levels) {
      const found = level.map((rows) => leftOf(rows, told, words, tying));
      // `其中：教育支出…`: of one of the tables all are told.
      if (found.some((one) => one === "none")) continue;
      const [best] = found
        .filter((one) => one !== undefined && one !== "none")
        .sort((one, other) => other.told - one.told);
      if (best !== undefined) yield best;
    }
  }
}

/** From one heading to the next; the path of a subject is none. */
function sectionsOf(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const sections: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const { level, folded } = paragraph;
    const last = sections.at(-1);
    if (last === undefined || last[0]?.sheet !== paragraph.sheet || (level > 0 && !subjectPath.test(folded.text)))
      sections.push([paragraph]);
    else last.push(paragraph);
  }
  return sections;
}

/** Of each level the subjects that have money, table by table. */
function paidRows(tying: Tying): readonly (readonly (readonly NamedRow[])[])[] {
  const paid = functionalRows(tying).filter((row) => {
    const amount = amountIn(row, tying);
    return amount !== undefined && !amount.isZero;
  });
  const byLevel = grouped(paid, ({ row }) => row.code?.length);
  return [...byLevel.values()].map((rows) => [...grouped(rows, ({ table }) => table).values()]);
}

/** @returns `none` where all are told, undefined where the section does not tell them one by one */
function leftOf(
  rows: readonly NamedRow[],
  told: readonly Statement[],
  words: string,
  tying: Tying,
): LeftOut | "none" | undefined {
  const values = new Set(told.map(({ value }) => keyOf((value as Figure).amount)));
  const withFigure = rows.filter((row) => values.has(keyOf(amountIn(row, tying) as Amount)));
  const rest = rows.filter((row) => !withFigure.includes(row));
  const toldRows = withFigure.filter(({ row }) => words.includes(bare(row.name)));
  const left = rest.filter(({ row }) => !words.includes(bare(row.name)));
  if (withFigure.length === 0) return undefined;
  if (left.length === 0) return rest.length === 0 ? "none" : undefined;
  if (left.length < rest.length || toldRows.length < withFigure.length) return undefined;
  if (toldRows.length < (areShares(told, toldRows, tying) ? fewestShared : fewestTold) * left.length) return undefined;
  const amounts = rows.map((row) => amountIn(row, tying) as Amount);
  const [all, missing] = [amounts, left.map((row) => amountIn(row, tying) as Amount)].map(sumOf);
  // The section tells what they come to, and nothing that may be those it leaves out together.
  if (all === undefined || missing === undefined || !values.has(keyOf(all)) || values.has(keyOf(missing)))
    return undefined;
  const figures = new Set(toldRows.map((row) => keyOf(amountIn(row, tying) as Amount)));
  const last = told.findLast(({ value }) => figures.has(keyOf((value as Figure).amount)));
  const [first] = rows;
  return last && first && { last, told: toldRows.length, rows: left, table: first.table };
}

function areShares(told: readonly Statement[], rows: readonly NamedRow[], tying: Tying): boolean {
  const shared = new Set(
    told.flatMap(({ value, share }) => (share === undefined ? [] : keyOf((value as Figure).amount))),
  );
  return rows.every((row) => shared.has(keyOf(amountIn(row, tying) as Amount)));
}

function sumOf([first, ...others]: readonly Amount[]): Amount | undefined {
  return first && Amount.sum([first, ...others], first.unit);
}

function isTold(statement: Statement, tying: Tying): boolean {
  const { value, isReason } = statement;
  return value !== undefined && isReason !== true && !value.amount.isZero && tying.isOfThisYear(statement);
}

function amountIn(row: NamedRow, tying: Tying): Amount | undefined {
  const fact = tying.facts.mainFact(row);
  return fact?.reading.kind === "amount" ? amountOf(fact) : undefined;
}

/** As texts round what tables have in 元. */
function keyOf(amount: Amount): string {
  return amount.in("万元").roundedTo(2).value.toString();
}

function bare(name: string): string {
  return nameKey(name).replace(endOfClassName, "");
}
