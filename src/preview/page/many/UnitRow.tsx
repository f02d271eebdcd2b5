/** One workbook of the list: whose it is, what was found in it; pressed, it opens. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ManyWords } from "../../../locale/preview";
import type { Row } from "./rows";
import { columns } from "./columns";

const useStyles = makeStyles({
  row: {
    ...columns,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  name: {
    border: "none",
    padding: 0,
    background: "none",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
    textAlign: "start",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  unusable: { color: tokens.colorStatusDangerForeground1 },
  unchecked: { color: tokens.colorStatusWarningForeground1 },
  figure: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  error: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly row: Row;
  readonly words: ManyWords;
  readonly onOpen: (id: number) => void;
}

export function UnitRow({ row, words, onOpen }: Props) {
  const styles = useStyles();
  const { unit, name, year, counts, coverage, remark, isUnusable, isUnchecked } = row;
  const asides = [
    ...(unit.path === name ? [] : [unit.path]),
    ...(unit.isChanged ? [words.changed] : []),
    ...(counts !== undefined && counts.decided > 0 ? [words.decided(counts.decided)] : []),
  ];
  return (
    <div className={styles.row} onClick={() => onOpen(unit.id)}>
      <span role="cell">
        <button
          className={styles.name}
          data-line
          onClick={(event) => {
            event.stopPropagation();
            onOpen(unit.id);
          }}
        >
          {name}
        </button>
        <span className={styles.quiet}>{asides.join(" · ")}</span>
        {remark !== "" && (
          <span className={mergeClasses(styles.quiet, isUnusable && styles.unusable, isUnchecked && styles.unchecked)}>
            {remark}
          </span>
        )}
      </span>
      <span role="cell">{year}</span>
      {(["error", "warning", "notRun"] as const).map((kind) => (
        <span
          key={kind}
          role="cell"
          className={mergeClasses(styles.figure, kind === "error" && (counts?.error ?? 0) > 0 && styles.error)}
        >
          {counts?.[kind]}
        </span>
      ))}
      <span role="cell" className={styles.figure}>
        {coverage}
      </span>
    </div>
  );
}
