/** From one finding to the next, and all certain corrections at once. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    padding: `2px ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  position: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

interface WalkProps {
  /** From 0; -1 while none is open. */
  readonly at: number;
  readonly count: number;
  readonly onWalk: (step: 1 | -1) => void;
  /** Undefined where there are not several corrections. */
  readonly onFixAll: (() => void) | undefined;
  readonly fixes: number;
}

export function Walk({ at, count, onWalk, onFixAll, fixes }: WalkProps) {
  const styles = useStyles();
  const { state, words } = usePane();
  const { finding: say } = words.pane;
  return (
    <div className={styles.root}>
      <span className={styles.position}>{say.position(at + 1, count)}</span>
      <Button
        size="small"
        appearance="subtle"
        aria-label={say.previous}
        title={say.previous}
        icon={<ChevronUp16Regular />}
        disabled={at <= 0}
        onClick={() => onWalk(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        aria-label={say.next}
        title={say.next}
        icon={<ChevronDown16Regular />}
        disabled={at >= count - 1}
        onClick={() => onWalk(1)}
      />
      {onFixAll !== undefined && (
        <Button size="small" disabled={state.work !== undefined} onClick={onFixAll}>
          {say.fixEverything(fixes)}
        </Button>
      )}
    </div>
  );
}
