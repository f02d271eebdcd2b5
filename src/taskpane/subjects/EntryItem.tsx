/** One entry of the catalogue: where it belongs, since when, how sure it is, and inserting it into the workbook. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { historyOf, type Catalogue, type Entry, type FoundEntry } from "../../catalogue";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "start",
    gap: `0 ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  code: { fontVariantNumeric: "tabular-nums" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  details: { gridColumn: "1 / -1" },
  summary: { cursor: "pointer", color: tokens.colorBrandForegroundLink, width: "fit-content" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface EntryItemProps {
  readonly found: FoundEntry;
  readonly catalogue: Catalogue;
  readonly year: number | undefined;
  readonly onLookUp: (code: string) => void;
}

export function EntryItem({ found, catalogue, year, onLookUp }: EntryItemProps) {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const { subject: say } = words.pane;
  const [isOpen, setOpen] = useState(false);
  const { entry, now, path, valid } = found;
  const above = path.slice(0, -1).map(({ name }) => name);
  return (
    <li className={styles.root}>
      <div>
        <span className={styles.code}>{entry.code}</span> <span className={styles.name}>{entry.name}</span>
        <div className={styles.note}>
          {[above.join("－"), say.kind[entry.kind], say.years(entry.from, entry.to)]
            .filter((part) => part !== "")
            .join(" · ")}
          {" · "}
          <span title={say.standingMeans[entry.standing]}>{say.standing[entry.standing]}</span>
        </div>
        {now !== undefined && <div className={styles.note}>{say.nowCalled(year ?? 0, now.name)}</div>}
      </div>
      <Button
        size="small"
        title={say.insertHint}
        disabled={!valid || state.work !== undefined}
        aria-label={`${say.insert} ${entry.code} ${entry.name}`}
        onClick={() => void session.insert(entry.code, entry.name)}
      >
        {say.insert}
      </Button>
      <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>{say.more}</summary>
        {isOpen && <EntryDetail entry={entry} catalogue={catalogue} year={year} onLookUp={onLookUp} />}
      </details>
    </li>
  );
}

function EntryDetail({ entry, catalogue, year, onLookUp }: Omit<EntryItemProps, "found"> & { readonly entry: Entry }) {
  const styles = useStyles();
  const { subject: say } = usePane().words.pane;
  const { kind, code } = entry;
  const above = catalogue.above(kind, code);
  const aboveEntry = above === undefined ? undefined : catalogue.entry(kind, above, year);
  const children = catalogue.children(kind, code, year);
  const history = historyOf(kind, code, catalogue);
  const government = kind === "economic" ? catalogue.governmentCodes(code) : [];
  return (
    <div>
      <div>{say.standingMeans[entry.standing]}</div>
      {aboveEntry !== undefined && (
        <div>
          {say.above} <EntryLink entry={aboveEntry} onLookUp={onLookUp} />
        </div>
      )}
      {children.length > 0 && (
        <div>
          {say.below(children.length)}
          <ul className={styles.list}>
            {children.map((child) => (
              <li key={child.code}>
                <EntryLink entry={child} onLookUp={onLookUp} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        {say.history}
        <ul className={styles.list}>
          {history.map(({ entry: one, change, before, ended }) => (
            <li key={`${one.name} ${one.from ?? ""}`}>
              {say.years(one.from, one.to)} {one.name}
              <span className={styles.note}>
                {" "}
                {say.change[change](before)} {ended && one.to !== undefined && say.ended(one.to)}
              </span>
            </li>
          ))}
        </ul>
      </div>
      {government.length > 0 && (
        <div>
          {say.government}
          <ul className={styles.list}>
            {government.map((one) => (
              <li key={one}>
                {one} {catalogue.entry("government", one, year)?.name}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function EntryLink({
  entry: { code, name },
  onLookUp,
}: {
  readonly entry: Entry;
  readonly onLookUp: (code: string) => void;
}) {
  return (
    <Link as="button" onClick={() => onLookUp(code)}>
      {code} {name}
    </Link>
  );
}
