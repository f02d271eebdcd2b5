/** Everything that was written by us and can be taken back, each by its name; it outlives banners, checks and tabs. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "./usePane";

const useStyles = makeStyles({
  root: {
    maxHeight: "40vh",
    overflowY: "auto",
    listStyleType: "none",
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  step: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, padding: "2px 0" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

export function UndoList() {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const { action, state: say } = words.pane;
  return (
    <ul className={styles.root} aria-label={action.undo}>
      {[...state.undoable].reverse().map((step, position) => {
        const name = say.step(step.kind, step.cells, step.place);
        return (
          <li key={state.undoable.length - position} className={styles.step}>
            <span className={styles.name}>{name}</span>
            <Button
              size="small"
              aria-label={`${action.undo} ${name}`}
              disabled={state.work !== undefined}
              onClick={() => void session.undo(step)}
            >
              {action.undo}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
