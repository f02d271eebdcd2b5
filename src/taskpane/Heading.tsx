/** What was recognised, the two things to begin with, and how far they are. */
import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { LocaleWords } from "../locale";
import type { Inspected, SessionState } from "../session";
import { documentParts } from "./documentParts";
import { usePane } from "./usePane";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  document: {
    padding: 0,
    minWidth: 0,
    height: "auto",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    // `万元` stands on one line.
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
    justifyContent: "flex-start",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  work: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "24px" },
  progress: { flexGrow: 1 },
  text: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
});

interface HeadingProps {
  readonly inspected: Inspected | undefined;
  readonly onDocument: () => void;
}

export function Heading({ inspected, onDocument }: HeadingProps) {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const { work } = state;
  const { action } = words.pane;
  const isBusy = work !== undefined && work.task !== "renew";
  // Shown bit by bit: until then it would look as if nothing had been checked.
  const isBeingDrawn = inspected === undefined && state.inspected !== undefined;
  return (
    <header className={styles.root}>
      <h1 className={styles.title}>
        {inspected !== undefined && inspected.disclosure.kind !== undefined ? (
          <Button appearance="transparent" className={styles.document} title={words.pane.document} onClick={onDocument}>
            {documentName(inspected, words)}
          </Button>
        ) : (
          words.pane.name
        )}
      </h1>
      {isBusy || isBeingDrawn ? (
        <Progress />
      ) : (
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => void session.check()}>
            {inspected === undefined ? action.check : action.checkAgain}
          </Button>
          <Button disabled={state.isFilling} onClick={() => void session.proposeNames()}>
            {action.fillNames}
          </Button>
        </div>
      )}
    </header>
  );
}

/** `江汉区医疗保障局 · 2026年部门预算 · 万元`. */
function documentName({ disclosure }: Inspected, words: LocaleWords): string {
  const units = [...new Set(disclosure.tablesAndForms.map(({ unit }) => unit))];
  return [...documentParts(disclosure, words), words.report.list(units)].join(dot);
}

/** A line ends after the dot, never before it. */
const dot = "\u00a0· ";

function Progress() {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const { work } = state;
  const { done, all } = work ?? { done: 0, all: 0 };
  const doing = whatIsDone(work, words.pane.state);
  return (
    <div className={styles.work} role="status">
      <span className={styles.text}>{doing}</span>
      <ProgressBar className={styles.progress} aria-label={doing} {...(all > 0 && { value: done, max: all })} />
      {all > 0 && <span className={styles.text}>{words.pane.state.progress(done, all)}</span>}
      {work !== undefined && (
        <Button size="small" onClick={session.stop}>
          {words.pane.action.stop}
        </Button>
      )}
    </div>
  );
}

function whatIsDone(work: SessionState["work"], say: LocaleWords["pane"]["state"]): string {
  if (work === undefined) return say.drawing;
  return work.stage === undefined ? say.working[work.task] : say.stage[work.stage];
}
