/** Nothing was found: how much was looked at is the answer then. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle24Regular, Info24Regular } from "@fluentui/react-icons";
import type { Inspected } from "../../session";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: tokens.spacingHorizontalM,
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  title: { fontWeight: tokens.fontWeightSemibold, margin: 0, fontSize: tokens.fontSizeBase400 },
  extent: { gridColumn: "2", margin: 0, color: tokens.colorNeutralForeground2 },
});

export function NoFindings({ inspected: { extent } }: { readonly inspected: Inspected }) {
  const styles = useStyles();
  const { words } = usePane();
  const wasChecked = extent.checksRun > 0;
  return (
    <section className={styles.root}>
      {wasChecked ? <CheckmarkCircle24Regular className={styles.good} /> : <Info24Regular />}
      <h2 className={styles.title}>{wasChecked ? words.pane.finding.noFindings : words.report.nothingChecked}</h2>
      <p className={styles.extent}>{words.report.extent(extent)}</p>
    </section>
  );
}
