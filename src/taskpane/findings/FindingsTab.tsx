/** 问题: what was found, what was ignored, and what could not be checked. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { openFindings, type Inspected } from "../../session";
import { usePane } from "../usePane";
import { CoverageLine } from "./CoverageLine";
import { FilterBar } from "./FilterBar";
import { FindingList, type Sought } from "./FindingList";
import { casesAt, casesOf, countBySeverity, listing, type Filter } from "./listing";
import { NoFindings } from "./NoFindings";
import { SelectedCell } from "./SelectedCell";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: 0, flexGrow: 1 },
  nothing: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

const everything: Filter = { by: "table", hidden: new Set(), search: "" };

interface FindingsTabProps {
  readonly inspected: Inspected;
  readonly onTables: () => void;
}

export function FindingsTab({ inspected, onTables }: FindingsTabProps) {
  const styles = useStyles();
  const { state, words } = usePane();
  const { kept, selection } = state;
  const [filter, setFilter] = useState(everything);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<string>();
  const [sought, setSought] = useState<Sought>();
  const search = useDeferredValue(filter.search);

  const cases = useMemo(() => casesOf(openFindings(inspected.result, kept.decisions)), [inspected, kept.decisions]);
  const counts = useMemo(() => countBySeverity(cases), [cases]);
  const selected = useMemo(() => casesAt(cases, selection), [cases, selection]);
  const lines = useMemo(
    () => listing(inspected, kept, { ...filter, search }, toggled, words),
    [inspected, kept, filter, search, toggled, words],
  );
  const isFiltered = filter.hidden.size > 0 || filter.search !== "";
  const nothingShown = !lines.some(({ kind, key }) => kind === "heading" && key.startsWith("group "));

  return (
    <div className={styles.root}>
      <CoverageLine inspected={inspected} onTables={onTables} />
      {cases.length > 0 && <FilterBar filter={filter} counts={counts} onChange={setFilter} />}
      {cases.length === 0 ? (
        <NoFindings inspected={inspected} />
      ) : (
        nothingShown && isFiltered && <div className={styles.nothing}>{words.pane.finding.nothingMatches}</div>
      )}
      <FindingList
        lines={lines}
        inspected={inspected}
        open={open}
        sought={sought}
        onOpen={setOpen}
        onToggle={(key) => {
          const next = new Set(toggled);
          if (!next.delete(key)) next.add(key);
          setToggled(next);
        }}
      />
      {/* Below the list, which would else move under the pointer when a finding in it is pressed. */}
      {selected.length > 0 && selection !== undefined && (
        <SelectedCell
          area={selection.area}
          cases={selected}
          onShow={(fingerprint) => {
            setFilter({ ...everything, by: filter.by });
            setToggled(new Set());
            setOpen(fingerprint);
            setSought({ fingerprint });
          }}
        />
      )}
    </div>
  );
}
