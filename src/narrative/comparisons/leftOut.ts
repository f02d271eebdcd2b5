/** Subjects that a section leaves out where it tells all others of their level one by one: three of the four classes for which there is money. */
import { nameKey } from "../../catalogue";
import { grouped } from "../../grouped";
import { Amount } from "../../amount";
import { amountOf, type Table } from "../../recognise";
import { subjectPath } from "../../vocabulary/subjectNames";
import type { Figure, Statement } from "../statements/statement";
import type { NamedRow } from "../tie/facts";
import type { Tying } from "../tie/tie";
import type { Paragraph } from "../text/paragraph";
import { bareName, inTenThousands } from "./asTexts";
import { claimsAll } from "./claimsAll";
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
  const levels = paidLevels(tying);
  if (levels.length === 0) return;
  const inParagraph = grouped(statements, ({ paragraph }) => paragraph);
  for (const section of sectionsOf(paragraphs)) {
    const told = section.flatMap((paragraph) => inParagraph.get(paragraph) ?? []).filter((one) => isTold(one, tying));
    if (told.length <= fewestShared) continue;
    const words = nameKey(section.map(({ folded }) => folded.text).join(""));
    const valuesOf = (statements: readonly Statement[]): ReadonlySet<string> =>
      new Set(statements.map(({ value }) => inTenThousands((value as Figure).amount)));
    const values = valuesOf(told);
    const shared = valuesOf(told.filter(({ share }) => share !== undefined));
    for (const level of levels) {
      const found = level.map((paid) => leftOf(paid, { section, told, words, values, shared }));
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

/** The subjects of one level that have money in one table. */
interface Paid {
  readonly table: Table;
  readonly rows: readonly PaidRow[];
  readonly byAmount: ReadonlyMap<string, readonly PaidRow[]>;
  readonly all: string;
}

interface PaidRow {
  readonly named: NamedRow;
  readonly name: string;
  readonly amount: Amount;
  readonly key: string;
}

/** Level by level, and of each level table by table. */
function paidLevels(tying: Tying): readonly (readonly Paid[])[] {
  const paid = functionalRows(tying).flatMap((named) => {
    const amount = mainAmount(named, tying);
    return amount === undefined || amount.isZero
      ? []
      : [{ named, name: bareName(named.row.name), amount, key: inTenThousands(amount) }];
  });
  const byLevel = grouped(paid, ({ named }) => named.row.code?.length);
  return [...byLevel.values()].map((level) =>
    [...grouped(level, ({ named }) => named.table)].map(([table, rows]) => ({
      table,
      rows,
      byAmount: grouped(rows, ({ key }) => key),
      all: inTenThousands(sumOf(rows)),
    })),
  );
}

/** What a section tells. */
interface Section {
  readonly section: readonly Paragraph[];
  readonly told: readonly Statement[];
  readonly words: string;
  readonly values: ReadonlySet<string>;
  /** Those that are told as shares. */
  readonly shared: ReadonlySet<string>;
}

/** @returns `none` where all are told, undefined where the section does not tell them one by one */
function leftOf({ table, rows, byAmount, all }: Paid, from: Section): LeftOut | "none" | undefined {
  const { told, words, values, shared } = from;
  const withFigure = [...values].flatMap((value) => byAmount.get(value) ?? []);
  if (withFigure.length === 0) return undefined;
  if (withFigure.length === rows.length) return "none";
  const fewest = withFigure.every(({ key }) => shared.has(key)) ? fewestShared : fewestTold;
  if (withFigure.length < fewest * (rows.length - withFigure.length)) return undefined;
  const left = rows.filter(({ key }) => !values.has(key));
  const isByName =
    withFigure.every(({ name }) => words.includes(name)) && left.every(({ name }) => !words.includes(name));
  // The section tells what they come to; and nothing that may be those it leaves out together, or those it tells.
  if (!isByName || !values.has(all) || [left, withFigure].some((some) => values.has(inTenThousands(sumOf(some)))))
    return undefined;
  const items = told.filter(({ value }) => byAmount.has(inTenThousands((value as Figure).amount)));
  const last = items.at(-1);
  const list = { section: from.section, items, listed: withFigure.map(amountIn), left: left.map(amountIn) };
  if (last === undefined || !claimsAll(list)) return undefined;
  return { last, told: withFigure.length, rows: left.map(({ named }) => named), table };
}

const amountIn = ({ amount }: PaidRow): Amount => amount;

function sumOf(rows: readonly PaidRow[]): Amount {
  return Amount.sum(rows.map(amountIn), "万元");
}

function isTold(statement: Statement, tying: Tying): boolean {
  const { value, isReason } = statement;
  return value !== undefined && isReason !== true && !value.amount.isZero && tying.isOfThisYear(statement);
}

function mainAmount(row: NamedRow, tying: Tying): Amount | undefined {
  const fact = tying.facts.mainFact(row);
  return fact?.reading.kind === "amount" ? amountOf(fact) : undefined;
}
