/** 规则: the handbook, in which each rule can be switched off or made louder or quieter. */
import { makeStyles, SearchBox, Switch, tokens } from "@fluentui/react-components";
import { use, useDeferredValue, useMemo, useState } from "react";
import { usePane } from "../usePane";
import { casesOf } from "../findings/listing";
import { About } from "../about/About";
import { RuleItem } from "./RuleItem";

const useStyles = makeStyles({
  root: { overflowY: "auto", flexGrow: 1 },
  head: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  search: { width: "100%", maxWidth: "420px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** As many as a pane shows at once: they are there at once, the others soon after. */
const FIRST = 10;

export default function RulesTab() {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const rules = use(session.rules());
  const [search, setSearch] = useState("");
  const { inspected } = state;
  const found = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { finding } of casesOf(inspected?.result.findings ?? []))
      counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
    return counts;
  }, [inspected]);
  const sought = useMemo(() => {
    const phrase = search.trim().toLowerCase();
    return rules.filter(({ id, docs }) =>
      `${id} ${docs.title} ${docs.why} ${docs.basis ?? ""}`.toLowerCase().includes(phrase),
    );
  }, [rules, search]);
  const shown = useDeferredValue(sought, sought.slice(0, FIRST));
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <p className={styles.about}>{words.pane.rule.about}</p>
        <Switch
          label={words.pane.rule.hints}
          checked={state.wish.hints}
          disabled={state.work !== undefined}
          onChange={(_, { checked }) => void session.showHints(checked)}
        />
        <SearchBox
          size="small"
          className={styles.search}
          aria-label={words.pane.rule.search}
          placeholder={words.pane.rule.search}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
      </div>
      <ul className={styles.list}>
        {shown.map((rule) => (
          <RuleItem key={rule.id} rule={rule} found={found.get(rule.id) ?? 0} setting={state.kept.settings[rule.id]} />
        ))}
      </ul>
      <About />
    </div>
  );
}
