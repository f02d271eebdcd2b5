/** What came of holding a department's workbook against its units': above the list, each finding in full. */
import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import type { LocaleWords } from "../../../locale";
import type { ManyWords } from "../../../locale/preview";
import { signs } from "../../../report";
import type { HeldTogether } from "../../many/heldTogether";
import type { TogetherState } from "../../many/together";

const useStyles = makeStyles({
  root: {
    // The list below keeps most of the room.
    maxHeight: "34vh",
    overflowY: "auto",
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  text: { margin: `${tokens.spacingVerticalXXS} 0` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { display: "grid", gridTemplateColumns: "16px 1fr", gap: tokens.spacingHorizontalXS, padding: "2px 0" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly state: TogetherState;
  readonly words: ManyWords["together"];
  readonly reportWords: LocaleWords;
}

export function TogetherPanel({ state: { isAsked, isRunning, held }, words, reportWords }: Props) {
  const styles = useStyles();
  if (!isAsked) return null;
  if (isRunning) return <ProgressBar aria-label={words.running} />;
  if (held === undefined) return null;
  if (held.kind !== "held")
    return (
      <section aria-label={words.ask} className={styles.root}>
        <p className={styles.text}>{held.kind === "none" ? reportWords.batch.noDepartment : words.failed}</p>
      </section>
    );
  return (
    <section aria-label={words.ask} className={styles.root}>
      <Told held={held} words={words} reportWords={reportWords} />
    </section>
  );
}

interface ToldProps extends Omit<Props, "state"> {
  readonly held: Extract<HeldTogether, { readonly kind: "held" }>;
}

function Told({ held: { path, line, findings, notRun, compared }, words, reportWords: { report } }: ToldProps) {
  const styles = useStyles();
  const names = [...new Set(line.documents.flatMap(({ organisation }) => organisation ?? []))];
  const differing = findings.filter(({ severity }) => severity === "error").length;
  const counts = { compared, differing, missing: findings.length - differing, notRun: notRun.length };
  return (
    <>
      <h3 className={styles.title}>{names.length === 0 ? path : `${report.list(names)} · ${path}`}</h3>
      <p className={styles.text}>{words.told(counts)}</p>
      <ul className={styles.list}>
        {findings.map(({ severity, sheet, cells, message, fingerprint }) => (
          <li key={fingerprint} className={styles.line}>
            <span className={severity === "error" ? styles.error : styles.warning} title={report.severity[severity]}>
              {signs[severity]}
            </span>
            <span>
              <span className={styles.quiet}>
                {sheet}!{cells[0]}
              </span>{" "}
              {message}
            </span>
          </li>
        ))}
        {notRun.map(({ about, reason }) => (
          <li key={about} className={mergeClasses(styles.line, styles.quiet)}>
            <span>–</span>
            <span>
              {about}
              {report.colon}
              {reason}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
