/** What is wrong with the cell that the user selected in the workbook. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { a1Area, type Area } from "../../workbook";
import { usePane } from "../usePane";
import type { ShownCase } from "./listing";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
});

interface SelectedCellProps {
  readonly area: Area;
  readonly cases: readonly ShownCase[];
  readonly onShow: (fingerprint: string) => void;
}

export function SelectedCell({ area, cases, onShow }: SelectedCellProps) {
  const styles = useStyles();
  const words = usePane().words.pane.finding;
  const [first] = cases;
  if (first === undefined) return null;
  return (
    <div className={styles.root} role="status">
      <SeverityIcon severity={first.finding.severity} label={words.severity[first.finding.severity]} />
      <span className={styles.text}>{words.selected(a1Area(area), cases.length)}</span>
      <Button size="small" onClick={() => onShow(first.finding.fingerprint)}>
        {words.showSelected}
      </Button>
    </div>
  );
}
