/** One list of the comparison under its heading, which folds it; of a long one the first lines. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { usePane } from "../usePane";
import { DraftLine } from "./DraftLine";
import type { DraftSection } from "./sections";

const useStyles = makeStyles({
  heading: { margin: 0, backgroundColor: tokens.colorNeutralBackground2 },
  button: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: 0,
    paddingInline: tokens.spacingHorizontalS,
  },
  title: { flexGrow: 1, minWidth: 0 },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  means: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

/** More can be asked for, as many again. */
const linesAtOnce = 50;

export function DraftList({ section: { name, entries } }: { readonly section: DraftSection }) {
  const styles = useStyles();
  const { drafts: say } = usePane().words.pane;
  const [isOpen, setOpen] = useState(name !== "asked");
  const [most, setMost] = useState(linesAtOnce);
  const title = useId();
  const left = entries.length - most;
  return (
    <section aria-labelledby={title}>
      <h2 className={styles.heading}>
        <Button
          appearance="transparent"
          className={styles.button}
          aria-expanded={isOpen}
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          onClick={() => setOpen(!isOpen)}
        >
          <span id={title} className={styles.title}>
            {say.list[name]}
          </span>
          <span className={styles.count}>{entries.length}</span>
        </Button>
      </h2>
      {isOpen && (
        <>
          {(name === "unasked" || name === "lost") && <p className={styles.means}>{say.means[name]}</p>}
          <ul className={styles.list} aria-labelledby={title}>
            {entries.slice(0, most).map((entry, position) => (
              <li key={position}>
                <DraftLine entry={entry} />
              </li>
            ))}
          </ul>
          {left > 0 && (
            <Button size="small" className={styles.more} onClick={() => setMost(most + linesAtOnce)}>
              {say.more(Math.min(left, linesAtOnce))}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
