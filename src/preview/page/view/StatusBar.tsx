/** The lowest line: what the selected figures come to. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Decimal } from "decimal.js";
import { summaryOf } from "../edit/summary";
import type { Desk } from "./useDesk";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    justifyContent: "flex-end",
    gap: "16px",
    alignItems: "center",
    minHeight: "24px",
    padding: "0 10px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "nowrap",
  },
});

export function StatusBar({ desk: { sheet, areas, words } }: { readonly desk: Desk }) {
  const styles = useStyles();
  const { count, sum, average } = summaryOf(sheet, areas);
  const figure = (value: Decimal): string =>
    value.toNumber().toLocaleString(words.language, { maximumFractionDigits: 10 });
  return (
    <div className={styles.bar}>
      {count > 1 && average !== undefined && <span>{`${words.average}: ${figure(average)}`}</span>}
      {count > 1 && <span>{`${words.count}: ${count}`}</span>}
      {count > 1 && sum !== undefined && <span>{`${words.sum}: ${figure(sum)}`}</span>}
    </div>
  );
}
