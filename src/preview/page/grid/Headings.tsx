/** The letters above the columns and the numbers beside the rows. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnLetters, type Area } from "../../../workbook";
import type { Axes } from "./axes";
import type { Axis } from "./axis";
import type { Part } from "./parts";

export const HEADING_HEIGHT = 22;

const useStyles = makeStyles({
  strip: { position: "absolute", overflow: "clip", backgroundColor: tokens.colorNeutralBackground3 },
  origin: { position: "absolute" },
  heading: {
    position: "absolute",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground3,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    color: tokens.colorNeutralForeground2,
    fontSize: "12px",
    userSelect: "none",
    overflow: "clip",
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  selected: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    color: tokens.colorPaletteGreenForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 0 0 1px ${tokens.colorPaletteGreenBorder1}`,
  },
});

interface Props {
  readonly axes: Axes;
  readonly parts: readonly Part[];
  readonly areas: readonly Area[];
  /** The width of the row numbers. */
  readonly margin: number;
}

export function ColumnHeadings({ axes: { columns }, parts, areas, margin }: Props) {
  const styles = useStyles();
  return (
    <div role="row" aria-rowindex={1}>
      {parts.map((part) => (
        <div
          key={part.at}
          className={styles.strip}
          style={{ left: margin + part.at, top: 0, width: part.length, height: HEADING_HEIGHT }}
        >
          <div className={styles.origin} style={{ left: -part.shift }}>
            {part.indices.map((column) => (
              <div
                key={column}
                role="columnheader"
                aria-colindex={column + 1}
                className={headingClass(
                  styles,
                  areas.some(({ left, right }) => column >= left && column <= right),
                )}
                style={{ ...along(columns, column, "left", "width"), top: 0, height: HEADING_HEIGHT }}
              >
                {columnLetters(column)}
              </div>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

export function RowHeadings({ axes: { rows }, parts, areas, margin }: Props) {
  const styles = useStyles();
  return (
    <>
      {parts.map((part) => (
        <div
          key={part.at}
          className={styles.strip}
          style={{ left: 0, top: HEADING_HEIGHT + part.at, width: margin, height: part.length }}
        >
          <div className={styles.origin} style={{ top: -part.shift }}>
            {part.indices.map((row) => (
              <div key={row} role="row" aria-rowindex={row + 1}>
                <div
                  role="rowheader"
                  className={headingClass(
                    styles,
                    areas.some(({ top, bottom }) => row >= top && row <= bottom),
                  )}
                  style={{ ...along(rows, row, "top", "height"), left: 0, width: margin }}
                >
                  {row + 1}
                </div>
              </div>
            ))}
          </div>
        </div>
      ))}
    </>
  );
}

function headingClass(styles: ReturnType<typeof useStyles>, isSelected: boolean): string {
  return mergeClasses(styles.heading, isSelected && styles.selected);
}

function along(axis: Axis, index: number, start: "left" | "top", size: "width" | "height") {
  return { [start]: axis.start(index), [size]: axis.size(index) };
}
