/** Sheets, tables and places without the cells behind them; each sheet and each table becomes one object. */
import type { Finding } from "../../check";
import type { Table } from "../../recognise";
import type { Sheet } from "../../workbook";
import type { ShownPlace, ShownSheet, ShownTable } from "../inspected";

/** More nobody presses one by one. */
const MOST_PLACES = 12;

export class ShownParts {
  /**
   * @param documentOf which of the disclosures that the workbook holds a sheet is part of
   * @param unfilled the tables in which nobody has filled in anything
   */
  constructor(
    private readonly documentOf: (sheet: Sheet) => number,
    private readonly unfilled: ReadonlySet<Table>,
  ) {}

  private readonly sheets = new Map<Sheet, ShownSheet>();
  private readonly tables = new Map<Table, ShownTable>();

  sheet(sheet: Sheet): ShownSheet {
    const known = this.sheets.get(sheet) ?? {
      name: sheet.name,
      visibility: sheet.visibility,
      document: this.documentOf(sheet),
    };
    this.sheets.set(sheet, known);
    return known;
  }

  table(table: Table): ShownTable {
    const known = this.tables.get(table) ?? this.newTable(table);
    this.tables.set(table, known);
    return known;
  }

  place({ sheet, table, row, column, paragraph }: Finding["places"][0]): ShownPlace {
    return {
      sheet: this.sheet(sheet),
      ...(table !== undefined && { table: this.table(table) }),
      row,
      column,
      ...(paragraph !== undefined && { paragraph }),
    };
  }

  /** The places of a finding that are listed. */
  places({ places: [first, ...others] }: Finding): readonly [ShownPlace, ...ShownPlace[]] {
    return [this.place(first), ...others.slice(0, MOST_PLACES - 1).map((place) => this.place(place))];
  }

  private newTable(table: Table): ShownTable {
    const { sheet, layout, title, labels, unit, year, confidence, unreadable } = table;
    return {
      sheet: this.sheet(sheet),
      layout: { id: layout.id, name: layout.name },
      title,
      number: labels.number,
      unit,
      year,
      confidence,
      unreadable,
      unfilled: this.unfilled.has(table),
    };
  }
}
