/** One rule: what it says, and how it is used in this workbook. */
import { makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Severity } from "../../rules";
import type { ShownRule } from "../../session";
import { RuleDocs } from "../findings/RuleDocs";
import { severities } from "../findings/listing";
import { usePaneAtRest } from "../usePane";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // What is far out of sight is neither laid out nor painted; readers and Ctrl+F find it all the same.
    contentVisibility: "auto",
    containIntrinsicHeight: "auto 62px",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  found: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  docs: { gridColumn: "1 / -1", paddingBottom: tokens.spacingVerticalXS },
  controls: { display: "flex", alignItems: "center" },
  elsewhere: { gridColumn: "1 / -1", margin: 0, color: tokens.colorNeutralForeground2 },
});

interface RuleItemProps {
  readonly rule: ShownRule;
  readonly found: number;
  /** What the user decided; undefined: the rule's own severity. */
  readonly setting: Severity | "off" | undefined;
}

export const RuleItem = memo(function RuleItem({ rule, found, setting }: RuleItemProps) {
  const styles = useStyles();
  const { words } = usePaneAtRest();
  const { docs, isAcrossWorkbooks } = rule;
  const { rule: say } = words.pane;
  return (
    <li className={styles.root}>
      <h2 className={styles.title}>
        {docs.title} {found > 0 && <span className={styles.found}>{say.found(found)}</span>}
      </h2>
      {isAcrossWorkbooks ? (
        <p className={styles.elsewhere}>{say.acrossWorkbooks}</p>
      ) : (
        <Controls rule={rule} setting={setting} />
      )}
      <RuleDocs docs={docs} className={styles.docs} />
    </li>
  );
});

function Controls({ rule: { docs, id, severity }, setting }: Omit<RuleItemProps, "found">) {
  const styles = useStyles();
  const { session, words } = usePaneAtRest();
  const isOff = setting === "off";
  const { rule: say, finding } = words.pane;
  return (
    <div className={styles.controls}>
      <Select
        size="small"
        aria-label={say.severity(docs.title)}
        disabled={isOff}
        value={isOff || setting === undefined ? severity : setting}
        onChange={(_, { value }) => {
          const wanted = severities.find((one) => one === value);
          void session.setRule(id, wanted === severity ? undefined : wanted);
        }}
      >
        {severities.map((one) => (
          <option key={one} value={one}>
            {one === severity ? say.own(finding.severity[one]) : finding.severity[one]}
          </option>
        ))}
      </Select>
      <Switch
        aria-label={say.on(docs.title)}
        checked={!isOff}
        onChange={(_, { checked }) => void session.setRule(id, checked ? undefined : "off")}
      />
    </div>
  );
}
