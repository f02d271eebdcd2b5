/** A recognised table: columns that mean concepts, rows that are keyed, and the facts where they meet. */
import { Amount, type Unit } from "../amount";
import { statedSums, type DocumentKind, type Layout } from "../layouts";
import { onceFor } from "../remembered";
import { isUnspent, mayBeUndivided, ofWhich, splitOrdinal } from "../vocabulary";
import { a1, cellAt, type Area, type Position, type Sheet } from "../workbook";
import { ColumnReaders } from "./columns/columnReaders";
import { columnSumsOf } from "./form/columnSums";
import type { TableSum } from "./form/tableSum";
import type { Labelled, Labels } from "./heading/labels";
import { sumsHoldExactly } from "./wholeFigures";
import { blank, type CellReading } from "./reading";
import {
  isBelowHeader,
  listsBelow,
  type Column,
  type Family,
  type FormPart,
  type Note,
  type Panel,
  type Row,
  type TreeStanding,
} from "./row";

/** One cell of a table under its concept. */
export interface Fact {
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
  readonly reading: CellReading;
}

/** Where a part of a table stands. */
export interface Page {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What stands above a part of a table that has its own heading. */
export interface Heading {
  readonly sheet: Sheet;
  readonly labels: Labels;
}

export interface TableParts {
  readonly sheet: Sheet;
  readonly area: Area;
  /** Where it goes on on other sheets. */
  readonly furtherPages?: readonly Page[];
  readonly layout: Layout;
  readonly confidence: number;
  /** False where only its columns resemble those of the layout; absent of forms, which their headings tell. */
  readonly isNamed?: boolean;
  readonly labels: Labels;
  /** Of its further pages, on whatever sheets. */
  readonly furtherHeadings?: readonly Heading[];
  /** The year that the heads of its own columns name; absent of forms. */
  readonly headYear?: Labelled<number> | undefined;
  /** As if its title named this year, where its columns are of several and the title's is one of them: which are its own then differs. */
  readonly inYear?: (year: number) => TableParts;
  /** Of which kind of document its own words say that it is; absent of forms, and where they may be of either. */
  readonly kindSaid?: DocumentKind | undefined;
  /** As if its title said 决算, where it leaves out what it is of. */
  readonly asFinal?: () => TableParts;
  readonly axis: string;
  readonly panels: readonly Panel[];
  readonly rows: readonly Row[];
  /** Absent where the rows say it: of forms, and of tables without any. */
  readonly trees?: ReadonlyMap<Panel, TreeStanding>;
  readonly notes: readonly Note[];
  /** A text in place of the table that nobody can read, or a heading without anything below it. */
  readonly unreadable: boolean;
  /** The sections of a form. */
  readonly parts?: readonly FormPart[];
}

/** What the document says for tables that do not say it themselves. */
export interface DocumentDefaults {
  readonly unit: Unit;
  readonly year: number | undefined;
  readonly organisation: string | undefined;
}

export class Table {
  readonly sheet: Sheet;
  readonly area: Area;
  /** The table itself, and where it goes on on other sheets. */
  readonly pages: readonly Page[];
  readonly layout: Layout;
  /** 0 to 1: how well title and columns fit the layout. */
  readonly confidence: number;
  /** Does anything say that it is this layout, or do only its columns resemble it? */
  readonly isNamed: boolean;
  readonly labels: Labels;
  /** Its own, and those of its further pages. */
  readonly headings: readonly Heading[];
  readonly headYear: Labelled<number> | undefined;
  readonly axis: string;
  readonly panels: readonly Panel[];
  readonly rows: readonly Row[];
  readonly notes: readonly Note[];
  readonly unreadable: boolean;
  /** The sections of a form; a table has none. */
  readonly parts: readonly FormPart[];
  /** The unit of the label, or the document's where the table has none. */
  readonly unit: Unit;
  readonly year: number | undefined;
  readonly organisation: string | undefined;
  /** The columns of amounts and counts that the table has, each concept once. */
  readonly additiveConcepts: ReadonlySet<string>;

  private readonly trees: ReadonlyMap<Panel, TreeStanding>;
  private readonly byKey: ReadonlyMap<string, Row>;
  private readonly readers: ColumnReaders;
  private readonly readings = new Map<Column, CellReading[]>();
  private readonly textRows = new Map<Column, Map<number, number>>();
  private readonly sums = new Map<Panel, readonly TableSum[]>();
  private readonly leftOpen = onceFor((row: Row): ReadonlySet<Column> => {
    const open = this.columnSums(row.panel).filter((sum) => this.leavesOpen(row, sum));
    return new Set(open.flatMap(({ parts }) => parts.map(({ column }) => column)));
  });
  private readonly blankConcepts = new Map<string, boolean>();
  private readonly found = new Map<unknown, unknown>();

  constructor(
    /** What it was made of. */
    readonly source: TableParts,
    defaults: DocumentDefaults,
  ) {
    const parts = source;
    this.sheet = parts.sheet;
    this.area = parts.area;
    this.pages = [{ sheet: parts.sheet, area: parts.area }, ...(parts.furtherPages ?? [])];
    this.layout = parts.layout;
    this.confidence = parts.confidence;
    this.isNamed = parts.isNamed ?? true;
    this.labels = parts.labels;
    this.headings = [{ sheet: parts.sheet, labels: parts.labels }, ...(parts.furtherHeadings ?? [])];
    this.headYear = parts.headYear;
    this.axis = parts.axis;
    this.panels = parts.panels;
    this.rows = parts.rows;
    this.trees = parts.trees ?? new Map<Panel, TreeStanding>();
    this.notes = parts.notes;
    this.unreadable = parts.unreadable;
    this.parts = parts.parts ?? [];
    this.unit = parts.labels.unit?.value ?? defaults.unit;
    this.year = parts.labels.year?.value ?? defaults.year;
    this.organisation = parts.labels.organisation?.value ?? defaults.organisation;
    this.additiveConcepts = new Set(
      this.panels.flatMap(({ additive }) => additive.map(({ concept }) => concept ?? "")),
    );
    const byKey = new Map<string, Row>();
    for (const row of parts.rows) if (!byKey.has(row.key)) byKey.set(row.key, row);
    this.byKey = byKey;
    this.readers = new ColumnReaders(parts.rows, this.unit, () =>
      sumsHoldExactly(parts.rows, parts.panels, statedSums(parts.layout)),
    );
  }

  /** `预算05表 一般公共预算支出表（分功能科目）`, or the layout's name where the sheet has no title. */
  get title(): string {
    const { number, titles } = this.labels;
    return [number, titles[0]?.value ?? this.layout.name].filter((part) => part !== undefined).join(" ");
  }

  /** What is found out of the table by this function, asked as often as one likes: tables do not change. */
  once<T>(find: (table: Table) => T): T {
    if (!this.found.has(find)) this.found.set(find, find(this));
    return this.found.get(find) as T;
  }

  get hasRows(): boolean {
    return this.rows.length > 0;
  }

  /** How sure it is which rows of a panel add up to which. */
  treeOf(panel: Panel): TreeStanding {
    return this.trees.get(panel) ?? "stated";
  }

  row(key: string): Row | undefined {
    return this.byKey.get(key);
  }

  /** @returns undefined where the row's panel has no such column, or the header takes its cell in this row. */
  fact(row: Row, concept: string): Fact | undefined {
    const column = row.panel.byConcept.get(concept);
    return column === undefined || !isBelowHeader(row, column) ? undefined : this.factIn(row, column);
  }

  factIn(row: Row, column: Column): Fact {
    return { table: this, row, column, reading: this.reading(row, column) };
  }

  /** The amounts and counts that the table states, row by row; blank cells are passed over. */
  *figures(): Iterable<Fact> {
    for (const row of this.rows) {
      for (const column of row.panel.additive) {
        if (cellAt(row.sheet, row.index, column.index) !== undefined) yield this.factIn(row, column);
      }
    }
  }

  /** Does no row state anything under this concept? Most tables have such columns, and nothing in them needs looking at. */
  isBlank(concept: string): boolean {
    let known = this.blankConcepts.get(concept);
    if (known === undefined) {
      known = this.rows.every(({ sheet, index, panel }) => {
        const column = panel.byConcept.get(concept);
        return column === undefined || cellAt(sheet, index, column.index) === undefined;
      });
      this.blankConcepts.set(concept, known);
    }
    return known;
  }

  /** The text of a row's cell, trimmed, or the one above that holds for it too; empty where there is none. */
  text(row: Row, concept: string): string {
    const { row: index, column } = this.textPlace(row, concept) ?? { row: row.index, column: -1 };
    const value = cellAt(row.sheet, index, column)?.value;
    return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  }

  /** The cell where that text stands; undefined where the table has no such column. */
  textPlace(row: Row, concept: string): Position | undefined {
    const column = row.panel.byConcept.get(concept);
    if (column === undefined) return undefined;
    return { row: this.rowOfText(row, column), column: column.index };
  }

  /** Rows are asked for one after the other: each begins where the one above it has been looked up. */
  private rowOfText({ sheet, index: row }: Row, column: Column): number {
    const first = column.carriedFrom;
    if (first === undefined) return row;
    let known = this.textRows.get(column);
    if (known === undefined) this.textRows.set(column, (known = new Map()));
    let above = row;
    while (above > first && !known.has(above) && cellAt(sheet, above, column.index) === undefined) above -= 1;
    const found = known.get(above) ?? above;
    known.set(row, found);
    return found;
  }

  /** The sections of a form with this id, in their order. */
  partsOf(id: string): readonly FormPart[] {
    return this.parts.filter((part) => part.id === id);
  }

  /** The sums across a panel's columns: what the layout states, what the header says, what the rows show. */
  columnSums(panel: Panel): readonly TableSum[] {
    let known = this.sums.get(panel);
    if (known === undefined) this.sums.set(panel, (known = columnSumsOf(this, panel)));
    return known;
  }

  /**
   * Does a total state its sum, and leave open of what that consists: `支出合计 | 1000.00 | | |`? Its parts are then not stated, and
   * not zero; no more than what came and went of `其中：当年到期 | 120.00 | | | 90.00`.
   */
  leavesOpen(row: Row, sum: TableSum): boolean {
    const { total, parts } = sum;
    const isOpen = (column: Column): boolean => isBlank(this.factIn(row, column));
    const flows = parts.slice(1);
    if (splitOrdinal(row.name).level === ofWhich && flows.some(({ sign }) => sign < 0))
      return !isOpen(total) && flows.every(({ column }) => isOpen(column));
    const isLeft = parts.length > 1 && !isOpen(total) && parts.every(({ column }) => isOpen(column));
    return isLeft && (this.mayLeaveOpen(row) || this.isUndivided(row, sum));
  }

  /** Is a cell such a part? */
  isLeftOpen(row: Row, column: Column): boolean {
    return this.leftOpen(row).has(column);
  }

  /** A total, an item that is part of no other (授予中小企业合同金额 below what was bought), or what is left over: spent on nothing yet. */
  private mayLeaveOpen({ kind, parent, name }: Row): boolean {
    if (this.axis === "caption" && isUnspent(name)) return true;
    return kind === "total" || (this.axis === "item" && parent === undefined);
  }

  /**
   * `转移性支出 | 50.00 | | |`: neither it nor what is listed below it says of what kind of money it is. Where a part was only
   * forgotten, its column does not come to its total.
   */
  private isUndivided({ code, children }: Row, sum: TableSum): boolean {
    if (this.axis === "caption" || this.axis === "item" || !mayBeUndivided(code)) return false;
    return children.every((child) => this.leavesOpen(child, sum));
  }

  /** Every parent with its children, in the order of the rows; once more with each other list that comes to the same. */
  *families(): Iterable<Family> {
    for (const parent of this.rows) for (const children of listsBelow(parent)) yield { parent, children };
  }

  /** Several rules ask, so every cell is read once. */
  private reading(row: Row, column: Column): CellReading {
    const { sheet, index } = row;
    const cell = cellAt(sheet, index, column.index);
    if (cell === undefined || !isBelowHeader(row, column)) return blank;
    let readings = this.readings.get(column);
    if (readings === undefined) this.readings.set(column, (readings = []));
    // Pages on other sheets count their rows anew.
    if (sheet !== this.sheet) return this.readers.of(column).read(cell);
    return (readings[index] ??= this.readers.of(column).read(cell));
  }
}

/** What a fact is worth: blank cells are zero, and so is what nobody can read (ask `isReadable` first). */
export function amountOf({ reading, column, table }: Fact): Amount {
  return reading.kind === "amount" ? reading.amount : Amount.zero(column.unit ?? table.unit);
}

/** Is the cell empty, or a dash that says so? Zero is not blank. */
export function isBlank({ reading }: Fact): boolean {
  return reading.kind === "blank";
}

/** Is the cell an amount, or blank? Errors and words are neither. */
export function isReadable({ reading }: Fact): boolean {
  return reading.kind !== "unreadable";
}

function positionOf({ row, column }: Fact): Position {
  return { row: row.index, column: column.index };
}

/** `D12`. */
export function addressOf(fact: Fact): string {
  return a1(positionOf(fact));
}
