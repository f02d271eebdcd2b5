/** Every code that a table prints, where it stands, and the cell of its name, filled or blank. */
import { joinCodeParts, kindOf, type CatalogueKind } from "../../catalogue";
import { onceFor } from "../../remembered";
import { codeColumnsOf, normalise, readCode, type Panel, type Row, type Table } from "../../recognise";
import { cellAt, isFault, type Cell } from "../../workbook";
import { codeColumnsBeside, saysOrganisation, subjectKinds, type CodeColumns } from "./codeColumns";

/** Where a code and its name stand. */
export interface Occurrence {
  readonly row: Row;
  /** Where the code stands; of one that is split over several cells the lowest level first. */
  readonly codeColumns: readonly [number, ...number[]];
  /** Where the name stands or is missing; undefined where the table prints codes alone. */
  readonly nameColumn: number | undefined;
  /** Of a column beside those that name the rows. */
  readonly concept: string | undefined;
}

export interface CodedCell extends Occurrence {
  readonly table: Table;
  /** `undefined` where no catalogue has codes of this form. */
  readonly kind: CatalogueKind | undefined;
  readonly code: string;
  /** As printed, blanks removed; empty where there is none. */
  readonly name: string;
}

/** Row by row: the code that names the row, then those beside it. */
export function* codedCells(table: Table): Iterable<CodedCell> {
  for (const row of table.rows) {
    const { subjects, beside } = codesOfPanel(row.panel);
    yield* keyOf(table, row, subjects);
    for (const columns of beside) yield* cellBeside(table, row, columns);
  }
}

const codesOfPanel = onceFor((panel: Panel) => ({ subjects: subjectKinds(panel), beside: codeColumnsBeside(panel) }));

/** The code that names the row itself. */
function* keyOf(table: Table, row: Row, subjects: readonly CatalogueKind[]): Iterable<CodedCell> {
  const { code, name, nameColumn } = row;
  if (code === undefined || isFaulty(row)) return;
  const kind = kindOfRow(table, row, subjects);
  if (kind !== "other")
    yield { table, kind, code, name, row, codeColumns: codeColumnsOf(row), nameColumn, concept: undefined };
}

/** `other`: what the code names is in no catalogue. */
function kindOfRow(
  { axis }: Table,
  { kind, code = "", nameColumn, panel }: Row,
  subjects: readonly CatalogueKind[],
): CatalogueKind | "other" | undefined {
  if (kind === "project" || kind === "group") return "project";
  if (kind === "code") {
    if (axis === "functional") return "functional";
    if (axis === "economic") return kindOf(code) === "government" ? "government" : "economic";
    return subjects.find((subject) => subject === kindOf(code));
  }
  if (kind === "line") return "organisation";
  if (kind !== "organisation") return "other";
  if (axis !== "functional" && axis !== "economic") return "organisation";
  // Tables of subjects have columns of their own for organisations, unless one is headed 单位名称（科目）.
  const column = panel.columns.find(({ index }) => index === nameColumn);
  return column !== undefined && saysOrganisation(column) ? "organisation" : "other";
}

/** What a formula could not calculate is told by the rule on formulas. */
function isFaulty({ sheet, index, nameColumn }: Row): boolean {
  return nameColumn !== undefined && isFault(cellAt(sheet, index, nameColumn)?.value);
}

function* cellBeside(
  table: Table,
  row: Row,
  { kinds, code: parts, name: nameColumn, concept }: CodeColumns,
): Iterable<CodedCell> {
  const { sheet } = row;
  const [codeColumn] = parts;
  const readParts = parts.map(({ index }) => readCode(valueOf(cellAt(sheet, row.index, index))));
  const [first] = readParts;
  const joined = joinCodeParts(
    readParts.map((part) => part?.code),
    undefined,
  );
  const read = parts.length > 1 ? joined && { code: joined, name: "" } : first;
  if (read === undefined || read === "") return;
  const kind = kinds.length === 1 ? kinds[0] : kinds.find((one) => one === kindOf(read.code));
  if (kind === "procurement" && kindOf(read.code) !== kind) return;
  // `[30201]办公费、[30202]印刷费`: which of the names would be whose?
  if (/\d{3}/u.test(read.name)) return;
  const label = codeColumn === nameColumn ? undefined : valueOf(cellAt(sheet, row.index, nameColumn.index));
  const name = typeof label === "string" ? normalise(label) : read.name;
  const isAlone = name === "" && codeColumn === nameColumn;
  const [lowest = codeColumn, ...above] = parts.filter((_, at) => readParts[at] !== undefined).reverse();
  yield {
    table,
    kind,
    code: read.code,
    name,
    row,
    codeColumns: [lowest.index, ...above.map(({ index }) => index)],
    nameColumn: isAlone ? undefined : nameColumn.index,
    concept,
  };
}

function valueOf(cell: Cell | undefined): string | number | undefined {
  return typeof cell?.value === "string" || typeof cell?.value === "number" ? cell.value : undefined;
}
