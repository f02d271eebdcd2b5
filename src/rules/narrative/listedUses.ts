/** What a text says the money of 基本支出 is used for, against the subjects that the table has money for. */
import { nameKey } from "../../catalogue";
import type { Paragraph, Span } from "../../narrative";
import { narrative } from "../../readings/narrative";
import type { Readings } from "../../readings/readings";
import { amountOf, type Table } from "../../recognise";
import { andOthers, definesTerm, listOfUses, usesOf } from "../../vocabulary/enumerations";
import { shortens } from "../../vocabulary/shortNames";

export interface ListedUses {
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly table: Table;
  /** Names of economic subjects for which the table has no money. */
  readonly without: readonly string[];
  /** The text says 等: not all are told. */
  readonly isOpen: boolean;
}

const layouts = new Set(["general-public-basic", "final-06"]);
/** So many names of a list are economic subjects where it is one of them. */
const fewestSubjects = 3;

export function* listedUsesIn(readings: Readings): Iterable<ListedUses> {
  const { disclosure, catalogue } = readings;
  const [table, ...others] = disclosure.tables.filter(({ layout }) => layouts.has(layout.id));
  if (table === undefined || others.length > 0 || table.unreadable) return;
  const paid = table.rows
    .filter(({ kind }) => kind === "code")
    .filter((row) => row.panel.additive.some((column) => !isNothing(table, row, column)))
    .map(({ name }) => nameKey(name));
  if (paid.length === 0) return;
  for (const paragraph of readings.of(narrative).paragraphs) {
    const { text } = paragraph.folded;
    for (const { 0: sentence, index } of text.matchAll(/[^。]+/gu)) {
      const match = usesOf.test(sentence) || usesOf.test(text.slice(0, index)) ? listOfUses.exec(sentence) : null;
      if (match === null || definesTerm.test(sentence)) continue;
      const names = (match[1] ?? "").split("、").map((name) => name.replace(/等.*$|支出等$/u, ""));
      const subjects = names.filter((name) => catalogue.everNamed("economic", name).length > 0);
      if (subjects.length < fewestSubjects) continue;
      const without = subjects.filter((name) => !paid.some((one) => isAlike(nameKey(name), one)));
      const start = index + match.index;
      yield {
        paragraph,
        span: { start, end: start + match[0].length },
        table,
        without,
        isOpen: andOthers.test(match[0]),
      };
    }
  }
}

function isNothing(table: Table, row: Table["rows"][number], column: Parameters<Table["factIn"]>[1]): boolean {
  const fact = table.factIn(row, column);
  return fact.reading.kind === "blank" || (fact.reading.kind === "amount" && amountOf(fact).isZero);
}

/** `职工基本医疗保险缴费`, `基本医疗保险缴费`. */
function isAlike(told: string, printed: string): boolean {
  return shortens(told, printed);
}
