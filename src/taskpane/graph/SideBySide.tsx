/** The tables of one comparison beside each other, as far as it speaks of them; the cells that are meant stand out. */
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Excerpt, ExcerptCell, Inspected, ShownComparison } from "../../session";
import { a1 } from "../../workbook";
import { useAnswer } from "../useAnswer";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, padding: "4px 0" },
  table: {
    flex: "1 1 130px",
    minWidth: 0,
    borderCollapse: "collapse",
    alignSelf: "flex-start",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, paddingBottom: "2px" },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "2px 4px",
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  head: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  amount: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  link: {
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: "inherit",
    textDecorationLine: "underline",
    // The colour of links is too weak on this ground.
    color: tokens.colorNeutralForeground1,
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":active": { color: tokens.colorNeutralForeground1 },
  },
  meant: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
});

interface SideBySideProps {
  readonly one: ShownComparison;
  readonly inspected: Inspected;
}

export function SideBySide({ one, inspected }: SideBySideProps) {
  const styles = useStyles();
  const { session } = usePane();
  const ask = useCallback(
    () =>
      session.excerpts(one.figures.map(({ place: { sheet, row, column } }) => ({ sheet: sheet.name, row, column }))),
    [session, one],
  );
  const excerpts = useAnswer(ask, inspected) ?? [];
  return (
    <div className={styles.root}>
      {excerpts.map((excerpt, position) => (
        <Part key={position} excerpt={excerpt} />
      ))}
    </div>
  );
}

function Part({ excerpt: { title, columns, rows } }: { readonly excerpt: Excerpt }) {
  const styles = useStyles();
  const { item } = usePane().words.pane.graph;
  return (
    <table className={styles.table}>
      <caption className={styles.title}>{title}</caption>
      <thead>
        <tr>
          {[item, ...columns].map((heading, position) => (
            <th key={position} scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name: of, cells }, position) => (
          <tr key={position}>
            <th scope="row" className={styles.cell}>
              {of}
            </th>
            {cells.map((cell) => (
              <Figure key={cell.column} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figure({ cell }: { readonly cell: ExcerptCell }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { text, isMeant, sheet, row, column } = cell;
  if (!isMeant) return <td className={mergeClasses(styles.cell, styles.amount)}>{text}</td>;
  return (
    <td className={mergeClasses(styles.cell, styles.amount, styles.meant)}>
      <Link
        as="button"
        className={styles.link}
        title={words.pane.finding.goTo(`${sheet} ${a1(cell)}`)}
        onClick={() => void session.select({ sheet, row, column })}
      >
        {text === "" ? words.pane.graph.blank : text}
      </Link>
    </td>
  );
}
