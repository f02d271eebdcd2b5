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

export function CoverageLine({ inspected: { extent }, onTables }: CoverageLineProps) {
  const styles = useStyles();
  const { coverage } = usePane().words.report;
  const { amounts, amountsChecked } = extent;
  if (amounts === 0) return null;
  const text = coverage.counted(amounts, amountsChecked);
  return (
    <p className={styles.root}>
      {amounts === amountsChecked ? (
        text
      ) : (
        <Link as="button" onClick={onTables}>
          {text}
        </Link>
      )}
    </p>
  );
}
