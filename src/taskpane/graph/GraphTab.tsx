/** 关系图: the tables as boxes, each pair that must agree a line; above, the figures of the line that was chosen. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Inspected } from "../../session";
import { usePane } from "../usePane";
import { ComparedList } from "./ComparedList";
import { draw } from "./drawing";
import { GraphDrawing } from "./GraphDrawing";
import { graphOf } from "./model";
import { PairList } from "./PairList";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, overflowY: "auto" },
  about: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
});

export default function GraphTab({ inspected }: { readonly inspected: Inspected }) {
  const styles = useStyles();
  const { graph: say } = usePane().words.pane;
  const graph = useMemo(() => graphOf(inspected), [inspected]);
  const drawing = useMemo(() => draw(graph), [graph]);
  const [chosen, setChosen] = useState<string>();
  const line = graph.lines.find(({ id }) => id === chosen);
  if (graph.lines.length === 0) return <p className={styles.about}>{say.nothing}</p>;
  return (
    <div className={styles.root}>
      <p className={styles.about}>{say.about}</p>
      {line !== undefined && <ComparedList line={line} />}
      <PairList lines={graph.lines} chosen={chosen} onChoose={setChosen} />
      <GraphDrawing drawing={drawing} chosen={chosen} onChoose={setChosen} />
    </div>
  );
}
