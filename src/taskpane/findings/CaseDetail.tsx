/** All that is known of one finding, and what can be done about it. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { use, useState } from "react";
import type { RuleDocs as Docs } from "../../rules";
import { textKey, type Decision, type ShownFinding } from "../../session";
import { ShowText } from "../text/showText";
import { usePane } from "../usePane";
import { IgnoreForm } from "./IgnoreForm";
import { cellText, differenceOf, type ShownCase } from "./listing";
import { RuleDocs } from "./RuleDocs";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 36px`,
  },
  figures: { display: "flex", flexWrap: "wrap", gap: `0 ${tokens.spacingHorizontalL}`, margin: 0 },
  figure: { display: "flex", gap: tokens.spacingHorizontalXS },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  places: { display: "flex", flexWrap: "wrap", gap: `0 ${tokens.spacingHorizontalS}` },
  consequences: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  /** At the lower edge of the view where the details are higher than it. */
  actions: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface CaseDetailProps {
  readonly one: ShownCase;
  readonly decision: Decision | undefined;
  readonly docs: Docs | undefined;
  readonly onSettle: (fingerprint: string, done: Promise<void>) => void;
}

export function CaseDetail({ one: { finding, consequences }, decision, docs, onSettle }: CaseDetailProps) {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const showText = use(ShowText);
  /** Undefined until it was tried: the button that comes back is to have the focus again. */
  const [isIgnoring, setIgnoring] = useState<boolean>();
  const { finding: say } = words.pane;
  const { fix } = finding;
  const figures = [
    [say.expected, finding.expected],
    [say.actual, finding.actual],
    [say.differs, differenceOf(finding, say)],
  ] as const;
  return (
    <div className={styles.root}>
      <dl className={styles.figures}>
        {figures.map(
          ([term, value]) =>
            value !== undefined &&
            value !== "" && (
              <div key={term} className={styles.figure}>
                <dt className={styles.term}>{term}</dt>
                <dd className={styles.value}>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {decision !== undefined && <div>{say.reasonGiven(decision.reason)}</div>}
      {isIgnoring ? (
        <IgnoreForm
          onIgnore={(reason) => onSettle(finding.fingerprint, session.ignore(finding.fingerprint, reason))}
          onCancel={() => setIgnoring(false)}
        />
      ) : (
        <div className={styles.actions}>
          {fix !== undefined && (
            <Button
              size="small"
              disabled={state.work !== undefined}
              onClick={() => onSettle(finding.fingerprint, session.write(fix))}
            >
              {fix.length > 1
                ? say.fixAll(fix.length)
                : say.fix(finding.expected ?? String(fix[0]?.after ?? "").trim())}
            </Button>
          )}
          {finding.rule.startsWith("narrative-") && (
            <Button size="small" onClick={() => showText(textKey(finding.places[0]))}>
              {words.pane.text.inText}
            </Button>
          )}
          {decision === undefined ? (
            <Button size="small" autoFocus={isIgnoring === false} onClick={() => setIgnoring(true)}>
              {say.ignore}
            </Button>
          ) : (
            <Button size="small" onClick={() => void session.restore(finding.fingerprint)}>
              {say.restore}
            </Button>
          )}
        </div>
      )}
      <Places finding={finding} />
      {docs !== undefined && <RuleDocs docs={docs} />}
      {consequences.length > 0 && (
        <div>
          {say.consequences(consequences.length)}
          <ul className={styles.consequences}>
            {consequences.map((consequence, position) => (
              <li key={position}>
                {consequence.message} <Places finding={consequence} isBrief />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

interface PlacesProps {
  readonly finding: ShownFinding;
  /** None but the first. */
  readonly isBrief?: boolean;
}

/** The cells as links into the workbook; those of other sheets with the sheet's name. */
function Places({ finding: { places, placesInAll }, isBrief = false }: PlacesProps) {
  const styles = useStyles();
  const { session, words } = usePane();
  const showText = use(ShowText);
  const [{ sheet: own }] = places;
  return (
    <span className={styles.places}>
      {(isBrief ? places.slice(0, 1) : places).map(({ sheet, ...at }, position) => {
        const text = cellText(at, words);
        const name = sheet === own ? text : `${sheet.name}!${text}`;
        return (
          <Link
            key={position}
            as="button"
            aria-label={words.pane.finding.goTo(`${sheet.name} ${text}`)}
            onClick={() => {
              if (at.paragraph !== undefined) showText(textKey({ sheet, ...at }));
              else void session.select({ sheet: sheet.name, row: at.row, column: at.column });
            }}
          >
            {name}
          </Link>
        );
      })}
      {placesInAll > places.length && !isBrief && words.pane.finding.more(placesInAll)}
    </span>
  );
}
