/** The drawing itself; what can be pressed in it stands in the list below too, for keyboard and screen reader. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../usePane";
import { boxHeight, boxWidth, type Drawing } from "./drawing";

/** What a browser recolours by itself in high contrast leaves out drawings. */
const highContrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  scroll: {
    flexShrink: 0,
    maxHeight: "55vh",
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  drawing: { display: "block", marginInline: "auto" },
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
  const ends = lines.filter(({ line }) => line.id === chosen).flatMap(({ line }) => [line.from.id, line.to.id]);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={say.drawing}>
      <svg className={styles.drawing} width={width} height={height} role="img" aria-label={say.drawing}>
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
          <path key={line.id} d={path} className={styles.press} data-line={line.id} onClick={() => onChoose(line.id)}>
            <title>{`${line.from.name} — ${line.to.name}`}</title>
          </path>
        ))}
      </svg>
    </div>
  );
}
