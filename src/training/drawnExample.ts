/** A rule's worked example as small tables: as it should be, and as it is when the mistake is made. */

export interface DrawnCell {
  readonly text: string;
  /** What differs between right and wrong. */
  readonly isMarked: boolean;
}

export type DrawnTable = readonly (readonly DrawnCell[])[];

/** Of a series in which one is wrong, the first and those that have marks: who reads knows what the others look like. */
export function telling(tables: readonly DrawnTable[]): readonly DrawnTable[] {
  if (tables.length <= mostTables) return tables;
  return tables.filter(
    (table, position) => position === 0 || table.some((line) => line.some(({ isMarked }) => isMarked)),
  );
}

const mostTables = 3;

export interface DrawnExample {
  readonly right: readonly DrawnTable[];
  readonly wrong: readonly DrawnTable[];
}

/** Of `16.88→16.98` the first is right; every line of a table gets as many cells as its longest has. */
export function drawnExample(text: string): DrawnExample {
  const tables = text.split(/^\s*---\s*$/mu).map((one) =>
    one
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => line.split("|").map((cell) => cell.trim())),
  );
  return { right: tables.map((table) => side(table, 0)), wrong: tables.map((table) => side(table, 1)) };
}

function side(table: readonly (readonly string[])[], position: 0 | 1): DrawnTable {
  const width = Math.max(...table.map(({ length }) => length));
  return table.map((line) =>
    Array.from({ length: width }, (_, column): DrawnCell => {
      const ways = (line[column] ?? "").split("→");
      return { text: ways[position] ?? ways[0] ?? "", isMarked: ways.length > 1 };
    }),
  );
}
