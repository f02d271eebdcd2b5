/** How far a text is moved in by blanks in front of it, as others of the same level in its column are. */
import { levelOf, type CatalogueKind } from "../catalogue";
import { mostFrequent } from "../recognise";
import { cellAt, type Sheet } from "../workbook";

export interface Indented {
  readonly page: Sheet;
  readonly kind: CatalogueKind | undefined;
  readonly code: string;
  readonly row: number;
  readonly column: number;
}

/** The indents of a table's texts; indents that are the cells' format stay with the cells and are none of these. */
export class Indentation {
  private readonly usual: ReadonlyMap<string, string | undefined>;

  constructor(neighbours: Iterable<Indented>) {
    const indents = new Map<string, string[]>();
    for (const neighbour of neighbours) {
      const value = cellAt(neighbour.page, neighbour.row, neighbour.column)?.value;
      if (typeof value !== "string") continue;
      const level = levelIn(neighbour);
      const known = indents.get(level);
      if (known === undefined) indents.set(level, [blanksBefore(value)]);
      else known.push(blanksBefore(value));
    }
    this.usual = new Map([...indents].map(([level, all]) => [level, mostFrequent(all)]));
  }

  /** Undefined where no neighbour tells. */
  of(place: Indented): string | undefined {
    return this.usual.get(levelIn(place));
  }
}

function blanksBefore(text: string): string {
  return /^[\p{Zs}\t]*/u.exec(text)?.[0] ?? "";
}

/** Codes of organisations and projects tell their level by their length. */
function levelIn({ kind, code, column }: Indented): string {
  const level = kind === undefined || kind === "organisation" || kind === "project" ? code.length : levelOf(kind, code);
  return `${column}:${kind ?? ""}:${level}`;
}
