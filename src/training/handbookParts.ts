/** What the handbook says of rules, relations and tables, whatever it is printed as. */
import { layouts, type DocumentKind, type Layout } from "../layouts";
import type { Words } from "../locale";
import { gradesText } from "../report/grades";
import { formRelations, tableRelations, type Relation, type Rule } from "../rules";
import { columnNames, sumSentences } from "./columnNames";
import { drawnExample, type DrawnTable } from "./drawnExample";

export const documentKinds: readonly DocumentKind[] = ["budget", "finalAccounts"];

/** A text, and what it is. */
export interface Remark {
  readonly label: string;
  readonly text: string;
}

export interface DrawnSide {
  readonly look: "right" | "wrong";
  readonly label: string;
  readonly tables: readonly DrawnTable[];
}

export function remarksOnRule({ docs }: Rule, { handbook: words, report }: Words): readonly Remark[] {
  const { why, basis, causes, mend, example } = docs;
  return told([
    [words.grades, gradesText(docs, report)],
    [words.why, why],
    [words.basis, basis],
    [words.good, example?.good],
    [words.bad, example?.bad],
    [words.causes, causes],
    [words.mend, mend],
  ]);
}

/** The rule's example as tables, first as it should be; undefined where it is told in a sentence only. */
export function drawnOf({ docs: { example } }: Rule, { handbook: words }: Words): readonly DrawnSide[] | undefined {
  if (example?.drawn === undefined) return undefined;
  const { right, wrong } = drawnExample(example.drawn);
  return [
    { look: "right", label: words.good, tables: right },
    { look: "wrong", label: words.bad, tables: wrong },
  ];
}

/** Tables, relation, and whether it is certain: some hold only for documents that show their figures in one way and not in another. */
export function relationLines(kind: DocumentKind, { handbook: words, report }: Words): readonly (readonly string[])[] {
  return relationsOf(kind).map(({ between, sentence, when, hint }) => [
    [...new Set(between.map(nameOfLayout))].join(report.list(["", ""])),
    sentence,
    hint ? report.severity.info : when === undefined ? "" : words.depends,
  ]);
}

export function remarksOnTable(layout: Layout, { handbook: words, report }: Words): readonly Remark[] {
  const ties = documentKinds.flatMap(relationsOf).filter(({ between }) => between.includes(layout.id));
  const others = ties.flatMap(({ between }) => between.filter((other) => other !== layout.id));
  return told([
    [words.columns, report.list([...columnNames(layout).values()])],
    [words.sums, report.clauses(sumSentences(layout))],
    [words.ties, report.list([...new Set(others.map(nameOfLayout))])],
  ]);
}

function told(remarks: readonly (readonly [label: string, text: string | undefined])[]): readonly Remark[] {
  return remarks.flatMap(([label, text = ""]) => (text === "" ? [] : [{ label, text }]));
}

export function relationsOf(kind: DocumentKind): readonly Relation[] {
  return [...tableRelations[kind], ...formRelations[kind]];
}

export function nameOfLayout(id: string): string {
  return layouts.find((layout) => layout.id === id)?.name ?? id;
}
