/** The frames around what is selected. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Area } from "../../../workbook";
import type { Axes } from "./axes";
import { accent, tint } from "./colours";

const useStyles = makeStyles({
  frame: { position: "absolute", boxSizing: "border-box", pointerEvents: "none", zIndex: 2 },
  area: { border: `2px solid ${accent}` },
  several: { backgroundColor: tint },
  active: { border: `1px solid ${accent}` },
});

interface Props {
  readonly areas: readonly Area[];
  readonly active: Area;
  readonly axes: Axes;
}

export function Frames({ areas, active, axes }: Props) {
  const styles = useStyles();
  const isOne = areas.length === 1 && areas.every((area) => isSame(area, active));
  return (
    <>
      {areas.map((area, index) => (
        <div
          key={index}
          className={mergeClasses(styles.frame, styles.area, !isOne && styles.several)}
          style={placed(area, axes)}
        />
      ))}
      {!isOne && <div className={mergeClasses(styles.frame, styles.active)} style={placed(active, axes)} />}
    </>
  );
}

/** On the lines around the cells; at the sheet's edge, where there is none to the left or above, inside it. */
function placed(area: Area, { rows, columns }: Axes) {
  const left = Math.max(0, columns.start(area.left) - 2);
  const top = Math.max(0, rows.start(area.top) - 2);
  return {
    left,
    top,
    width: columns.start(Math.min(area.right + 1, columns.count)) - left + 1,
    height: rows.start(Math.min(area.bottom + 1, rows.count)) - top + 1,
  };
}

function isSame(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
