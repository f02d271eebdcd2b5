/** 问题: what was found, what was ignored, and what could not be checked. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { startTransition, useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from "react";
import { openFindings, unkept, type Inspected } from "../../session";
import { usePane } from "../usePane";
import { certainFixes } from "./certainFixes";
import { CoverageLine } from "./CoverageLine";
import { FilterBar } from "./FilterBar";
import { FindingList, type Sought } from "./FindingList";
import { casesAt, casesOf, countBySeverity, goneOnTo, listing, walkedIn, type Filter } from "./listing";
import { NoFindings } from "./NoFindings";
import { SelectedCell } from "./SelectedCell";
import { TakeOverLine } from "./TakeOverLine";
import type { WalkStep } from "./useWalkKeys";
import { Walk } from "./Walk";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: 0, flexGrow: 1 },
  nothing: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

const everything: Filter = { by: "table", hidden: new Set(), search: "" };

interface FindingsTabProps {
  readonly inspected: Inspected;
  readonly onTables: () => void;
  /** The fingerprint of the finding whose details are in sight. */
  readonly open: string | undefined;
  readonly onOpen: (fingerprint: string | undefined) => void;
  /** Where to go without a press here: to the first mistake, or from one finding to another. */
  readonly due: WalkStep | undefined;
  readonly onDue: () => void;
}

export function FindingsTab({ inspected, onTables, open, onOpen: setOpen, due, onDue }: FindingsTabProps) {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const { explained, kept, selection } = state;
  const [filter, setFilter] = useState(everything);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [sought, setSought] = useState<Sought>();
  const search = useDeferredValue(filter.search);

  const findings = useMemo(() => openFindings(inspected.result, kept.decisions), [inspected, kept.decisions]);
  const cases = useMemo(() => casesOf(findings), [findings]);
  const counts = useMemo(() => countBySeverity(cases), [cases]);
  const selected = useMemo(() => casesAt(cases, selection), [cases, selection]);
  const lines = useMemo(
    () => listing(inspected, kept, { ...filter, search }, toggled, words),
    [inspected, kept, filter, search, toggled, words],
  );
  const walked = walkedIn(lines);
  const at = walked.findIndex(({ fingerprint }) => fingerprint === open);
  const fixes = useMemo(() => certainFixes(cases), [cases]);
  const show = (finding: (typeof walked)[number] | undefined): void => {
    setOpen(finding?.fingerprint);
    if (finding === undefined) return;
    const [{ sheet, row, column, paragraph }] = finding.places;
    setSought({ fingerprint: finding.fingerprint });
    if (paragraph === undefined) void session.select({ sheet: sheet.name, row, column });
  };
  const walk = (step: 1 | -1): void => {
    const next = walked[at < 0 ? 0 : at + step];
    if (next !== undefined) show(next);
  };
  const goOn = useEffectEvent(() => {
    // Nobody pressed anything for the first: what she does press goes before it.
    if (due === "first") startTransition(() => show(walked.find(({ severity }) => severity === "error") ?? walked[0]));
    else walk(due === "next" ? 1 : -1);
    onDue();
  });
  useEffect(() => {
    if (due !== undefined) goOn();
  }, [due]);
  /** What was done with: the one behind it is opened, once it is gone. */
  const settle = async (fingerprint: string, done: Promise<void>): Promise<void> => {
    await done;
    const { inspected: now, kept: then } = session.state();
    if (now === undefined) return;
    const left = walkedIn(listing(now, then, { ...filter, search }, toggled, words));
    if (!left.some((one) => one.fingerprint === fingerprint)) show(goneOnTo(fingerprint, walked, left));
  };
  const isFiltered = filter.hidden.size > 0 || filter.search !== "";
  const nothingShown = !lines.some(({ kind, key }) => kind === "heading" && key.startsWith("group "));

  return (
    <div className={styles.root}>
      <CoverageLine inspected={inspected} onTables={onTables} />
      <TakeOverLine decisions={unkept(explained, findings)} told={words.report.decided.unkept} />
      {cases.length > 0 && <FilterBar filter={filter} counts={counts} onChange={setFilter} />}
      {walked.length > 0 && (
        <Walk
          at={at}
          count={walked.length}
          onWalk={walk}
          fixes={fixes.length}
          onFixAll={fixes.length > 1 ? () => void session.write(fixes) : undefined}
        />
      )}
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
        onSettle={(fingerprint, done) => void settle(fingerprint, done)}
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
