/** How the last action ended, and taking it back. */
import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useEffect } from "react";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { lowScreen } from "./lowScreen";
import { areLeft, outcomeText } from "./outcomeText";
import { usePane } from "./usePane";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    marginBottom: tokens.spacingVerticalXS,
  },
  // What asks or failed is seen by whoever has scrolled to a finding; what went well is not laid over the next one.
  stays: { [lowScreen]: { position: "sticky", top: 0, zIndex: 1 } },
  sentence: { display: "block", overflowWrap: "anywhere" },
});

/** What went well needs no answer; what was written can be taken back below for as long as the pane is open. */
const timeToRead = 10_000;

export function OutcomeBar() {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const { outcome, undoable } = state;
  const text = outcome === undefined ? undefined : outcomeText(outcome, words);
  const leaves = text?.intent === "success";
  useEffect(() => {
    if (!leaves) return undefined;
    const timer = setTimeout(session.dismiss, timeToRead);
    return () => clearTimeout(timer);
  }, [outcome, leaves, session]);
  if (outcome === undefined || text === undefined) return null;
  const { intent, sentences } = text;
  const { action, insert } = words.pane;
  const isRetry = outcome.kind === "failed" && outcome.task === "check";
  return (
    <MessageBar intent={intent} layout="multiline" className={mergeClasses(styles.root, !leaves && styles.stays)}>
      <MessageBarBody>
        {sentences.map((sentence) => (
          <span key={sentence} className={styles.sentence}>
            {sentence}
          </span>
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={action.close}
            icon={<Dismiss16Regular />}
            onClick={session.dismiss}
          />
        }
      >
        {(outcome.kind === "written" || outcome.kind === "inserted") && undoable.length > 0 && (
          <Button size="small" onClick={() => void session.undo()}>
            {action.undo}
          </Button>
        )}
        {outcome.kind === "reviewAsked" && (
          <>
            <Button size="small" onClick={() => void session.addReview("replace")}>
              {action.replaceReview}
            </Button>
            <Button size="small" onClick={() => void session.addReview("keep")}>
              {action.keepReview}
            </Button>
          </>
        )}
        {outcome.kind === "undone" && outcome.of === "tables" && areLeft(outcome) && (
          <Button size="small" onClick={() => void session.undo(outcome.step, "remove")}>
            {outcome.written.length > 0 ? insert.removeWritten : insert.removeAnyway}
          </Button>
        )}
        {isRetry && (
          <Button size="small" onClick={() => void session.check()}>
            {action.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
