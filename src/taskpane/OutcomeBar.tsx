/** How the last action ended, and taking it back. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { outcomeText } from "./outcomeText";
import { usePane } from "./usePane";

const useStyles = makeStyles({
  root: { flexShrink: 0, marginBottom: tokens.spacingVerticalXS },
  sentence: { display: "block", overflowWrap: "anywhere" },
});

export function OutcomeBar() {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const { outcome, undoable } = state;
  if (outcome === undefined) return null;
  const { intent, sentences } = outcomeText(outcome, words);
  const { action } = words.pane;
  const isRetry = outcome.kind === "failed" && outcome.task === "check";
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.root}>
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
        {outcome.kind === "written" && undoable.length > 0 && (
          <Button size="small" onClick={() => void session.undo()}>
            {action.undo}
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
