/** Before the findings: how many of the figures they are silent about were checked, with the way to those that were not. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Inspected } from "../../session";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  root: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
});

interface CoverageLineProps {
  readonly inspected: Inspected;
  /** Shows the tables, and what was not checked in them. */
  readonly onTables: () => void;
}

export function CoverageLine({ inspected: { extent, disclosure, result }, onTables }: CoverageLineProps) {
  const styles = useStyles();
  const { pane, report } = usePane().words;
  const { coverage } = report;
  const { amounts, amountsChecked } = extent;
  if (amounts === 0) return null;
  const { length: unread } = disclosure.unrecognised;
  const { length: notRun } = result.notRun;
  const text = [
    coverage.counted(amounts, amountsChecked),
    ...(notRun > 0 ? [pane.finding.notRun(notRun)] : []),
    ...(unread > 0 ? [pane.finding.unrecognised(unread)] : []),
  ].join(pane.finding.between);
  return (
    <p className={styles.root}>
      {amounts === amountsChecked && unread === 0 && notRun === 0 ? (
        text
      ) : (
        <Link as="button" onClick={onTables}>
          {text}
        </Link>
      )}
    </p>
  );
}
