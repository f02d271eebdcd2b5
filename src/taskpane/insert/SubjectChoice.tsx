/** The subjects that blank tables list: chosen from the catalogue, taken away with a press. */
import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { Dismiss12Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { searchEntries, type Catalogue, type FoundEntry } from "../../catalogue";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalXS },
  search: { maxWidth: "none" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  chosen: { display: "flex", alignItems: "center", justifyContent: "space-between", minWidth: 0 },
  // Names are longer than the pane is wide; who rests the pointer on one reads all of it.
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
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
      <ul className={styles.list} aria-label={say.subjects}>
        {chosen.map((code) => (
          <li key={code} className={styles.chosen} title={nameOf(code)}>
            <span className={styles.name}>
              {code} {nameOf(code)}
            </span>
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss12Regular />}
              aria-label={say.removeSubject(code, nameOf(code))}
              onClick={() => onChoose(chosen.filter((other) => other !== code))}
            />
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
        <ul className={styles.list}>
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
