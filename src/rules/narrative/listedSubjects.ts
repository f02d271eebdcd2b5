/** Subjects that a text lists without amounts, `卫生健康支出36.70万元，用于行政单位医疗、公务员医疗补助`, against those for which the tables have money. */
import { nameKey, type Catalogue } from "../../catalogue";
import type { Paragraph, Span } from "../../narrative";
import { narrative } from "../../readings/narrative";
import type { Readings } from "../../readings/readings";
import { amountOf, type Disclosure, type Row, type Table } from "../../recognise";
import { endOfNames, listOfNames } from "../../vocabulary/enumerations";
import { shortens } from "../../vocabulary/shortNames";

export interface ListedSubjects {
  readonly paragraph: Paragraph;
  readonly span: Span;
  /** A table that has some of them. */
  readonly table: Table;
  /** Functional subjects for which no table has money. */
  readonly without: readonly string[];
  /** Listed more than once. */
  readonly twice: readonly string[];
}

const itemLength = 7;

export function* listedSubjectsIn(readings: Readings): Iterable<ListedSubjects> {
  const { disclosure, catalogue } = readings;
  const paid = paidItems(disclosure);
  if (paid.length === 0) return;
  for (const paragraph of readings.of(narrative).paragraphs)
    for (const match of paragraph.folded.text.matchAll(listOfNames)) {
      const names = (match[1] ?? "").replace(endOfNames, "").split("、");
      if (names.length < fewestNames || !names.every((name) => isItem(name, catalogue))) continue;
      const table = paid.find(({ row }) => names.some((name) => nameKey(name) === nameKey(row.name)))?.table;
      if (table === undefined) continue;
      yield {
        paragraph,
        span: { start: match.index, end: match.index + match[0].length },
        table,
        without: names.filter((name) => !paid.some(({ row }) => shortens(nameKey(name), nameKey(row.name)))),
        twice: names.filter((name, at) => names.indexOf(name) < at),
      };
    }
}

const fewestNames = 2;

interface PaidItem {
  readonly table: Table;
  readonly row: Row;
}

function paidItems({ tables }: Disclosure): readonly PaidItem[] {
  return tables.flatMap((table) =>
    table.rows
      .filter(({ kind, code }) => kind === "code" && code?.length === itemLength)
      .filter((row) => row.panel.additive.some((column) => isPaid(table, row, column)))
      .map((row) => ({ table, row })),
  );
}

function isPaid(table: Table, row: Row, column: Parameters<Table["factIn"]>[1]): boolean {
  const fact = table.factIn(row, column);
  return fact.reading.kind === "amount" && !amountOf(fact).isZero;
}

function isItem(name: string, catalogue: Catalogue): boolean {
  return catalogue.everNamed("functional", name).some(({ code }) => code.length === itemLength);
}
