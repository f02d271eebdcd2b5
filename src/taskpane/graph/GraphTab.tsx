/** 关系图: the tables as boxes, each pair that must agree a line; above, the figures of the line that was chosen. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
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
  const { session, words } = usePane();
  const { graph: say } = words.pane;
  const root = useRef<HTMLDivElement>(null);
  const graph = useMemo(() => graphOf(inspected), [inspected]);
  const drawing = useMemo(() => draw(graph), [graph]);
  const [chosen, setChosen] = useState<string>();
  const line = graph.lines.find(({ id }) => id === chosen);
  /** The figures come into sight above the list, and the workbook shows the first of them. */
  const choose = (id: string): void => {
    setChosen(id);
    root.current?.scrollTo({ top: 0 });
    const place = graph.lines.find((one) => one.id === id)?.compared[0]?.figures[0]?.place;
    if (place !== undefined) void session.select({ sheet: place.sheet.name, row: place.row, column: place.column });
  };
  if (graph.lines.length === 0) return <p className={styles.about}>{say.nothing}</p>;
  return (
    <div ref={root} className={styles.root}>
      <p className={styles.about}>{say.about}</p>
      {line !== undefined && <ComparedList key={line.id} line={line} inspected={inspected} />}
      <PairList lines={graph.lines} chosen={chosen} onChoose={choose} />
      <GraphDrawing drawing={drawing} chosen={chosen} onChoose={choose} />
    </div>
  );
}
