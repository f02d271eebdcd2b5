/** How the figures of each column of a table are read. */
import { powerOfTen, type Unit } from "../../amount";
import { cellAt } from "../../workbook";
import { shareScaleOf, usualDecimalsOf, usualDecimalsOfMoney } from "./columnScale";
import { AmountReader, figureKind, type Printing } from "../reading";
import type { Column, Row } from "../row";

export class ColumnReaders {
  private readonly readers = new Map<Column, AmountReader>();
  /** Those that columns share, by the kind and unit of their figures. */
  private readonly shared = new Map<string, AmountReader>();
  private usualDecimals: number | undefined;

  constructor(
    private readonly rows: readonly Row[],
    /** Of the columns that name none themselves. */
    private readonly unit: Unit,
    /** Do whole figures stand for themselves? Asked only where all are whole. */
    private readonly areExact: () => boolean = () => false,
  ) {}

  /** Columns that are printed alike share a reader; how shares are printed each column decides for itself. */
  of(column: Column): AmountReader {
    let reader = this.readers.get(column);
    if (reader !== undefined) return reader;
    const kind = figureKind(column.role);
    const printed = `${kind}/${column.unit ?? ""}`;
    reader = kind === "share" ? undefined : this.shared.get(printed);
    reader ??= new AmountReader(this.printingOf(column));
    this.shared.set(printed, reader);
    this.readers.set(column, reader);
    return reader;
  }

  private printingOf(column: Column): Printing {
    const kind = figureKind(column.role);
    const unit = column.unit ?? this.unit;
    if (kind === "money") {
      return { kind, unit, usualDecimals: () => (this.usualDecimals ??= this.decimalsOfMoney()) };
    }
    if (kind !== "share") return { kind, unit };
    const cells = this.rows
      .filter(({ panel }) => panel.columns.includes(column))
      .map(({ sheet, index }) => cellAt(sheet, index, column.index));
    return { kind, unit, scale: shareScaleOf(cells, column.percent) };
  }

  private decimalsOfMoney(): number {
    const cells = this.amountCells();
    return powerOfTen[this.unit] >= powerOfTen.万元
      ? usualDecimalsOfMoney(cells, this.areExact)
      : usualDecimalsOf(cells);
  }

  private *amountCells() {
    for (const row of this.rows) {
      for (const column of row.panel.columns) {
        if (column.role === "amount") yield cellAt(row.sheet, row.index, column.index);
      }
    }
  }
}
