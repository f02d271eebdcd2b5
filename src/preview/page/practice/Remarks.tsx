/** What an answer was worth, place by place, each with its explanation; pressed, the cell is shown. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { wordsOf } from "../../../locale";
import type { Scored } from "../../many/jobs";
import type { Desk } from "../view/useDesk";

type Remark = Scored["remarks"][number];

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  remark: {
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  right: { borderLeftColor: tokens.colorStatusSuccessBorderActive },
  wrong: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  standing: { fontWeight: tokens.fontWeightSemibold },
  place: { minWidth: 0, margin: "0 4px", padding: "0 4px", overflowWrap: "anywhere" },
  text: { margin: "2px 0 0", whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

const right: ReadonlySet<Remark["standing"]> = new Set(["mended", "wronglyMended", "marked"]);
const wrong: ReadonlySet<Remark["standing"]> = new Set(["missed", "wrong", "changed"]);

export function Remarks({ remarks, desk }: { readonly remarks: readonly Remark[]; readonly desk: Desk }) {
  const styles = useStyles();
  const { score } = wordsOf(desk.words.language);
  return (
    <ol className={styles.list} aria-label={score.title}>
      {remarks.map(({ standing, place, kind, explanation }) => {
        const name = `${place.sheet}!${place.cell}`;
        const [first = ""] = place.cell.split("、");
        return (
          <li
            key={`${standing} ${name}`}
            className={mergeClasses(
              styles.remark,
              right.has(standing) && styles.right,
              wrong.has(standing) && styles.wrong,
            )}
          >
            <span className={styles.standing}>{score.standing[standing]}</span>
            <Button
              size="small"
              appearance="transparent"
              className={styles.place}
              aria-label={desk.words.training.goTo(name)}
              onClick={() => desk.goTo(`'${place.sheet.replaceAll("'", "''")}'!${first}`)}
            >
              {name}
            </Button>
            {kind}
            {explanation !== "" && <p className={styles.text}>{explanation}</p>}
          </li>
        );
      })}
    </ol>
  );
}
