/** Whether figures agree: told apart by shape as well as by colour. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  Info16Regular,
  SubtractCircle16Regular,
} from "@fluentui/react-icons";
import { usePane } from "../usePane";
import type { TieStanding } from "./model";

const useStyles = makeStyles({
  root: { flexShrink: 0, marginTop: "2px" },
  holds: { color: tokens.colorStatusSuccessForeground1 },
  residue: { color: tokens.colorStatusSuccessForeground1 },
  fails: { color: tokens.colorStatusDangerForeground1 },
  hint: { color: tokens.colorNeutralForeground3 },
  "could-not-run": { color: tokens.colorNeutralForeground3 },
});

const icons = {
  holds: CheckmarkCircle16Filled,
  residue: CheckmarkCircle16Filled,
  fails: DismissCircle16Filled,
  hint: Info16Regular,
  "could-not-run": SubtractCircle16Regular,
};

export function StandingIcon({ standing }: { readonly standing: TieStanding }) {
  const styles = useStyles();
  const { outcome } = usePane().words.pane.graph;
  const Icon = icons[standing];
  return <Icon className={mergeClasses(styles.root, styles[standing])} role="img" aria-label={outcome[standing]} />;
}
