/** What of a disclosure others can be held against: its rows for organisations, and its totals and coded rows. Plain data, for it travels between processes. */
import { Amount, type Unit } from "../../amount";
import { generalId, type DocumentKind } from "../../layouts";
import {
  addressOf,
  amountOf,
  disclosuresIn,
  figureKind,
  isBlank,
  isReadable,
  type Disclosure,
  type Row,
  type Table,
} from "../../recognise";

/** An amount as it was printed, and where. */
export interface PrintedFigure {
  readonly concept: string;
  /** What the column is called. */
  readonly column: string;
  readonly cell: string;
  readonly isBlank: boolean;
  /** undefined: it cannot be read. */
  readonly value: string | undefined;
  readonly decimals: number;
  readonly unit: Unit;
}

export interface FigureRow {
  readonly kind: "total" | "code" | "organisation";
  /** `total`, a code, or what names the organisation. */
  readonly key: string;
  readonly name: string;
  /** Coded rows below it are listed too. */
  readonly hasChildren: boolean;
  readonly figures: readonly PrintedFigure[];
}

export interface FigureTable {
  readonly layout: string;
  readonly title: string;
  readonly sheet: string;
  /** Position among the tables of the workbook. */
  readonly position: number;
  /** Its rows are organisations that add up to its total; others name organisations only where there is something to say of them. */
  readonly listsUnits: boolean;
  readonly rows: readonly FigureRow[];
}

/** One disclosure. */
export interface OwnFigures {
  readonly kind: DocumentKind | undefined;
  readonly year: number | undefined;
  readonly organisation: string | undefined;
  readonly tables: readonly FigureTable[];
}

/** The figures of each disclosure of a workbook that a department and its units may be compared by, small enough to keep for thousands of files. */
export function figuresOf(disclosure: Disclosure): OwnFigures[] {
  const positions = new Map(disclosure.tablesAndForms.map((table, position) => [table, position]));
  return disclosuresIn(disclosure).map(({ kind, year, organisation, tables }) => ({
    kind,
    year,
    organisation,
    tables: onlyOfTheirLayout(tables).map((table) => tableFigures(table, positions.get(table) ?? -1)),
  }));
}

/** Of two tables of one layout nothing says which of them another workbook should agree with. */
function onlyOfTheirLayout(tables: readonly Table[]): Table[] {
  const count = (id: string): number => tables.filter(({ layout }) => layout.id === id).length;
  return tables.filter(({ layout, isNamed }) => layout.id !== generalId && isNamed && count(layout.id) === 1);
}

function tableFigures(table: Table, position: number): FigureTable {
  const { layout, title, sheet, axis, rows } = table;
  return {
    layout: layout.id,
    title,
    sheet: sheet.name,
    position,
    listsUnits: axis === "organisation",
    rows: rows.flatMap((row) => rowFigures(table, row) ?? []),
  };
}

function rowFigures(table: Table, row: Row): FigureRow | undefined {
  const kind = kindOf(row);
  if (kind === undefined) return undefined;
  return {
    kind,
    key: kind === "total" ? "total" : row.key,
    name: row.name,
    hasChildren: row.children.length > 0,
    figures: row.panel.additive.flatMap((column) => {
      const { concept } = column;
      if (concept === undefined || column.isUnnamed === true || column.isOtherPeriod === true) return [];
      if (figureKind(column.role) !== "money") return [];
      const fact = table.factIn(row, column);
      const amount = amountOf(fact);
      return {
        concept,
        column: column.title,
        cell: addressOf(fact),
        isBlank: isBlank(fact),
        value: isReadable(fact) ? amount.value.toFixed() : undefined,
        decimals: amount.decimals,
        unit: amount.unit,
      };
    }),
  };
}

/** A table of one unit alone has one row, which is its total. Codes below an organisation are not those of the whole. */
function kindOf({ kind, key, code, parent }: Row): FigureRow["kind"] | undefined {
  if (key === "total") return "total";
  if (kind === "organisation") return "organisation";
  return kind === "code" && code === key && parent?.kind !== "organisation" ? "code" : undefined;
}

/** A kept figure as an amount again, with its printed decimals. */
export function printedAmount({ value, decimals, unit }: PrintedFigure): Amount | undefined {
  return value === undefined ? undefined : Amount.reported(value, decimals, unit);
}
