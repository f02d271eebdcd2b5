/** Amounts that another table shows beside other codes, all at one distance. */
import { grouped } from "../../grouped";
import { figure, rowName, tableName } from "../../readings/wording";
import { addressOf, amountOf, type Fact, type Row, type Table } from "../../recognise";
import { enoughAmounts, highest, lowest, type RowSlip, type Stretch } from "./slip";

/** A row with the amounts of another code. */
interface Slipped {
  /** Its place among the table's rows. */
  readonly position: number;
  readonly distance: number;
  /** The first of its amounts that is not zero, and the other table's for the code that it belongs to. */
  readonly fact: Fact;
  readonly own: Fact;
  readonly amounts: string;
  /**
   * The row's own code has these amounts in the other table, too (a class with one division): the row is evidence neither for a
   * slip nor against it.
   */
  readonly isOwnToo: boolean;
}

interface Run {
  readonly rows: readonly [Slipped, ...Slipped[]];
  /** The places of the rows that agree as they stand before and after it. */
  readonly before: number;
  readonly after: number;
}

interface Shown {
  /** Every amount, for comparing rows of several tables. */
  readonly text: string;
  /** The first that is not zero. */
  readonly first: Fact;
}

/** The slip that the tables show best: with the most rows, and there with the most columns. */
export function slipAgainst(table: Table, others: readonly Table[]): RowSlip | undefined {
  const [best] = others
    .map((other) => compare(table, other))
    .sort((a, b) => rowsOf(b).length - rowsOf(a).length || b.columns - a.columns);
  const [first, ...more] = best?.runs ?? [];
  if (best === undefined || first === undefined) return undefined;
  const before = lowest(best.runs.map((run) => run.before));
  const after = highest(best.runs.map((run) => run.after));
  return {
    stretches: [stretchOf(first), ...more.map(stretchOf)],
    affected: new Set(table.rows.slice(before + 1, after)),
    reason: reasonOf(best.other, first.rows[0], rowsOf(best)),
    evidence: best.runs.map(({ rows: [{ own }] }) => own),
  };
}

interface Comparison {
  readonly other: Table;
  readonly columns: number;
  readonly runs: readonly Run[];
}

function rowsOf({ runs }: Comparison): Slipped[] {
  return runs.flatMap(({ rows }) => rows);
}

function compare(table: Table, other: Table): Comparison {
  const concepts = [...table.additiveConcepts].filter((concept) => other.additiveConcepts.has(concept));
  const shown = table.rows.map((row) => shownIn(table, row, concepts));
  const right = table.rows.map(({ key }) => {
    const row = other.row(key);
    return row && shownIn(other, row, concepts);
  });
  const places = grouped(right.keys(), (position) => right[position]?.text);
  const agrees = shown.map((amounts, position) => amounts !== undefined && amounts.text === right[position]?.text);
  const slipped = shown.flatMap((amounts, position) => {
    const same = amounts === undefined ? [] : (places.get(amounts.text) ?? []);
    if (amounts === undefined || same.length > mostPlaces) return [];
    return same.flatMap((place): Slipped[] => {
      const own = right[place]?.first;
      const distance = place - position;
      if (own === undefined || distance === 0) return [];
      const isOwnToo = agrees[position] === true;
      return [{ position, distance, fact: amounts.first, own, amounts: amounts.text, isOwnToo }];
    });
  });
  const runs = [...grouped(slipped, ({ distance }) => distance).values()]
    .filter((rows) => rows.length >= enoughAmounts)
    .flatMap((rows) => runsOf(rows, agrees))
    .sort((a, b) => a.rows[0].position - b.rows[0].position);
  return { other, columns: concepts.length, runs };
}

/** Amounts that stand beside so many codes tell no distance. */
const mostPlaces = 20;

/** @returns undefined where all is zero */
function shownIn(table: Table, row: Row, concepts: readonly string[]): Shown | undefined {
  const facts = concepts.flatMap((concept) => table.fact(row, concept) ?? []);
  const first = facts.find((fact) => !amountOf(fact).isZero);
  return first && { first, text: facts.map((fact) => amountOf(fact).in("元").toText()).join("|") };
}

/** A row that agrees as it stands, and only so, ends a run. */
function runsOf(rows: readonly Slipped[], agrees: readonly boolean[]): Run[] {
  const slipped = new Set(rows.map(({ position }) => position));
  const ends = [...agrees.keys()].filter((position) => agrees[position] === true && !slipped.has(position));
  const between = grouped(
    rows.filter(({ isOwnToo }) => !isOwnToo),
    ({ position }) => ends.findLast((end) => end < position) ?? -1,
  );
  return [...between]
    .filter(([, run]) => differentIn(run) >= enoughAmounts)
    .map(([before, run]) => ({ rows: run, before, after: ends.find((end) => end > before) ?? agrees.length }));
}

function differentIn(rows: readonly Slipped[]): number {
  return new Set(rows.map(({ amounts }) => amounts)).size;
}

function stretchOf({ rows: [first, ...more] }: Run): Stretch {
  const last = more.at(-1) ?? first;
  return { first: first.fact, last: last.fact, distance: first.distance };
}

function reasonOf(other: Table, { fact, own }: Slipped, rows: readonly Slipped[]): string {
  const name = tableName(other);
  return (
    `如${rowName(fact.row)}（${addressOf(fact)}）填的${figure(amountOf(fact), fact)}，在${name}是${rowName(own.row)}的金额（${addressOf(own)}）；` +
    `这样错开来看，有${rows.length}行、${differentIn(rows)}个不同的金额与${name}一致，按现在的位置都不一致，本表上下级汇总也对不上。`
  );
}
