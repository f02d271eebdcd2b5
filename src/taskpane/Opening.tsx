/** Before the first check what to do, during it what is being done, and what to do where it recognised no table. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons";
import { usePane } from "./usePane";

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalM, overflowY: "auto", maxWidth: "520px" },
  title: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400 },
  text: { margin: `0 0 ${tokens.spacingVerticalM}`, lineHeight: tokens.lineHeightBase400 },
  promises: { listStyleType: "none", margin: 0, padding: 0 },
  promise: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, padding: "3px 0" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  insert: { marginTop: tokens.spacingVerticalM },
  icon: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

interface OpeningProps {
  /** The workbook was read, and none of the standard tables is in it. */
  readonly isLost: boolean;
  readonly onByHand: () => void;
  readonly onInsert: () => void;
}

export function Opening({ isLost, onByHand, onInsert }: OpeningProps) {
  const styles = useStyles();
  const { state, words } = usePane();
  const { opening, insert } = words.pane;
  const isChecking = state.work?.task === "check" && !isLost;
  const [title, text] = isLost
    ? [opening.nothingRecognised, opening.whatToDo]
    : isChecking
      ? [opening.checking, opening.inAMoment]
      : [opening.title, opening.about];
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {isLost ? (
        <div className={styles.buttons}>
          <Button onClick={onByHand}>{opening.byHand}</Button>
          <Button onClick={onInsert}>{insert.open}</Button>
        </div>
      ) : (
        <>
          <ul className={styles.promises}>
            {opening.promises.map((promise) => (
              <li key={promise} className={styles.promise}>
                <CheckmarkCircle16Regular className={styles.icon} />
                {promise}
              </li>
            ))}
          </ul>
          {!isChecking && (
            <Button className={styles.insert} onClick={onInsert}>
              {insert.open}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
