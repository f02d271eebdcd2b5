/** The drawing itself; what can be pressed in it stands in the list below too, for keyboard and screen reader. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../usePane";
import { boxHeight, boxWidth, type Drawing } from "./drawing";

/** What a browser recolours by itself in high contrast leaves out drawings. */
const highContrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  scroll: {
    position: "relative",
    flexShrink: 0,
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  drawing: { display: "block", marginInline: "auto", maxWidth: "100%", height: "auto" },
  /** Over the whole pane, as large as it was drawn. */
  full: { position: "fixed", inset: 0, zIndex: 2 },
  inFull: { maxWidth: "none" },
  size: { position: "sticky", top: "4px", left: "4px", margin: "4px" },
  box: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStroke1,
    [highContrast]: { fill: "Canvas", stroke: "CanvasText" },
  },
  missing: { fill: "none", strokeDasharray: "4 3" },
  chosenBox: { stroke: tokens.colorBrandStroke1, strokeWidth: 2 },
  name: {
    height: "100%",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    textAlign: "center",
    padding: "0 4px",
    boxSizing: "border-box",
    fontSize: "11px",
    lineHeight: "14px",
    color: tokens.colorNeutralForeground1,
    overflow: "hidden",
  },
  faint: { color: tokens.colorNeutralForeground3 },
  line: { fill: "none", strokeWidth: 1.5 },
  holds: { stroke: tokens.colorStatusSuccessForeground1, [highContrast]: { stroke: "CanvasText" } },
  fails: {
    stroke: tokens.colorStatusDangerForeground1,
    strokeWidth: 2.5,
    [highContrast]: { stroke: "Highlight", strokeWidth: 4 },
  },
  unknown: {
    stroke: tokens.colorNeutralForeground4,
    strokeDasharray: "4 3",
    [highContrast]: { stroke: "GrayText" },
  },
  chosen: { strokeWidth: 4 },
  press: { fill: "none", stroke: "transparent", strokeWidth: 14, cursor: "pointer", pointerEvents: "stroke" },
});

interface GraphDrawingProps {
  readonly drawing: Drawing;
  readonly chosen: string | undefined;
  readonly onChoose: (line: string) => void;
}

export function GraphDrawing({ drawing: { width, height, boxes, lines }, chosen, onChoose }: GraphDrawingProps) {
  const styles = useStyles();
  const { graph: say } = usePane().words.pane;
  const [isFull, setFull] = useState(false);
  const ends = lines.filter(({ line }) => line.id === chosen).flatMap(({ line }) => [line.from.id, line.to.id]);
  // Its figures stand in the list, which the drawing would else cover.
  const choose = (line: string): void => {
    setFull(false);
    onChoose(line);
  };
  return (
    <div
      className={mergeClasses(styles.scroll, isFull && styles.full)}
      tabIndex={0}
      role="region"
      aria-label={say.drawing}
      onKeyDown={({ key }) => key === "Escape" && setFull(false)}
    >
      <Button size="small" className={styles.size} aria-pressed={isFull} onClick={() => setFull(!isFull)}>
        {isFull ? say.asBefore : say.inFull}
      </Button>
      <svg
        className={mergeClasses(styles.drawing, isFull && styles.inFull)}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say.drawing}
      >
        {lines.map(({ line, path }) => (
          <path
            key={line.id}
            d={path}
            className={mergeClasses(
              styles.line,
              line.standing === "fails" ? styles.fails : line.standing === "holds" ? styles.holds : styles.unknown,
              line.id === chosen && styles.chosen,
            )}
          />
        ))}
        {boxes.map(({ box, left, top }) => (
          <g key={box.id} transform={`translate(${left},${top})`}>
            <rect
              width={boxWidth}
              height={boxHeight}
              rx={4}
              className={mergeClasses(
                styles.box,
                box.isMissing && styles.missing,
                ends.includes(box.id) && styles.chosenBox,
              )}
            />
            <foreignObject width={boxWidth} height={boxHeight}>
              <div className={mergeClasses(styles.name, box.isMissing && styles.faint)} title={box.name}>
                {box.isMissing ? `${box.name}（${say.missing}）` : box.name}
              </div>
            </foreignObject>
          </g>
        ))}
        {lines.map(({ line, path }) => (
          <path key={line.id} d={path} className={styles.press} data-line={line.id} onClick={() => choose(line.id)}>
            <title>{`${line.from.name} — ${line.to.name}`}</title>
          </path>
        ))}
      </svg>
    </div>
  );
}
