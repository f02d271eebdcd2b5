/** The codes of a table, each with the name that stands beside it or in the same cell, once however often it is printed so. */
import { publishedKinds, type CatalogueKind } from "../../catalogue";
import type { Table } from "../../recognise";
import { keyColumns } from "../../vocabulary";
import type { Place } from "../place";
import { codedCells, type CodedCell, type Occurrence } from "./codedCells";

/** One code under one name, wherever in its table it is printed so. */
export interface PrintedCode {
  readonly table: Table;
  readonly kind: CatalogueKind;
  readonly code: string;
  /** As printed, blanks removed; empty where there is none. */
  readonly name: string;
  /** The first occurrence and all others. */
  readonly occurrences: readonly [Occurrence, ...Occurrence[]];
}

/** Organisations and projects have no catalogue but the user's own. */
export function isPublished(kind: CatalogueKind): boolean {
  return publishedKinds.some((published) => published === kind);
}

/** Several rules ask. */
export function printedCodes(table: Table): readonly PrintedCode[] {
  return table.once(gather);
}

function gather(table: Table): PrintedCode[] {
  const all: PrintedCode[] = [];
  const byKey = new Map<string, Occurrence[]>();
  for (const cell of codedCells(table)) {
    const { kind, code, name } = cell;
    if (kind === undefined || mayNameOthers(cell)) continue;
    const key = `${kind}/${code}/${name}`;
    const same = byKey.get(key);
    if (same !== undefined) same.push(cell);
    else {
      const occurrences: [Occurrence, ...Occurrence[]] = [cell];
      byKey.set(key, occurrences);
      all.push({ table, kind, code, name, occurrences });
    }
  }
  return all;
}

/** May the row's code be that of a subject and its name that of a project? In a table read by its form only the head above the names tells. */
function mayNameOthers({ table, row, nameColumn, concept }: CodedCell): boolean {
  if (table.axis !== "general" || row.kind !== "code" || concept !== undefined) return false;
  const head = row.panel.columns.find(({ index }) => index === nameColumn)?.title ?? "";
  return !keyColumns.namesSubjects.test(head);
}

/** The cells of a code, as the rules name them. */
export function placesOfCode(table: Table, { row, codeColumns, concept }: Occurrence): readonly [Place, ...Place[]] {
  const place = (column: number): Place => {
    const cell = { sheet: row.sheet, table, row: row.index, column, key: row.key };
    return concept === undefined ? cell : { ...cell, concept };
  };
  const [lowest, ...above] = codeColumns;
  return [place(lowest), ...above.map(place)];
}

/** The cell of a name; the code's where the table has no column for names. */
export function placeOfName(table: Table, { row, codeColumns, nameColumn, concept }: Occurrence): Place {
  const column = nameColumn ?? codeColumns[0];
  return { sheet: row.sheet, table, row: row.index, column, key: row.key, concept: concept ?? "name" };
}

/** Where a code and its name do not belong together either may be wrong: the name's cell, then the code's. */
export function placesOfBoth(table: Table, occurrence: Occurrence): readonly [Place, ...Place[]] {
  const name = placeOfName(table, occurrence);
  return [name, ...placesOfCode(table, occurrence).filter(({ column }) => column !== name.column)];
}
