/** One rule: what it says, and how it is used in this workbook. */
import { makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import { departmentRule, type Documented } from "../../check/department/docs";
import { RuleText } from "../findings/RuleDocs";
import { severities } from "../findings/listing";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  found: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  docs: { gridColumn: "1 / -1", paddingBottom: tokens.spacingVerticalXS },
  summary: { cursor: "pointer", color: tokens.colorBrandForegroundLink, width: "fit-content" },
  controls: { display: "flex", alignItems: "center" },
  elsewhere: { gridColumn: "1 / -1", margin: 0, color: tokens.colorNeutralForeground2 },
});

export function RuleItem({ rule, found }: { readonly rule: Documented; readonly found: number }) {
  const styles = useStyles();
  const { words } = usePane();
  const { docs, id } = rule;
  const { rule: say, finding } = words.pane;
  return (
    <li className={styles.root}>
      <h2 className={styles.title}>
        {docs.title} {found > 0 && <span className={styles.found}>{say.found(found)}</span>}
      </h2>
      {/* One workbook alone cannot be held against those of others. */}
      {id === departmentRule ? <p className={styles.elsewhere}>{say.acrossWorkbooks}</p> : <Controls rule={rule} />}
      <details className={styles.docs}>
        <summary className={styles.summary}>{finding.why}</summary>
        <RuleText docs={docs} />
      </details>
    </li>
  );
}

function Controls({ rule: { docs, id, severity } }: { readonly rule: Documented }) {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const setting = state.kept.settings[id];
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
