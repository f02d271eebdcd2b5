/** The cells of one part of the view, row by row, over the sheet's grid lines. */
import { memo } from "react";
import { makeStyles } from "@fluentui/react-components";
import { isFault } from "../../../workbook";
import type { Book, Sheet } from "../../excel";
import type { Axes } from "./axes";
import { CellBox } from "./CellBox";
import { gridLine } from "./colours";
import { drawnRows } from "./drawn";

const useStyles = makeStyles({
  line: { position: "absolute", backgroundColor: gridLine },
  row: { position: "absolute", left: 0, height: 0 },
});

interface Props {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly axes: Axes;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Grows when cells change. */
  readonly revision: number;
  readonly stale: string;
}

export const Cells = memo(function Cells({ book, sheet, axes, rows, columns, stale }: Props) {
  const styles = useStyles();
  const staleCells = book.stale.get(sheet);
  return (
    <>
      <Lines axes={axes} rows={rows} columns={columns} />
      {drawnRows(sheet, rows, columns).map(
        ({ row, cells }) =>
          cells.length > 0 && (
            <div
              key={row}
              role="row"
              aria-rowindex={row + 1}
              className={styles.row}
              style={{ top: axes.rows.start(row) }}
            >
              {cells.map((cell) => {
                const last = staleCells?.get(`${cell.row},${cell.column}`);
                const { value } = cell.content ?? {};
                const isStale = isFault(value) && value.kind === "uncalculated";
                return (
                  <CellBox
                    key={cell.column}
                    cell={last === undefined ? cell : { ...cell, content: { value: last } }}
                    sheet={sheet}
                    rows={axes.rows}
                    columns={axes.columns}
                    stale={isStale ? stale : undefined}
                  />
                );
              })}
            </div>
          ),
      )}
    </>
  );
}, isUnchanged);

function isUnchanged(before: Props, after: Props): boolean {
  return (
    before.sheet === after.sheet &&
    before.axes === after.axes &&
    before.revision === after.revision &&
    isSameRun(before.rows, after.rows) &&
    isSameRun(before.columns, after.columns)
  );
}

/** Of the same axis, lists with the same ends are the same. */
function isSameRun(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a[0] === b[0] && a.at(-1) === b.at(-1);
}

function Lines({ axes, rows, columns }: Pick<Props, "axes" | "rows" | "columns">) {
  const styles = useStyles();
  const top = axes.rows.start(rows[0] ?? 0);
  const left = axes.columns.start(columns[0] ?? 0);
  const height = axes.rows.start((rows.at(-1) ?? -1) + 1) - top;
  const width = axes.columns.start((columns.at(-1) ?? -1) + 1) - left;
  return (
    <div aria-hidden="true">
      {columns.map((column) => (
        <div
          key={column}
          className={styles.line}
          style={{ top, height, width: 1, left: axes.columns.start(column + 1) - 1 }}
        />
      ))}
      {rows.map((row) => (
        <div key={row} className={styles.line} style={{ left, width, height: 1, top: axes.rows.start(row + 1) - 1 }} />
      ))}
    </div>
  );
}
