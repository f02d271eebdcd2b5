/** What can be done with the findings. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { lowScreen } from "./lowScreen";
import { UndoList } from "./UndoList";
import { usePane } from "./usePane";

const useStyles = makeStyles({
  // What was pressed for here stays in sight where the pane scrolls as a whole.
  foot: { flexShrink: 0, [lowScreen]: { position: "sticky", bottom: 0, zIndex: 1 } },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [lowScreen]: { flexWrap: "nowrap", overflowX: "auto" },
  },
  button: { minWidth: 0, flexShrink: 0, whiteSpace: "nowrap" },
});

export function ActionBar() {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const { action } = words.pane;
  const [isUndoing, setUndoing] = useState(false);
  const steps = state.undoable.length;
  const isBusy = state.work !== undefined && state.work.task !== "renew";
  const isUnchecked = state.inspected === undefined;
  const isStale = state.marks?.stale === true;
  return (
    <div className={styles.foot}>
      {isUndoing && steps > 0 && <UndoList />}
      <footer className={styles.bar}>
        <Button
          size="small"
          className={styles.button}
          appearance={isStale ? "primary" : "secondary"}
          disabled={isBusy || isUnchecked}
          onClick={() => void session.mark()}
          {...(isStale && { title: words.pane.state.marksAreStale })}
        >
          {isStale ? action.markAgain : action.mark}
        </Button>
        <Button size="small" className={styles.button} disabled={isBusy} onClick={() => void session.clearMarks()}>
          {action.clearMarks}
        </Button>
        <Button
          size="small"
          className={styles.button}
          disabled={isBusy || isUnchecked}
          onClick={() => void session.addReview()}
        >
          {action.review}
        </Button>
        {steps > 0 && (
          <Button
            size="small"
            className={styles.button}
            aria-expanded={isUndoing}
            onClick={() => setUndoing(!isUndoing)}
          >
            {action.undoList(steps)}
          </Button>
        )}
      </footer>
    </div>
  );
}
