/** Which tables of a style are inserted. */
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../usePane";
import type { OfferedTable } from "./request";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
});

interface TableChoiceProps {
  readonly tables: readonly OfferedTable[];
  readonly onChoose: (tables: readonly OfferedTable[], wanted: boolean) => void;
}

export function TableChoice({ tables, onChoose }: TableChoiceProps) {
  const styles = useStyles();
  const { insert: say } = usePane().words.pane;
  const chosen = tables.filter(({ isChosen }) => isChosen);
  const lacking = tables.filter(({ isThere }) => !isThere);
  return (
    <>
      <div className={styles.head}>
        <Checkbox
          label={say.all}
          checked={chosen.length === tables.length ? true : chosen.length > 0 ? "mixed" : false}
          onChange={(_, { checked }) => onChoose(tables, checked === true)}
        />
        {lacking.length < tables.length && <span className={styles.note}>{say.lacking(lacking.length)}</span>}
      </div>
      <ul className={styles.list} aria-label={say.tables}>
        {tables.map((table) => (
          <li key={table.number} className={styles.item}>
            <Checkbox
              label={`${table.number} ${table.title}`}
              checked={table.isChosen}
              onChange={(_, { checked }) => onChoose([table], checked === true)}
            />
            {table.isThere && <span className={styles.note}>{say.isThere}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
