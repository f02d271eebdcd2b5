/** Every code that a table prints, with the name that stands beside it or in the same cell. */
import { joinCodeParts, kindOf, publishedKinds, type CatalogueKind } from "../../catalogue";
import { codeColumnsOf, normalise, readCode, type Column, type Panel, type Row, type Table } from "../../recognise";
import { columnKinds } from "../../vocabulary";
import { cellAt, isFault, type Cell } from "../../workbook";
import type { Place } from "../place";

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

export interface Occurrence {
  readonly row: Row;
  /** Where the code stands; of one that is split over several cells the lowest level first. */
  readonly codeColumns: readonly [number, ...number[]];
  /** Where the name stands or is missing; undefined where the table prints codes alone. */
  readonly nameColumn: number | undefined;
  /** Of a column beside those that name the rows. */
  readonly concept: string | undefined;
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
  const codes = new Codes(table);
  const beside = new Map<Panel, readonly Beside[]>();
  for (const row of table.rows) {
    addKey(codes, row);
    let columns = beside.get(row.panel);
    if (columns === undefined) beside.set(row.panel, (columns = columnsBeside(row.panel)));
    for (const column of columns) addBeside(codes, row, column);
  }
  return codes.all;
}

/** Gathers equal codes under equal names. */
class Codes {
  readonly all: PrintedCode[] = [];
  private readonly byKey = new Map<string, Occurrence[]>();

  constructor(readonly table: Table) {}

  add(kind: CatalogueKind, code: string, name: string, occurrence: Occurrence): void {
    const key = `${kind}/${code}/${name}`;
    const same = this.byKey.get(key);
    if (same !== undefined) {
      same.push(occurrence);
      return;
    }
    const occurrences: [Occurrence, ...Occurrence[]] = [occurrence];
    this.byKey.set(key, occurrences);
    this.all.push({ table: this.table, kind, code, name, occurrences });
  }
}

/** The code that names the row itself. */
function addKey(codes: Codes, row: Row): void {
  const { code, name, nameColumn } = row;
  const kind = kindOfRow(codes.table, row);
  if (kind === undefined || code === undefined || isFaulty(row)) return;
  codes.add(kind, code, name, { row, codeColumns: codeColumnsOf(row), nameColumn, concept: undefined });
}

function kindOfRow({ axis }: Table, { kind, code = "" }: Row): CatalogueKind | undefined {
  if (kind === "project") return "project";
  if (kind === "line" || (kind === "organisation" && !isSubjectAxis(axis))) return "organisation";
  if (kind !== "code" || !isSubjectAxis(axis)) return undefined;
  if (axis === "functional") return "functional";
  return kindOf(code) === "government" ? "government" : "economic";
}

/** Tables of subjects have columns of their own for organisations. */
function isSubjectAxis(axis: string): boolean {
  return axis === "functional" || axis === "economic";
}

/** What a formula could not calculate is told by the rule on formulas. */
function isFaulty({ sheet, index, nameColumn }: Row): boolean {
  return nameColumn !== undefined && isFault(cellAt(sheet, index, nameColumn)?.value);
}

/** A column of codes that does not name the rows, with the column of their names where that is another. */
interface Beside {
  readonly kind: CatalogueKind;
  /** One column, or those over which the code is split: 类, 款, 项. */
  readonly code: readonly [Column, ...Column[]];
  readonly name: Column;
  readonly concept: string;
}

/** Text columns that hold a code with its name. */
export const textKinds: Readonly<Record<string, CatalogueKind>> = {
  functional: "functional",
  economic: "economic",
  "approved.economic": "economic",
  item: "procurement",
};

function columnsBeside({ columns }: Panel): Beside[] {
  const texts = columns.flatMap((column): Beside[] => {
    const kind = column.role === "text" ? textKinds[column.concept ?? ""] : undefined;
    return kind === undefined ? [] : [{ kind, code: [column], name: column, concept: column.concept ?? "" }];
  });
  const government = columns.filter(
    ({ role, title }) => role === undefined && columnKinds.governmentClassification.test(title),
  );
  const open = columns.filter((column) => column.role === undefined && !government.includes(column));
  const functional = open.filter(({ title }) => columnKinds.functionalClassification.test(title));
  const economic = open.filter(({ title }) => columnKinds.economicClassification.test(title));
  const owners = columns.filter(({ role }) => role === "organisation");
  return [
    ...texts,
    ...pairOf(government, "government"),
    ...pairOf(functional, "functional"),
    ...pairOf(economic, "economic"),
    ...pairOf(owners, "organisation"),
  ];
}

/** `政府预算支出经济分类科目/科目编码 | 科目名称`, or one column with both. */
function pairOf(columns: readonly Column[], kind: CatalogueKind): Beside[] {
  const [first, ...parts] = columns.filter(({ title }) => /(?:^|\/)[类款项]$/u.test(title));
  const whole = columns.find(({ title }) => /(?:编码|代码)$/u.test(title)) ?? columns[0];
  const name = columns.find(({ title }) => /名称$/u.test(title)) ?? whole;
  if (whole === undefined || name === undefined) return [];
  return [{ kind, code: first === undefined ? [whole] : [first, ...parts], name, concept: kind }];
}

function addBeside(codes: Codes, row: Row, { kind, code: parts, name: nameColumn, concept }: Beside): void {
  const { sheet } = row;
  const [codeColumn] = parts;
  const readParts = parts.map(({ index }) => readCode(valueOf(cellAt(sheet, row.index, index))));
  const [first] = readParts;
  const joined = joinCodeParts(
    readParts.map((part) => part?.code),
    undefined,
  );
  const read = parts.length > 1 ? joined && { code: joined, name: "" } : first;
  if (read === undefined || read === "" || (kind === "procurement" && kindOf(read.code) !== kind)) return;
  // `[30201]办公费、[30202]印刷费`: which of the names would be whose?
  if (/\d{3}/u.test(read.name)) return;
  const label = codeColumn === nameColumn ? undefined : valueOf(cellAt(sheet, row.index, nameColumn.index));
  const name = typeof label === "string" ? normalise(label) : read.name;
  const isAlone = name === "" && codeColumn === nameColumn;
  const [lowest = codeColumn, ...above] = parts.filter((_, at) => readParts[at] !== undefined).reverse();
  codes.add(kind, read.code, name, {
    row,
    codeColumns: [lowest.index, ...above.map(({ index }) => index)],
    nameColumn: isAlone ? undefined : nameColumn.index,
    concept,
  });
}

function valueOf(cell: Cell | undefined): string | number | undefined {
  return typeof cell?.value === "string" || typeof cell?.value === "number" ? cell.value : undefined;
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
