/** What the handbook says of rules, relations and tables, whatever it is printed as. */
import type { Documented } from "../check";
import { grouped } from "../grouped";
import { layouts, type ColumnWords, type DocumentKind, type Layout } from "../layouts";
import type { LocaleWords } from "../locale";
import { gradesText } from "../report/grades";
import { formRelations, tableRelations, type Relation } from "../rules";
import { columnNames, firstWord, sumSentences } from "./columnNames";
import type { ToldConvention } from "./conventions";
import { drawnExample, telling, type DrawnTable } from "./drawnExample";

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
  /** How many tables were left out. */
  readonly leftOut: number;
}

/** What the handbook says of a rule, remark by remark; what a rule says nothing about is left out. */
export function remarksOnRule({ docs }: Documented, { handbook: words, report }: LocaleWords): readonly Remark[] {
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
export function drawnOf(
  { docs: { example } }: Documented,
  { handbook: words }: LocaleWords,
): readonly DrawnSide[] | undefined {
  if (example?.drawn === undefined) return undefined;
  const { right, wrong } = drawnExample(example.drawn);
  const side = (look: DrawnSide["look"], label: string, all: readonly DrawnTable[]): DrawnSide => {
    const tables = telling(all);
    return { look, label, tables, leftOut: all.length - tables.length };
  };
  return [side("right", words.good, right), side("wrong", words.bad, wrong)];
}

/** Tables, relation, and whether it is certain: some hold only for documents that show their figures in one way and not in another. */
export function relationLines(
  kind: DocumentKind,
  { handbook: words, report }: LocaleWords,
): readonly (readonly string[])[] {
  return relationsOf(kind).map(({ between, sentence, when, hint }) => [
    [...new Set(between.map(nameOfLayout))].join(report.list(["", ""])),
    sentence,
    hint ? report.severity.info : when === undefined ? "" : words.depends,
  ]);
}

/** What the handbook says of a standard table: other titles, columns, who publishes it since when, ties to others. */
export function remarksOnTable(layout: Layout, { handbook: words, report }: LocaleWords): readonly Remark[] {
  const { titles, name, axes, published, denial, form } = layout;
  const { everyone, many } = words.published;
  return told([
    [words.alsoCalled, report.list(titles.filter((title) => title !== name))],
    [words.rows, report.clauses(axes.flatMap((axis) => (isNamedAxis(axis) ? [words.axes[axis]] : [])))],
    [words.columns, listOfColumns(layout, report)],
    [words.fields, report.list(Object.values(form?.fields ?? {}).map(({ labels }) => firstWord(labels)))],
    ...(form?.sections ?? []).map((section) => [section.name, listOfColumns(section, report)] as const),
    [words.sums, report.clauses(sumSentences(layout))],
    ...tiesByPartner(layout).map(
      ([partners, sentences]) =>
        [
          partners.length === 0 ? words.tiesWithin : words.ties(report.list(partners)),
          report.clauses(sentences),
        ] as const,
    ),
    [
      words.publishedBy,
      published &&
        `${published.by === "many" ? many : everyone}${published.since === undefined ? "" : words.since(published.since)}`,
    ],
    [words.whenEmpty, denial && words.saysNone(nounOf(name))],
  ]);
}

/** `无形资产、其他资产` is one column, and would be read as two in a list. */
function listOfColumns(columns: ColumnWords, { list }: LocaleWords["report"]): string {
  return list([...columnNames(columns).values()].map((name) => (name.includes("、") ? `“${name}”` : name)));
}

/** What must agree with this table, by the other tables that it is about; a table's own figures may be compared too. */
function tiesByPartner({
  id,
}: Layout): readonly (readonly [partners: readonly string[], sentences: readonly string[]])[] {
  const ties = documentKinds.flatMap(relationsOf).filter(({ between }) => between.includes(id));
  const partnersOf = ({ between }: Relation): string[] => [
    ...new Set(between.filter((other) => other !== id).map(nameOfLayout)),
  ];
  return [...grouped(ties, (tie) => partnersOf(tie).join()).values()].map((same) => [
    partnersOf(same[0]),
    [...new Set(same.map(({ sentence }) => sentence))],
  ]);
}

/** `政府性基金预算支出` of 政府性基金预算支出表. */
function nounOf(table: string): string {
  return table.replace(/（[^（）]*）$/u, "").replace(/(?:预算|决算)?表$/u, "");
}

type NamedAxis = keyof LocaleWords["handbook"]["axes"];

function isNamedAxis(axis: Layout["axes"][number]): axis is NamedAxis {
  return axis !== "form" && axis !== "general";
}

/** What each convention says, and why the rules hold tables to it. */
export function remarksOnConvention({ said = "", rules: own }: ToldConvention): readonly Remark[] {
  return [
    ...(said === "" ? [] : [{ label: "", text: said }]),
    ...own.map(({ docs: { title, why } }) => ({ label: title, text: why })),
  ];
}

function told(remarks: readonly (readonly [label: string, text: string | undefined])[]): readonly Remark[] {
  return remarks.flatMap(([label, text = ""]) => (text === "" ? [] : [{ label, text }]));
}

/** The relations between the tables and forms of a budget or of final accounts. */
export function relationsOf(kind: DocumentKind): readonly Relation[] {
  return [...tableRelations[kind], ...formRelations[kind]];
}

/** What a table is called by its layout. */
export function nameOfLayout(id: string): string {
  return layouts.find((layout) => layout.id === id)?.name ?? id;
}
