/** 查科目: a code, a name or pinyin initials, and what is known of it. */
import { makeStyles, SearchBox, Select, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { editions, searchEntries, type CatalogueKind, type FoundEntry } from "../../catalogue";
import { usePane } from "../usePane";
import { EntryItem } from "./EntryItem";
import { useCatalogue } from "./useCatalogue";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  search: { flexGrow: 1, flexBasis: "180px", maxWidth: "none" },
  kind: { flexGrow: 1, flexBasis: "120px" },
  hint: { margin: 0, padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, overflowY: "auto", flexGrow: 1 },
});

const kinds: readonly CatalogueKind[] = [
  "functional",
  "economic",
  "government",
  "procurement",
  "organisation",
  "project",
];
const most = 50;
const years = [...editions].reverse().map(({ year }) => year);

export function LookUp() {
  const styles = useStyles();
  const { state, words } = usePane();
  const { subject: say } = words.pane;
  const catalogue = useCatalogue();
  const [query, setQuery] = useState("");
  const [kind, setKind] = useState<CatalogueKind>();
  const documentYear = state.inspected?.disclosure.year;
  const [chosenYear, setYear] = useState<number>();
  const year = chosenYear ?? documentYear ?? years[0];
  const [found, setFound] = useState<{ readonly query: string; readonly entries: readonly FoundEntry[] }>();

  useEffect(() => {
    let isWanted = true;
    if (catalogue === undefined) return;
    const options = { limit: most, ...(year !== undefined && { year }), ...(kind !== undefined && { kinds: [kind] }) };
    void searchEntries(query, catalogue, options).then((entries) => {
      if (isWanted) setFound({ query, entries });
    });
    return () => {
      isWanted = false;
    };
  }, [catalogue, query, kind, year]);

  const entries = found?.entries ?? [];
  const offered = documentYear === undefined || years.includes(documentYear) ? years : [documentYear, ...years];
  return (
    <>
      <div className={styles.form}>
        <SearchBox
          className={styles.search}
          aria-label={say.search}
          placeholder={say.search}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
        <Select
          className={styles.kind}
          aria-label={say.kindLabel}
          value={kind ?? ""}
          onChange={(_, { value }) => setKind(kinds.find((one) => one === value))}
        >
          <option value="">{say.allKinds}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {say.kind[one]}
            </option>
          ))}
        </Select>
        <Select aria-label={say.yearLabel} value={year} onChange={(_, { value }) => setYear(Number(value))}>
          {offered.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.hint} role="status">
        {catalogue === undefined ? (
          <Spinner size="tiny" label={say.loading} />
        ) : query.trim() === "" ? (
          say.hint
        ) : entries.length === 0 && found?.query === query ? (
          say.nothing(query.trim())
        ) : null}
      </div>
      {catalogue !== undefined && entries.length > 0 && (
        <ul className={styles.list}>
          {entries.map((one) => (
            <EntryItem
              key={`${one.entry.kind} ${one.entry.code} ${one.entry.name} ${one.entry.from ?? ""}`}
              found={one}
              catalogue={catalogue}
              year={year}
              onLookUp={setQuery}
            />
          ))}
        </ul>
      )}
    </>
  );
}
