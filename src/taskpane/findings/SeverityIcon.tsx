/** ● ▲ ○: told apart by shape as well as by colour. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CircleHint16Filled, ErrorCircle16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { Severity } from "../../rules";

const useStyles = makeStyles({
  root: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: CircleHint16Filled };

export function SeverityIcon({ severity, label }: { readonly severity: Severity; readonly label?: string }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <Icon
      className={mergeClasses(styles.root, styles[severity])}
      {...(label && { role: "img", "aria-label": label })}
    />
  );
}
