/** Which column of the later table is which of the earlier one: by what it means or is called, wherever it stands. */
import type { Column, Panel, Table } from "../../recognise";

export interface ColumnPair {
  readonly column: Column;
  /** In the row of the later table; undefined where that has no such column. */
  readonly partner: Column | undefined;
  /** The later table has it nowhere. */
  readonly isGone: boolean;
}

export type ColumnPairs = (panel: Panel, later: Panel) => readonly ColumnPair[];

/** Pairs the columns of a table in the earlier draft with those of the later one, by what they are and not by where they stand. */
export function pairColumns(earlier: Table, later: Table): ColumnPairs {
  const names = namesNow(columnsOf(earlier), columnsOf(later));
  return (panel, other) => {
    const now = new Map(keyed(other));
    return keyed(panel).map(([key, column]) => {
      const name = names.get(key);
      return { column, partner: now.get(name ?? ""), isGone: name === undefined };
    });
  };
}

/** Pairs columns that vanished with columns that appeared, in order, where there are as many of both: they were renamed. */
function namesNow(before: readonly string[], after: readonly string[]): ReadonlyMap<string, string> {
  const gone = before.filter((key) => !after.includes(key));
  const come = after.filter((key) => !before.includes(key));
  const isRenamed = gone.length === come.length;
  const renamed = isRenamed ? gone.map((key, position) => [key, come[position] ?? key] as const) : [];
  return new Map([...before.filter((key) => after.includes(key)).map((key) => [key, key] as const), ...renamed]);
}

function columnsOf({ rows }: Table): readonly string[] {
  const panels = [...new Set(rows.map(({ panel }) => panel))];
  return [...new Set(panels.flatMap((panel) => keyed(panel).map(([key]) => key)))];
}

/** Several of one name are told apart by their order. */
function keyed({ section, additive }: Panel): [string, Column][] {
  const counts = new Map<string, number>();
  return additive.map((column) => {
    const name = `${section}/${column.concept ?? column.title}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return [`${name}#${String(count)}`, column];
  });
}
