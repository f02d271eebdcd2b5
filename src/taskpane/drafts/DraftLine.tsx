/** One line of the comparison; a press shows its cell, where the workbook has it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSwap16Regular, CheckmarkCircle16Filled, SubtractCircle16Regular } from "@fluentui/react-icons";
import { SeverityIcon } from "../findings/SeverityIcon";
import { pressableLine } from "../pressableLine";
import { usePane } from "../usePane";
import type { DraftEntry } from "./sections";

const useStyles = makeStyles({
  line: {
    ...pressableLine,
    gridTemplateColumns: "16px 1fr",
    boxSizing: "border-box",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  still: { cursor: "default", ":hover": { backgroundColor: "transparent" } },
  icon: { marginTop: "2px" },
  text: { display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground2 },
  note: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  solved: { color: tokens.colorStatusSuccessForeground1 },
});

export function DraftLine({ entry: { sign, place, text, note, goTo } }: { readonly entry: DraftEntry }) {
  const styles = useStyles();
  const { session } = usePane();
  const content = (
    <>
      <span className={styles.icon}>
        <Sign sign={sign} />
      </span>
      <span className={styles.text}>
        <span className={styles.place}>{place}</span>
        <span>{text}</span>
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </span>
    </>
  );
  if (goTo === undefined) return <div className={mergeClasses(styles.line, styles.still)}>{content}</div>;
  return (
    <button type="button" className={styles.line} onClick={() => void session.select(goTo)}>
      {content}
    </button>
  );
}

function Sign({ sign }: Pick<DraftEntry, "sign">) {
  const styles = useStyles();
  const { severity } = usePane().words.pane.finding;
  if (sign === "solved") return <CheckmarkCircle16Filled className={styles.solved} />;
  if (sign === "changed") return <ArrowSwap16Regular className={styles.place} />;
  if (sign === "lost") return <SubtractCircle16Regular className={styles.place} />;
  return <SeverityIcon severity={sign} label={severity[sign]} />;
}
