/** The checks between two tables, with the figures of both sides. */
import { Link, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Inspected, ShownComparison, ShownFigures } from "../../session";
import { a1 } from "../../workbook";
import { usePane } from "../usePane";
import { standingOf, type TieLine } from "./model";
import { SideBySide } from "./SideBySide";
import { StandingIcon } from "./StandingIcon";

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase300,
  },
  list: { listStyleType: "none", margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  item: { display: "grid", gridTemplateColumns: "16px 1fr", gap: tokens.spacingHorizontalS, padding: "4px 0" },
  about: { textAlign: "start" },
  figures: { display: "flex", flexWrap: "wrap", gap: `0 ${tokens.spacingHorizontalS}` },
  figure: { fontVariantNumeric: "tabular-nums" },
  reason: { color: tokens.colorNeutralForeground2 },
});

interface ComparedListProps {
  readonly line: TieLine;
  readonly inspected: Inspected;
}

export function ComparedList({ line: { from, to, compared, counts }, inspected }: ComparedListProps) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { graph: say } = words.pane;
  const [onlyWrong, setOnlyWrong] = useState(counts.fails > 0);
  const [open, setOpen] = useState<ShownComparison | undefined>(compared[0]);
  const shown = onlyWrong ? compared.filter((one) => standingOf(one) === "fails") : compared;
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>
        {from.name} — {to.name}
      </h2>
      {counts.fails > 0 && counts.fails < compared.length && (
        <Switch label={say.onlyWrong} checked={onlyWrong} onChange={(_, { checked }) => setOnlyWrong(checked)} />
      )}
      <ul className={styles.list}>
        {shown.map((one, position) => (
          <Compared
            key={position}
            one={one}
            inspected={inspected}
            isOpen={one === open}
            onPress={() => {
              setOpen(one === open ? undefined : one);
              const place = one.figures[0]?.place;
              if (one !== open && place !== undefined)
                void session.select({ sheet: place.sheet.name, row: place.row, column: place.column });
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface ComparedProps {
  readonly one: ShownComparison;
  readonly inspected: Inspected;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

function Compared({ one, inspected, isOpen, onPress }: ComparedProps) {
  const styles = useStyles();
  const [claim, ...terms] = one.figures;
  return (
    <li className={styles.item}>
      <StandingIcon standing={standingOf(one)} />
      <div>
        {claim === undefined ? (
          one.about
        ) : (
          <Link as="button" className={styles.about} aria-expanded={isOpen} onClick={onPress}>
            {one.about}
          </Link>
        )}
        {one.reason !== undefined && <div className={styles.reason}>{one.reason}</div>}
        {claim !== undefined && (
          <div className={styles.figures}>
            <Figure figure={claim} />
            {terms.map((term, position) => (
              <Figure key={position} figure={term} isFirst={position === 0} differs={one.outcome === "fails"} />
            ))}
          </div>
        )}
        {isOpen && <SideBySide one={one} inspected={inspected} />}
      </div>
    </li>
  );
}

interface FigureProps {
  readonly figure: ShownFigures;
  /** The first of the other side; undefined for the claim. */
  readonly isFirst?: boolean;
  readonly differs?: boolean;
}

function Figure({ figure: { place, figure, sign }, isFirst, differs = false }: FigureProps) {
  const styles = useStyles();
  const { session, words } = usePane();
  const name = `${place.table?.number ?? place.sheet.name} ${a1(place)}`;
  const before = isFirst === undefined ? "" : isFirst ? (differs ? "≠ " : "＝ ") : sign > 0 ? "＋ " : "－ ";
  return (
    <span className={styles.figure}>
      {before}
      <Link
        as="button"
        aria-label={words.pane.finding.goTo(name)}
        onClick={() => void session.select({ sheet: place.sheet.name, row: place.row, column: place.column })}
      >
        {name}
      </Link>{" "}
      {figure}
    </span>
  );
}
