/** A list that is written as a sheet, drawn as a table: its headings, and a row each. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { BookSheet } from "../../../workbook";

const useStyles = makeStyles({
  // As high as the table: what is around it scrolls.
  scroll: { overflowX: "auto", flexShrink: 0 },
  table: { borderCollapse: "collapse", width: "100%" },
  caption: { padding: "8px 0 4px", textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: "4px 8px",
    textAlign: "start",
    verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  figure: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  text: { overflowWrap: "anywhere" },
});

/** In characters of the sheet, two of which are one of ours: sentences have lines that can be read in a narrow window too. */
const widest = 28;

/** Names give way in a narrow window, so that the figures behind them are seen without scrolling. */
function leastWidth(width: number, hasSentences: boolean): string {
  const em = `${Math.min(width, widest) / 2}em`;
  return hasSentences ? em : `min(${em}, 14vw)`;
}

export function SheetTable({ sheet: { name, rows, frozenRows, columnWidths } }: { readonly sheet: BookSheet }) {
  const styles = useStyles();
  const headings = rows[frozenRows - 1] ?? [];
  const lines = rows.slice(frozenRows);
  const hasSentences = (column: number): boolean => lines.some((cells) => (cells[column]?.text?.length ?? 0) > widest);
  const isFigure = (column: number): boolean => lines.some((cells) => cells[column]?.number !== undefined);
  return (
    // Wider than a narrow window: it can be scrolled with keys too.
    <div className={styles.scroll} role="region" aria-label={name} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{name}</caption>
        <thead>
          <tr>
            {headings.map(({ text }, column) => (
              <th
                key={text}
                scope="col"
                style={{ minWidth: leastWidth(columnWidths[column] ?? 0, hasSentences(column)) }}
                className={mergeClasses(styles.cell, styles.heading, isFigure(column) && styles.figure)}
              >
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((cells, line) => (
            <tr key={line}>
              {cells.map(({ text, number }, column) => (
                <td
                  key={column}
                  className={mergeClasses(styles.cell, number === undefined ? styles.text : styles.figure)}
                >
                  {number ?? text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
