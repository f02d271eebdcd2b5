/** The subjects that blank tables list: chosen from the catalogue, taken away with a press. */
import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { Dismiss12Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { searchEntries, type Catalogue, type FoundEntry } from "../../catalogue";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalXS },
  search: { maxWidth: "none" },
  chosen: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
  },
  found: { listStyleType: "none", margin: 0, padding: 0, display: "grid" },
  button: { justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular, textAlign: "start" },
});

const most = 6;

interface SubjectChoiceProps {
  readonly catalogue: Catalogue | undefined;
  readonly year: number | undefined;
  readonly chosen: readonly string[];
  readonly onChoose: (codes: readonly string[]) => void;
}

export function SubjectChoice({ catalogue, year, chosen, onChoose }: SubjectChoiceProps) {
  const styles = useStyles();
  const { insert: say } = usePane().words.pane;
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<readonly FoundEntry[]>([]);
  useEffect(() => {
    let isWanted = true;
    if (catalogue === undefined) return;
    const options = { limit: most, kinds: ["functional"] as const, ...(year !== undefined && { year }) };
    void searchEntries(query, catalogue, options).then((entries) => {
      if (isWanted) setFound(query.trim() === "" ? [] : entries.filter(({ entry }) => !chosen.includes(entry.code)));
    });
    return () => {
      isWanted = false;
    };
  }, [catalogue, query, year, chosen]);
  const nameOf = (code: string): string => catalogue?.entry("functional", code, year)?.name ?? "";
  return (
    <div className={styles.root}>
      <ul className={styles.chosen} aria-label={say.subjects}>
        {chosen.map((code) => (
          <li key={code}>
            <Button
              size="small"
              icon={<Dismiss12Regular />}
              iconPosition="after"
              title={nameOf(code)}
              aria-label={say.removeSubject(code, nameOf(code))}
              onClick={() => onChoose(chosen.filter((other) => other !== code))}
            >
              {code}
            </Button>
          </li>
        ))}
      </ul>
      <SearchBox
        size="small"
        className={styles.search}
        aria-label={say.findSubject}
        placeholder={say.findSubject}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      {found.length > 0 && (
        <ul className={styles.found}>
          {found.map(({ entry: { code, name } }) => (
            <li key={code}>
              <Button
                size="small"
                appearance="subtle"
                className={styles.button}
                aria-label={say.addSubject(code, name)}
                onClick={() => {
                  onChoose([...chosen, code].sort());
                  setQuery("");
                }}
              >
                {code} {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
