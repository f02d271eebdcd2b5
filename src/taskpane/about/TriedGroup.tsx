/** What was tried of one kind: how many hold; of those that do not, what was seen. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Tried } from "../../hosts/excel/selfTest/run";
import { SeverityIcon } from "../findings/SeverityIcon";
import { StandingIcon } from "../graph/StandingIcon";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "20px 1fr auto", alignItems: "center", padding: "2px 0" },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  detail: { gridColumn: "2 / -1", margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export function TriedGroup({ name, tried }: { readonly name: string; readonly tried: readonly Tried[] }) {
  const styles = useStyles();
  const { about: say } = usePane().words.pane;
  const failed = tried.filter(({ outcome }) => outcome === "fails");
  const held = tried.filter(({ outcome }) => outcome === "holds").length;
  const outcome = failed.length > 0 ? "fails" : held > 0 ? "holds" : "absent";
  return (
    <li className={styles.root}>
      {outcome === "fails" ? (
        <SeverityIcon severity="error" />
      ) : outcome === "holds" ? (
        <StandingIcon standing="holds" />
      ) : (
        <span />
      )}
      <span>{name}</span>
      <span className={styles.count}>
        {say.outcome[outcome]} {held}/{tried.length}
      </span>
      {failed.map(({ id, detail }) => (
        <p key={id} className={styles.detail}>
          {id}: {detail}
        </p>
      ))}
    </li>
  );
}
