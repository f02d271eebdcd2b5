/** Explanations that the workbook does not hold as decided: told, and taken over with a press. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Decision } from "../../session";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  root: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

interface TakeOverLineProps {
  readonly decisions: readonly Decision[];
  readonly told: (count: number) => string;
}

export function TakeOverLine({ decisions, told }: TakeOverLineProps) {
  const styles = useStyles();
  const { session, state, words } = usePane();
  if (decisions.length === 0) return null;
  return (
    <p className={styles.root}>
      {told(decisions.length)}{" "}
      <Link
        as="button"
        disabled={state.work !== undefined && state.work.task !== "renew"}
        onClick={() => void session.takeOver(decisions)}
      >
        {words.pane.finding.takeOver(decisions.length)}
      </Link>
    </p>
  );
}
