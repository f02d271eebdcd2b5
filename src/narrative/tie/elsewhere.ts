/** Tables of which a text tells although no layout says what they are: by their title, by the names of their rows and columns. */
import { nameKey } from "../../catalogue";
import { amountOf, type Fact, type Table } from "../../recognise";
import { splitOrdinal } from "../../vocabulary";
import { aboutAssets, grossOrTotal, untilYear } from "../../vocabulary/narrative";
import { withoutEnding, type Facts } from "./facts";
import type { Figure, Statement } from "../statements/statement";
import type { Tie } from "./tied";

/** What the title of the one table says that tells a measure; details of one kind are none. */
const titles: Readonly<Record<string, RegExp>> = {
  procurement: /政府采购(?!.*(?:明细|货物|工程|服务|类))/u,
  purchasedServices: /(?:政府|社会力量)购买服务(?!.*明细)/u,
};

export class Elsewhere {
  private known: ReadonlyMap<string, readonly Fact[]> | undefined;

  constructor(private readonly facts: Facts) {}

  /** The total of the only table whose title says the measure. */
  titled(measure: string): readonly Fact[] {
    const words = titles[measure];
    if (words === undefined) return [];
    const [table, ...others] = this.general.filter(({ labels }) =>
      labels.titles.some(({ value }) => words.test(value)),
    );
    if (table === undefined || others.length > 0) return [];
    return totalOf(table).slice(0, 1);
  }

  /** Amounts whose row or column has the name of the subject; that they are others says nothing, but for what is held. */
  tie(statement: Statement, figure: Figure): Tie {
    const name = statement.subject.path.at(-1) ?? "";
    const facts = this.named(statement);
    const agreeing = facts.find((fact) => amountOf(fact).agreement(figure.amount) !== "differs");
    if (agreeing !== undefined) return { kind: "agrees", facts: [agreeing] };
    const [held, ...others] = facts.filter((fact) => isHeld(fact, statement));
    return held !== undefined && others.length === 0 && name.endsWith(nameKey(splitOrdinal(held.row.name).text))
      ? { kind: "differs", facts: [held] }
      : { kind: "notFound", facts };
  }

  named({ subject }: Statement): readonly Fact[] {
    return this.called.get(withoutEnding(nameKey(subject.path.at(-1) ?? ""))) ?? [];
  }

  private get general(): readonly Table[] {
    return this.facts.tablesOf("general");
  }

  private get called(): ReadonlyMap<string, readonly Fact[]> {
    this.known ??= readCalled([...this.general, ...this.facts.tablesOf("state-assets")]);
    return this.known;
  }
}

function readCalled(tables: readonly Table[]): ReadonlyMap<string, readonly Fact[]> {
  const called = new Map<string, Fact[]>();
  const enter = (name: string, fact: Fact): void => {
    const key = withoutEnding(nameKey(splitOrdinal(name).text));
    if (key === "" || fact.reading.kind !== "amount") return;
    const same = called.get(key);
    if (same === undefined) called.set(key, [fact]);
    else same.push(fact);
  };
  for (const table of tables) {
    for (const row of table.rows)
      for (const column of row.panel.additive) if (row.name !== "") enter(row.name, table.factIn(row, column));
    for (const fact of totalOf(table)) enter(fact.column.title.split("/").at(-1) ?? "", fact);
  }
  return called;
}

/** Along the row of the total, or the only one. */
function totalOf(table: Table): readonly Fact[] {
  const totals = table.rows.filter(({ kind }) => kind === "total");
  const [row, ...others] = totals.length > 0 ? totals : table.rows;
  if (row === undefined || others.length > 0) return [];
  return row.panel.additive.map((column) => table.factIn(row, column));
}

/** Assets at the end of the year that the text names, at the value that it names. */
function isHeld({ table, column, row }: Fact, { subject, lead }: Statement): boolean {
  const [, year] = untilYear.exec(lead) ?? [];
  return (
    aboutAssets.test(table.title) &&
    aboutAssets.test(row.name) &&
    year !== undefined &&
    column.title.includes(year) &&
    !/净值|折旧|摊销/u.test(column.title + subject.text) &&
    (!grossOrTotal.test(subject.text) || grossOrTotal.test(column.title))
  );
}
