/** Findings that 审核意见 explains and the workbook does not hold as decided: told, and taken over with a press. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { openFindings, unkept, type Inspected } from "../../session";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  root: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

export function UnkeptLine({ inspected: { result } }: { readonly inspected: Inspected }) {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const { explained, kept, work } = state;
  const decisions = unkept(explained, openFindings(result, kept.decisions));
  if (decisions.length === 0) return null;
  return (
    <p className={styles.root}>
      {words.report.decided.unkept(decisions.length)}{" "}
      <Link as="button" disabled={work !== undefined} onClick={() => void session.takeOver(decisions)}>
        {words.pane.finding.takeOver(decisions.length)}
      </Link>
    </p>
  );
}
