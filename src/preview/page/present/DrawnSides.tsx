/** A rule's worked example as two small tables, right and wrong, with the cells marked in which they differ. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PresentedPage } from "../../../training";

type Side = PresentedPage["drawn"][number];

const useStyles = makeStyles({
  sides: { display: "flex", flexWrap: "wrap", gap: "0.8em" },
  side: { margin: 0, overflowX: "auto", maxWidth: "100%" },
  caption: { fontWeight: tokens.fontWeightSemibold, marginBottom: "0.2em" },
  right: { color: tokens.colorStatusSuccessForeground1 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  table: { borderCollapse: "collapse", fontSize: "0.8em", marginBottom: "0.4em" },
  cell: { border: `1px solid ${tokens.colorNeutralStroke1}`, padding: "0.2em 0.5em" },
  figure: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  marked: { outline: `3px solid currentColor`, outlineOffset: "-3px", fontWeight: tokens.fontWeightBold },
});

export function DrawnSides({ sides }: { readonly sides: readonly Side[] }) {
  const styles = useStyles();
  return (
    <div className={styles.sides}>
      {sides.map(({ look, label, tables }) => (
        <figure key={look} className={styles.side}>
          <figcaption className={mergeClasses(styles.caption, styles[look])}>
            {look === "right" ? "✓" : "✗"} {label}
          </figcaption>
          {tables.map((table, index) => (
            <table key={index} className={styles.table}>
              <tbody>
                {table.map((line, row) => {
                  const isAlone = line.slice(1).every(({ text }) => text === "");
                  return (
                    <tr key={row}>
                      {(isAlone ? line.slice(0, 1) : line).map(({ text, isMarked }, column) => (
                        <td
                          key={column}
                          colSpan={isAlone ? line.length : 1}
                          className={mergeClasses(
                            styles.cell,
                            /^-?\d[\d,]*\.\d+$/u.test(text) && styles.figure,
                            isMarked && styles.marked,
                            isMarked && styles[look],
                          )}
                        >
                          {text}
                        </td>
                      ))}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          ))}
        </figure>
      ))}
    </div>
  );
}
