/** The bar between workbook and task pane, to be dragged or moved with the arrow keys. */
import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROWEST, WIDEST, withinBounds } from "./kept";
import { narrow } from "./narrow";

const STEP = 10;

const useStyles = makeStyles({
  bar: {
    width: "6px",
    flexShrink: 0,
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground4,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    [narrow]: { display: "none" },
  },
});

interface Props {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

export function Splitter({ label, width, onWidth }: Props) {
  const styles = useStyles();
  const grip = useRef<{ readonly x: number; readonly width: number }>(undefined);
  const onPointerMove = ({ clientX }: PointerEvent): void => {
    const from = grip.current;
    if (from !== undefined) onWidth(withinBounds(from.width + from.x - clientX));
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === "ArrowLeft") onWidth(withinBounds(width + STEP));
    if (key === "ArrowRight") onWidth(withinBounds(width - STEP));
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      title={label}
      className={styles.bar}
      onPointerDown={(event) => {
        // While it is captured, the frame beside does not swallow the pointer.
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { x: event.clientX, width };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => (grip.current = undefined)}
      onKeyDown={onKeyDown}
    />
  );
}
