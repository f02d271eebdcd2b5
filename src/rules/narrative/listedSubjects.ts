/** Subjects that a text lists without amounts, `卫生健康支出36.70万元，用于行政单位医疗、公务员医疗补助`, against those for which the tables have money. */
import { nameKey, type Catalogue } from "../../catalogue";
import type { Paragraph, Span } from "../../narrative";
import { hasAmount } from "../../readings/codes/subjectRows";
import { narrative } from "../../readings/narrative";
import type { Readings } from "../../readings/readings";
import type { Disclosure, Table } from "../../recognise";
import { whenAsked } from "../../remembered";
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
  // Nearly no text lists names so.
  const paidItems = whenAsked(() => paidItemsOf(disclosure));
  for (const paragraph of readings.of(narrative).paragraphs)
    for (const match of paragraph.folded.text.matchAll(listOfNames)) {
      const names = (match[1] ?? "").replace(endOfNames, "").split("、");
      if (names.length < fewestNames || !names.every((name) => isItem(name, catalogue))) continue;
      const keys = new Set(names.map(nameKey));
      const paid = paidItems();
      const table = paid.find(({ name }) => keys.has(name))?.table;
      if (table === undefined) continue;
      yield {
        paragraph,
        span: { start: match.index, end: match.index + match[0].length },
        table,
        without: names.filter((name) => !paid.some((item) => shortens(nameKey(name), item.name))),
        twice: names.filter((name, at) => names.indexOf(name) < at),
      };
    }
}

const fewestNames = 2;

interface PaidItem {
  readonly table: Table;
  readonly name: string;
}

function paidItemsOf({ tables }: Disclosure): readonly PaidItem[] {
  return tables.flatMap((table) =>
    table.rows
      .filter(({ kind, code }) => kind === "code" && code?.length === itemLength)
      .filter((row) => hasAmount(table, row))
      .map(({ name }) => ({ table, name: nameKey(name) })),
  );
}

function isItem(name: string, catalogue: Catalogue): boolean {
  return catalogue.everNamed("functional", name).some(({ code }) => code.length === itemLength);
}
