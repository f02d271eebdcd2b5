/** 与上一稿比较: what became of an earlier draft's findings, and what was changed besides. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { doubtsOf } from "../../report/comparison/doubts";
import { explainedIn } from "../../report/review/earlier";
import {
  explainedBefore,
  isOneDisclosure,
  type Decision,
  type DraftDifferences,
  type SessionState,
} from "../../session";
import { TakeOverLine } from "../findings/TakeOverLine";
import { usePane } from "../usePane";
import { DraftFile } from "./DraftFile";
import { DraftList } from "./DraftList";
import { sectionsOf } from "./sections";

const useStyles = makeStyles({
  root: { overflowY: "auto", flexGrow: 1, paddingBottom: tokens.spacingVerticalM },
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface DraftsPanelProps {
  readonly compared: NonNullable<SessionState["compared"]>;
  /** One of the disclosures that the workbook holds, counted from 0; undefined: all of them. */
  readonly document: number | undefined;
}

export function DraftsPanel({ compared: { draft, answer }, document }: DraftsPanelProps) {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const { drafts: say } = words.pane;
  const shown = useMemo(() => {
    if (answer.kind !== "compared") return undefined;
    const written = { earlier: explainedIn(answer.reviews, words.report), later: state.explained };
    const drafts = answer.parts[document ?? -1] ?? answer.all;
    return { drafts, explained: explainedBefore(drafts, written) };
  }, [answer, document, state.explained, words]);
  const isBusy = state.work !== undefined && state.work.task !== "renew";
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <h2 className={styles.title}>{say.title}</h2>
        <p className={styles.quiet}>{say.with(draft.name)}</p>
        {answer.kind === "compared" ? (
          shown && <Counts drafts={shown.drafts} />
        ) : (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {say.cannotRead(draft.name)}
              {words.report.colon}
              {answer.kind === "unusable" ? answer.reason : say[answer.kind]}
            </MessageBarBody>
          </MessageBar>
        )}
        <div className={styles.buttons}>
          {answer.kind === "compared" && isOneDisclosure(answer.all) && (
            <Button
              size="small"
              appearance="primary"
              title={say.reviewAbout}
              disabled={isBusy}
              onClick={() => void session.addReview()}
            >
              {say.updateReview}
            </Button>
          )}
          <DraftFile label={say.chooseOther} about={say.about} />
          <Button size="small" onClick={session.endComparison}>
            {say.end}
          </Button>
        </div>
      </div>
      {shown && (
        <>
          <TakeOverLine decisions={shown.explained} told={words.compare.explained} />
          <Lists {...shown} />
        </>
      )}
    </div>
  );
}

function Counts({ drafts }: { readonly drafts: DraftDifferences }) {
  const styles = useStyles();
  const { words } = usePane();
  const { solved, open, added } = drafts;
  const counts = { solved: solved.length, open: open.length, added: added.length };
  return (
    <>
      {doubtsOf(drafts, words.compare, words.report).map((doubt) => (
        <MessageBar key={doubt} intent="warning" layout="multiline">
          <MessageBarBody>{doubt}</MessageBarBody>
        </MessageBar>
      ))}
      <p className={styles.text} role="status">
        {words.compare.counts(counts)}
      </p>
    </>
  );
}

interface ListsProps {
  readonly drafts: DraftDifferences;
  readonly explained: readonly Decision[];
}

function Lists({ drafts, explained }: ListsProps) {
  const styles = useStyles();
  const { words } = usePane();
  const sections = useMemo(() => sectionsOf(drafts, explained, words), [drafts, explained, words]);
  if (sections.length === 0 && drafts.tables > 0)
    return (
      <div className={styles.head}>
        <p className={styles.quiet}>{words.pane.drafts.nothing}</p>
      </div>
    );
  return sections.map((section) => <DraftList key={section.name} section={section} />);
}
