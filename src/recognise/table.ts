/** A recognised table: columns that mean concepts, rows that are keyed, and the facts where they meet. */
import { Amount, type Unit } from "../amount";
import type { FormSection, Layout } from "../layouts";
import { a1, cellAt, type Area, type Position, type Sheet } from "../workbook";
import { shareScaleOf, usualDecimalsOf } from "./columnScale";
import type { ColumnRole } from "./headerMatcher";
import type { Labelled, Labels } from "./labels";
import { AmountReader, blank, figureKind, type Printing, type Reading } from "./reading";

export interface Column {
  readonly index: number;
  /** `undefined` for columns that the layout does not know. */
  readonly role: ColumnRole | undefined;
  readonly concept: string | undefined;
  /** The header path as people read it: `基本支出/人员经费`. */
  readonly title: string;
  /** 栏次, where the table numbers its columns. */
  readonly number: number | undefined;
  /** Where the column's own header names a unit. */
  readonly unit: Unit | undefined;
  /** The column's own header has a percent sign: a plain 10.56 below it is a share of 10.56 %. */
  readonly percent?: true;
  /** Texts that are printed once hold for the blank cells below: from this row on. */
  readonly carriedFrom?: number;
}

/** Columns that belong together; two-sided and three-panel tables have several. */
export interface Panel {
  /** The header above all of the panel's columns: `收入`, `人员经费`. */
  readonly section: string;
  readonly columns: readonly Column[];
  readonly byConcept: ReadonlyMap<string, Column>;
  /** Those whose figures add up along the rows. */
  readonly additive: readonly Column[];
}

/**
 * `memo`: an item of which the table says only that it is part of another (`其中：`), or a numbered line (行次) without a
 * caption. Memo rows belong to no family.
 */
export type RowKind =
  | "total"
  | "caption"
  | "code"
  | "organisation"
  | "group"
  | "project"
  | "line"
  | "memo"
  | "single"
  /** Of a form: a label with its value; an indicator with its targets. */
  | "field"
  | "indicator";

export interface Row {
  readonly index: number;
  readonly panel: Panel;
  readonly kind: RowKind;
  /** Names the row within its table: a code, `total`, `carriedIn.generalPublic`. */
  readonly key: string;
  readonly code: string | undefined;
  /** As printed, blanks removed. */
  readonly name: string;
  /** 行次. */
  readonly lineNumber: number | undefined;
  /** The cell with the code, or with the name where there is no code. */
  readonly keyColumn: number;
  readonly nameColumn: number | undefined;
  readonly parent: Row | undefined;
  readonly children: readonly Row[];
}

export interface Note extends Position {
  readonly text: string;
}

/** One cell of a table under its concept. */
export interface Fact {
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
  readonly reading: Reading;
}

/** A parent row and the rows that add up to it. */
export interface Family {
  readonly parent: Row;
  readonly children: readonly Row[];
}

/** A section of a form as it was found: its rows, and what its headings say of it. */
export interface FormPart {
  /** The section's id; of indicators with their period: `indicators.annual`. */
  readonly id: string;
  readonly section: FormSection;
  readonly panel: Panel;
  readonly rows: readonly Row[];
  /** The header's first cell. */
  readonly at: Position;
  /** What stands above and beside the part, nearest first, and its header's texts: `年度绩效目标（80分）`, `得分（20分*执行率）`. */
  readonly said: readonly string[];
  /** The key of the goal for which these indicators are: `annualGoal2`. */
  readonly goal: string | undefined;
}

export interface TableParts {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly layout: Layout;
  readonly confidence: number;
  readonly labels: Labels;
  readonly axis: string;
  readonly panels: readonly Panel[];
  readonly rows: readonly Row[];
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
  readonly layout: Layout;
  /** 0 to 1: how well title and columns fit the layout. */
  readonly confidence: number;
  readonly labels: Labels;
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

  private readonly byKey: ReadonlyMap<string, Row>;
  private readonly readers = new Map<Column, AmountReader>();
  private readonly readings = new Map<Column, Reading[]>();
  private readonly textRows = new Map<Column, Map<number, number>>();
  private readonly blankConcepts = new Map<string, boolean>();
  private usualDecimals: number | undefined;

  constructor(parts: TableParts, defaults: DocumentDefaults) {
    this.sheet = parts.sheet;
    this.area = parts.area;
    this.layout = parts.layout;
    this.confidence = parts.confidence;
    this.labels = parts.labels;
    this.axis = parts.axis;
    this.panels = parts.panels;
    this.rows = parts.rows;
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
  }

  /** `预算05表 一般公共预算支出表（分功能科目）`, or the layout's name where the sheet has no title. */
  get title(): string {
    const { number, titles } = this.labels;
    return [number, titles[0]?.value ?? this.layout.name].filter((part) => part !== undefined).join(" ");
  }

  get hasRows(): boolean {
    return this.rows.length > 0;
  }

  row(key: string): Row | undefined {
    return this.byKey.get(key);
  }

  /** @returns undefined where the row's panel has no such column. */
  fact(row: Row, concept: string): Fact | undefined {
    const column = row.panel.byConcept.get(concept);
    return column === undefined ? undefined : this.factIn(row, column);
  }

  factIn(row: Row, column: Column): Fact {
    return { table: this, row, column, reading: this.reading(row, column) };
  }

  /** The amounts and counts that the table states, row by row; blank cells are passed over. */
  *figures(): Iterable<Fact> {
    for (const row of this.rows) {
      for (const column of row.panel.additive) {
        if (cellAt(this.sheet, row.index, column.index) !== undefined) yield this.factIn(row, column);
      }
    }
  }

  /** Does no row state anything under this concept? Most tables have such columns, and nothing in them needs looking at. */
  isBlank(concept: string): boolean {
    let known = this.blankConcepts.get(concept);
    if (known === undefined) {
      known = this.rows.every(({ index, panel }) => {
        const column = panel.byConcept.get(concept);
        return column === undefined || cellAt(this.sheet, index, column.index) === undefined;
      });
      this.blankConcepts.set(concept, known);
    }
    return known;
  }

  /** The text of a row's cell, trimmed, or the one above that holds for it too; empty where there is none. */
  text(row: Row, concept: string): string {
    const { row: index, column } = this.textPlace(row, concept) ?? { row: row.index, column: -1 };
    const value = cellAt(this.sheet, index, column)?.value;
    return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  }

  /** The cell where that text stands; undefined where the table has no such column. */
  textPlace(row: Row, concept: string): Position | undefined {
    const column = row.panel.byConcept.get(concept);
    if (column === undefined) return undefined;
    return { row: this.rowOfText(row.index, column), column: column.index };
  }

  /** Rows are asked for one after the other: each begins where the one above it has been looked up. */
  private rowOfText(row: number, column: Column): number {
    const first = column.carriedFrom;
    if (first === undefined) return row;
    let known = this.textRows.get(column);
    if (known === undefined) this.textRows.set(column, (known = new Map()));
    let above = row;
    while (above > first && !known.has(above) && cellAt(this.sheet, above, column.index) === undefined) above -= 1;
    const found = known.get(above) ?? above;
    known.set(row, found);
    return found;
  }

  /** The sections of a form with this id, in their order. */
  partsOf(id: string): readonly FormPart[] {
    return this.parts.filter((part) => part.id === id);
  }

  /** Every parent with its children, in the order of the rows. */
  *families(): Iterable<Family> {
    for (const parent of this.rows) if (parent.children.length > 0) yield { parent, children: parent.children };
  }

  /** Several rules ask, so every cell is read once. */
  private reading({ index }: Row, column: Column): Reading {
    const cell = cellAt(this.sheet, index, column.index);
    if (cell === undefined) return blank;
    let readings = this.readings.get(column);
    if (readings === undefined) this.readings.set(column, (readings = []));
    return (readings[index] ??= this.readerOf(column).read(cell));
  }

  /** Columns that are printed alike share a reader; how shares are printed each column decides for itself. */
  private readerOf(column: Column): AmountReader {
    let reader = this.readers.get(column);
    if (reader !== undefined) return reader;
    const kind = figureKind(column.role);
    const isLike = (other: Column): boolean => other.unit === column.unit && figureKind(other.role) === kind;
    reader = kind === "share" ? undefined : [...this.readers].find(([other]) => isLike(other))?.[1];
    reader ??= new AmountReader(this.printingOf(column));
    this.readers.set(column, reader);
    return reader;
  }

  private printingOf(column: Column): Printing {
    const kind = figureKind(column.role);
    const unit = column.unit ?? this.unit;
    if (kind === "money") {
      return { kind, unit, usualDecimals: () => (this.usualDecimals ??= usualDecimalsOf(this.amountCells())) };
    }
    if (kind !== "share") return { kind, unit };
    const cells = this.rows
      .filter(({ panel }) => panel.columns.includes(column))
      .map(({ index }) => cellAt(this.sheet, index, column.index));
    return { kind, unit, scale: shareScaleOf(cells, column.percent === true) };
  }

  private *amountCells() {
    for (const row of this.rows) {
      for (const column of row.panel.additive) {
        if (column.role === "amount") yield cellAt(this.sheet, row.index, column.index);
      }
    }
  }
}

/** What a fact is worth: blank cells are zero, and so is what nobody can read (ask `isReadable` first). */
export function amountOf({ reading, column, table }: Fact): Amount {
  return reading.kind === "amount" ? reading.amount : Amount.zero(column.unit ?? table.unit);
}

export function isBlank({ reading }: Fact): boolean {
  return reading.kind === "blank";
}

export function isReadable({ reading }: Fact): boolean {
  return reading.kind !== "unreadable";
}

export function positionOf({ row, column }: Fact): Position {
  return { row: row.index, column: column.index };
}

/** `D12`. */
export function addressOf(fact: Fact): string {
  return a1(positionOf(fact));
}

export type { Labelled };
