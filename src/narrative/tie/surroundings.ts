/** What a figure must be by the figures around it: where those of its sentence stand in one column of a table, its own row there tells what it is. */
import { nameKey } from "../../catalogue";
import { amountOf, type Column, type Fact, type Table } from "../../recognise";
import { onlyAmong } from "./besideInTables";
import { hasMeaning } from "../measures/measures";
import { scopeWords } from "../measures/scopes";
import type { Figure, Statement } from "../statements/statement";
import type { Tying } from "./tie";
import type { Tie } from "./tied";

/** So many others stand in the column, in one sentence and in one section. */
const fewestInSentence = 2;
const fewestInSection = 3;
const fewestInList = 3;
/** A figure with fewer digits stands in many places by chance. */
const fewestDigits = 4;
const shortestName = 4;

/** A column of a table; where the text names columns, the row of the total. */
interface Spoken {
  readonly table: Table;
  readonly column: Column;
  readonly line: number;
  /** Whose figures stand there. */
  readonly statements: Set<Statement>;
  readonly facts: Set<Fact>;
}

type Lines = Map<Table, Map<number, Spoken>>;

export class Surroundings {
  private readonly sentences = new Map<object, Lines>();
  private readonly sections = new Map<object, Lines>();
  /** By the list, and whatever the words around narrow: where a column has the other parts, it is what is listed. */
  private readonly lists = new Map<object, Lines>();

  constructor(
    statements: readonly Statement[],
    private readonly tying: Tying,
  ) {
    for (const statement of statements) {
      const { value, list } = statement;
      if (value === undefined || value.amount.isZero || !mayBeHeld(statement, tying)) continue;
      if (list !== undefined)
        for (const fact of tying.factsNamed(statement))
          if (amountOf(fact).agreement(value.amount) === "exact")
            enter(this.lists, list, statement, fact, fact.column.index);
      if (tying.isWithin(statement)) continue;
      const note = (fact: Fact, line: number): void => {
        if (amountOf(fact).agreement(value.amount) === "differs") return;
        enter(this.sentences, statement.sentence, statement, fact, line);
        enter(this.sections, statement.heading, statement, fact, line);
      };
      const tie = tying.value(statement);
      if (tie.kind === "agrees")
        for (const fact of tie.facts) for (const line of [fact.column.index, rowLine(fact)]) note(fact, line);
      for (const fact of tying.factsNamed(statement)) note(fact, lineOf(fact));
    }
  }

  /** @returns undefined where the figures around say nothing of it */
  tie(statement: Statement, figure: Figure): Tie | undefined {
    if (!mayBeHeld(statement, this.tying)) return undefined;
    if (this.tying.isWithin(statement)) return this.tieInList(statement);
    const lines = [
      ...spokenOf(this.sentences.get(statement.sentence), statement, fewestInSentence),
      ...spokenOf(this.sections.get(statement.heading), statement, fewestInSection),
    ];
    if (lines.length === 0) return undefined;
    const named = this.tying.factsNamed(statement);
    const own = named.filter((fact) => lines.some((one) => isIn(fact, one)));
    const isOthers = digitsOf(figure) >= fewestDigits && standsUnderOther(figure, lines, own[0] ?? named[0]);
    if (own.length > 0)
      return { kind: "differs", facts: own, isNoneOf: true, ...(!isOthers && { isByOthers: true as const }) };
    if (named.length === 0) return this.inFewerWords(statement, figure, lines);
    return isOthers ? { kind: "differs", facts: named, isNoneOf: true } : undefined;
  }

  /** `支出包括：教育支出…、卫生健康支出…、住房保障支出…`: the figures of a column are listed, and this is not that of its own row. */
  private tieInList(statement: Statement): Tie | undefined {
    if (statement.list === undefined) return undefined;
    const lines = spokenOf(this.lists.get(statement.list), statement, fewestInList);
    const own = this.tying.factsNamed(statement).filter((fact) => lines.some((one) => isIn(fact, one)));
    return own.length === 0 ? undefined : { kind: "differs", facts: own, isNoneOf: true, isByOthers: true };
  }

  /** `调出资金` of 国有资本经营预算调出资金: the only row of the column whose name has the words of the text. */
  private inFewerWords({ subject: { text } }: Statement, figure: Figure, lines: readonly Spoken[]): Tie | undefined {
    const key = nameKey(text);
    if (key.length < shortestName || hasMeaning(text)) return undefined;
    const found = lines.flatMap((line) => {
      const [fact, ...others] = factsIn(line).filter(({ row }) => nameKey(row.name).includes(key));
      return fact === undefined || others.length > 0 ? [] : [fact];
    });
    const agreeing = found.find((fact) => amountOf(fact).agreement(figure.amount) !== "differs");
    if (agreeing !== undefined) return { kind: "agrees", facts: [agreeing] };
    const only = onlyAmong(found);
    // 动用预算稳定调节基金 is no 安排预算稳定调节基金: only the name of a budget may be left away.
    const rest = only === undefined ? "" : withoutScope(nameKey(only.row.name).replace(key, ""));
    return only === undefined || rest !== ""
      ? undefined
      : { kind: "differs", facts: found, isNoneOf: true, isByOthers: true };
  }
}

/** Another name stands in the column with this very figure, and nobody tells it. */
function standsUnderOther(figure: Figure, lines: readonly Spoken[], own: Fact | undefined): boolean {
  return lines.some((line) =>
    factsIn(line).some(
      (fact) =>
        [...line.facts].every(({ row }) => row !== fact.row) &&
        // What is below it, or above it, may have the figure too.
        fact.row.code?.length === own?.row.code?.length &&
        amountOf(fact).agreement(figure.amount) === "exact",
    ),
  );
}

function withoutScope(words: string): string {
  return scopeWords
    .reduce((rest, { words: scope }) => rest.replace(scope, ""), words)
    .replace(/^(?:[省市州盟县区旗]?本?级|[一二三四五六七八九十]+、)+/u, "");
}

export function digitsOf({ amount }: Figure): number {
  return amount.value.toString().replace(/\D|(?<!0)0+$/gu, "").length;
}

function factsIn({ table, column, line }: Spoken): readonly Fact[] {
  if (line < 0) return [];
  return table.rows
    .filter(({ panel, name }) => name !== "" && panel.columns.includes(column))
    .map((row) => table.factIn(row, column))
    .filter(({ reading }) => reading.kind === "amount");
}

function mayBeHeld(statement: Statement, tying: Tying): boolean {
  return statement.isReason !== true && tying.isOfThisYear(statement);
}

function enter(groups: Map<object, Lines>, group: object, statement: Statement, fact: Fact, line: number): void {
  const columns = groups.get(group) ?? new Map<Table, Map<number, Spoken>>();
  groups.set(group, columns);
  const { table, column } = fact;
  const ofTable = columns.get(table) ?? new Map<number, Spoken>();
  columns.set(table, ofTable);
  const spoken = ofTable.get(line) ?? { table, column, line, statements: new Set(), facts: new Set() };
  ofTable.set(line, spoken);
  spoken.statements.add(statement);
  spoken.facts.add(fact);
}

function spokenOf(lines: Lines | undefined, own: Statement, fewest: number): readonly Spoken[] {
  return [...(lines?.values() ?? [])]
    .flatMap((ofTable) => [...ofTable.values()])
    .filter(({ statements }) => statements.size - (statements.has(own) ? 1 : 0) >= fewest);
}

function isIn(fact: Fact, { table, line }: Spoken): boolean {
  return fact.table === table && lineOf(fact) === line;
}

/** Facts in a row of a total were found by the names of their columns. */
function lineOf({ row, column }: Fact): number {
  return row.kind === "total" ? rowLine({ row }) : column.index;
}

function rowLine({ row }: Pick<Fact, "row">): number {
  return -1 - row.index;
}
