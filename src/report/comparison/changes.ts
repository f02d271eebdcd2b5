/** What was changed between two drafts of a workbook, figure by figure, and what is no longer there. */
import { addressOf, figureKind, isAddedByUs, type Disclosure, type Fact, type Row, type Table } from "../../recognise";
import { factName, figure, rowName, unitOf } from "../../rules";
import { a1, type Sheet, type Workbook } from "../../workbook";
import { pairColumns } from "./pairColumns";
import { keyedRows } from "./pairRows";

/** A figure that is another one in the later draft. */
export interface ChangedFigure {
  readonly table: string;
  readonly sheet: string;
  readonly cell: string;
  readonly what: string;
  /** As printed; null where nothing is filled in. */
  readonly from: string | null;
  readonly to: string | null;
  readonly unit: string | null;
  /** Its sheet and cell in the earlier draft. */
  readonly before: { readonly sheet: string; readonly cell: string };
}

/** Something of the earlier draft that the later one does not have. */
export interface Lost {
  readonly kind: "sheet" | "table" | "row" | "column";
  /** The table's title, or the sheet's name. */
  readonly where: string;
  readonly what: string;
  readonly before: { readonly sheet: string; readonly cell: string | null };
}

export interface Changes {
  readonly changes: readonly ChangedFigure[];
  readonly lost: readonly Lost[];
}

/** @param after the whole later workbook @param pairs the later table for each earlier one that is still there */
export function changesBetween(before: Disclosure, after: Workbook, pairs: ReadonlyMap<Table, Table>): Changes {
  const compared = [...pairs].map(([earlier, later]) => compareTables(earlier, later));
  return {
    changes: compared.flatMap(({ changes }) => changes),
    lost: [
      ...lostSheets(before, after, pairs),
      ...before.tablesAndForms.filter((table) => !pairs.has(table)).map(lostTable),
      ...compared.flatMap(({ lost }) => lost),
    ],
  };
}

function compareTables(earlier: Table, later: Table): Changes {
  const rows = new Map(keyedRows(later));
  const pairsOf = pairColumns(earlier, later);
  const changes: ChangedFigure[] = [];
  const lost: Lost[] = [];
  const gone = new Map<string, Fact>();
  for (const [key, row] of keyedRows(earlier)) {
    const other = rows.get(key);
    if (other === undefined) {
      if (hasFigures(earlier, row)) lost.push(lostRow(earlier, row));
      continue;
    }
    for (const { column, partner, isGone } of pairsOf(row.panel, other.panel)) {
      const fact = earlier.factIn(row, column);
      if (isGone && !isNothing(fact) && !gone.has(column.title)) gone.set(column.title, fact);
      const now = partner && later.factIn(other, partner);
      if (now !== undefined && !isSame(fact, now)) changes.push(changeOf(fact, now));
    }
  }
  return { changes, lost: [...lost, ...[...gone.values()].map(lostColumn)] };
}

function hasFigures(table: Table, row: Row): boolean {
  return row.panel.additive.some((column) => !isNothing(table.factIn(row, column)));
}

/** Nothing filled in is the same as zero. */
function isNothing({ reading }: Fact): boolean {
  return reading.kind === "blank" || (reading.kind === "amount" && reading.amount.isZero);
}

/** In another unit a figure is the same as far as its rounding tells. */
function isSame(fact: Fact, other: Fact): boolean {
  const [{ reading, column }, { reading: now }] = [fact, other];
  if (reading.kind === "unreadable") return now.kind === "unreadable" && reading.text === now.text;
  if (now.kind === "unreadable") return false;
  if (reading.kind === "blank" || now.kind === "blank") return isNothing(fact) && isNothing(other);
  if (figureKind(column.role) !== "money") return reading.amount.value.equals(now.amount.value);
  const agreement = reading.amount.agreement(now.amount);
  return agreement === "exact" || (agreement === "residue" && reading.amount.unit !== now.amount.unit);
}

function changeOf(fact: Fact, now: Fact): ChangedFigure {
  return {
    table: now.table.title,
    sheet: now.row.sheet.name,
    cell: addressOf(now),
    what: factName(now),
    from: printed(fact),
    to: printed(now),
    unit: now.reading.kind === "amount" ? (unitOf(now.reading.amount, now) ?? null) : null,
    before: { sheet: fact.row.sheet.name, cell: addressOf(fact) },
  };
}

function printed(fact: Fact): string | null {
  const { reading } = fact;
  if (reading.kind === "blank") return null;
  return reading.kind === "unreadable" ? reading.text : figure(reading.amount, fact);
}

/** A sheet that is called something else now is there still: its tables are, or the line with which its text begins. */
function lostSheets(before: Disclosure, after: Workbook, pairs: ReadonlyMap<Table, Table>): Lost[] {
  const names = new Set(after.sheets.map(({ name }) => name));
  const found = new Set<Sheet>([...pairs.keys()].map(({ sheet }) => sheet));
  const earlier = new Set(before.workbook.sheets.map(({ name }) => name));
  const renamed = new Set(after.sheets.filter(({ name }) => !earlier.has(name)).map(firstText));
  return before.workbook.sheets
    .filter((sheet) => !names.has(sheet.name) && !found.has(sheet) && !isAddedByUs(sheet))
    .filter((sheet) => sheet.rows.some((row) => row !== undefined))
    .filter((sheet) => firstText(sheet) === undefined || !renamed.has(firstText(sheet)))
    .map(({ name }) => ({ kind: "sheet", where: name, what: name, before: { sheet: name, cell: null } }));
}

function firstText({ rows }: Sheet): string | undefined {
  for (const cells of rows) for (const cell of cells ?? []) if (typeof cell?.value === "string") return cell.value;
  return undefined;
}

function lostTable({ title, sheet, area }: Table): Lost {
  const before = { sheet: sheet.name, cell: a1({ row: area.top, column: area.left }) };
  return { kind: "table", where: title, what: title, before };
}

function lostRow(table: Table, row: Row): Lost {
  const before = { sheet: row.sheet.name, cell: a1({ row: row.index, column: row.keyColumn }) };
  return { kind: "row", where: table.title, what: rowName(row), before };
}

function lostColumn(fact: Fact): Lost {
  const { table, row, column } = fact;
  return {
    kind: "column",
    where: table.title,
    what: column.title,
    before: { sheet: row.sheet.name, cell: addressOf(fact) },
  };
}
