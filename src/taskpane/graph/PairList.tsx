/** The lines of the drawing as a list, what differs first. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { pressableLine } from "../pressableLine";
import { usePane } from "../usePane";
import type { TieLine } from "./model";
import { StandingIcon } from "./StandingIcon";

const useStyles = makeStyles({
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  pair: {
    ...pressableLine,
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  counts: { color: tokens.colorNeutralForeground2, textAlign: "end" },
});

interface PairListProps {
  readonly lines: readonly TieLine[];
  readonly chosen: string | undefined;
  readonly onChoose: (line: string) => void;
}

export function PairList({ lines, chosen, onChoose }: PairListProps) {
  const styles = useStyles();
  const { graph: say } = usePane().words.pane;
  return (
    <section>
      <h2 className={styles.title}>{say.pairs}</h2>
      <ul className={styles.list}>
        {lines.map((line) => {
          const { holds, fails, couldNotRun } = line.counts;
          const counts = [
            fails > 0 && say.fails(fails),
            holds > 0 && say.holds(holds),
            couldNotRun > 0 && say.couldNotRun(couldNotRun),
          ].filter((part) => part !== false);
          return (
            <li key={line.id}>
              <button
                type="button"
                className={mergeClasses(styles.pair, line.id === chosen && styles.chosen)}
                aria-pressed={line.id === chosen}
                onClick={() => onChoose(line.id)}
              >
                <StandingIcon standing={line.standing} />
                <span>
                  {line.from.name} — {line.to.name}
                </span>
                <span className={styles.counts}>{counts.join(" ")}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
