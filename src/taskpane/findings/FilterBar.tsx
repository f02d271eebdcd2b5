/** Which findings are shown, and in which order. */
import { makeStyles, SearchBox, Select, ToggleButton, tokens } from "@fluentui/react-components";
import type { Severity } from "../../rules";
import { usePane } from "../usePane";
import { severities, type Filter } from "./listing";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  severities: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXXS },
  severity: { minWidth: 0, paddingInline: tokens.spacingHorizontalSNudge, whiteSpace: "nowrap" },
  search: { flexGrow: 1, flexBasis: "140px", minWidth: "120px" },
  group: { flexShrink: 0 },
});

interface FilterBarProps {
  readonly filter: Filter;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly onChange: (filter: Filter) => void;
}

export function FilterBar({ filter, counts, onChange }: FilterBarProps) {
  const styles = useStyles();
  const words = usePane().words.pane.finding;
  const toggle = (severity: Severity): void => {
    const hidden = new Set(filter.hidden);
    if (!hidden.delete(severity)) hidden.add(severity);
    onChange({ ...filter, hidden });
  };
  return (
    <div className={styles.root}>
      <div className={styles.severities} role="group" aria-label={words.show}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.severity}
            checked={!filter.hidden.has(severity)}
            disabled={counts[severity] === 0}
            icon={<SeverityIcon severity={severity} />}
            onClick={() => toggle(severity)}
          >
            {words.count(severity, counts[severity])}
          </ToggleButton>
        ))}
      </div>
      <SearchBox
        size="small"
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        value={filter.search}
        onChange={(_, { value }) => onChange({ ...filter, search: value })}
      />
      <Select
        size="small"
        className={styles.group}
        aria-label={words.groupBy}
        value={filter.by}
        onChange={(_, { value }) => onChange({ ...filter, by: value === "rule" ? "rule" : "table" })}
      >
        <option value="table">{words.byTable}</option>
        <option value="rule">{words.byRule}</option>
      </Select>
    </div>
  );
}
