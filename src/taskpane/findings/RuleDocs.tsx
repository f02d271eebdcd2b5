/** Why a rule is one: the rule's own words, there from when somebody first asks for them. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { gradesText } from "../../report/grades";
import type { RuleDocs as Docs } from "../../rules";
import { usePaneAtRest } from "../usePane";

const useStyles = makeStyles({
  summary: { cursor: "pointer", color: tokens.colorBrandForegroundLink, width: "fit-content" },
  why: { margin: `${tokens.spacingVerticalXS} 0` },
  list: { margin: 0, display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalS },
  term: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, whiteSpace: "pre-line" },
});

export function RuleDocs({ docs, className }: { readonly docs: Docs; readonly className?: string }) {
  const styles = useStyles();
  const words = usePaneAtRest().words.pane.finding;
  const [isRead, setRead] = useState(false);
  return (
    <details className={className} onToggle={() => setRead(true)}>
      <summary className={styles.summary}>{words.why}</summary>
      {isRead && <RuleText docs={docs} />}
    </details>
  );
}

function RuleText({ docs }: { readonly docs: Docs }) {
  const styles = useStyles();
  const { pane, handbook, report } = usePaneAtRest().words;
  const { why, basis, causes, mend, example } = docs;
  const words = pane.finding;
  const items = [
    [words.good, example?.good],
    [words.bad, example?.bad],
    [handbook.causes, causes],
    [handbook.mend, mend],
    [handbook.grades, gradesText(docs, report)],
    [words.basis, basis],
  ] as const;
  return (
    <>
      <p className={styles.why}>{why}</p>
      <dl className={styles.list}>
        {items.map(
          ([term, text]) =>
            text !== undefined && [
              <dt key={`${term}:`} className={styles.term}>
                {term}
              </dt>,
              <dd key={term} className={styles.text}>
                {text}
              </dd>,
            ],
        )}
      </dl>
    </>
  );
}
