/** One cell, or one merged area. */
import { memo } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { Sheet } from "../../excel";
import type { Axis } from "./axis";
import { linesAround } from "./borders";
import type { DrawnCell } from "./drawn";
import { boxLook, fontOf, textLook } from "./look";
import { measured } from "./measure";
import { roomBeside } from "./room";
import { fitted, formatColour, sideOf } from "./shown";

const PADDING = 3;

const useStyles = makeStyles({
  box: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    overflow: "visible",
    paddingInline: "2px",
    userSelect: "none",
  },
  // Over the neighbours' fills, as in Excel.
  text: {
    position: "relative",
    zIndex: 1,
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    minWidth: 0,
    overflow: "clip",
    boxSizing: "border-box",
    lineHeight: 1.25,
  },
  stale: {
    "::after": {
      content: "''",
      position: "absolute",
      top: 0,
      left: 0,
      borderTop: "6px solid #0F6CBD",
      borderRight: "6px solid transparent",
    },
  },
});

interface Props {
  readonly cell: DrawnCell;
  readonly sheet: Sheet;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Why the value may be older than what it is calculated from. */
  readonly stale: string | undefined;
}

export const CellBox = memo(function CellBox({ cell, sheet, rows, columns, stale }: Props) {
  const styles = useStyles();
  const { area, style, overlays, content } = cell;
  const left = columns.start(area.left);
  const width = columns.start(area.right + 1) - left;
  const height = rows.start(area.bottom + 1) - rows.start(area.top);
  const isMerged = area.top !== area.bottom || area.left !== area.right;
  const side = sideOf(style.horizontal, content);
  const room = roomBeside(sheet, cell, side, columns);
  const text =
    content === undefined
      ? ""
      : fitted(content, style.numberFormat, width - PADDING, (text) => measured(text, fontOf(style, overlays)));
  return (
    <div
      role="gridcell"
      aria-colindex={cell.column + 1}
      {...(isMerged && { "aria-colspan": area.right - area.left + 1, "aria-rowspan": area.bottom - area.top + 1 })}
      className={stale === undefined ? styles.box : `${styles.box} ${styles.stale}`}
      title={stale}
      style={{
        left: left - 1,
        top: -1,
        width: width + 1,
        height: height + 1,
        ...boxLook(style, overlays, linesAround(sheet, area), isMerged),
      }}
    >
      {text !== "" && (
        <span
          className={styles.text}
          style={{
            ...textLook(style, overlays, side, formatColour(content, style.numberFormat)),
            maxHeight: height,
            marginLeft: -room.before,
            marginRight: -room.after,
          }}
        >
          {style.wrap ? text : text.replaceAll("\n", "")}
        </span>
      )}
    </div>
  );
});
