/** Takes what is dragged onto the page: a workbook, several, or folders with workbooks. */
import { useState, type DragEvent, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { narrow } from "./narrow";

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
    position: "relative",
    [narrow]: { height: "auto", minHeight: "100vh" },
  },
  // Over everything, the pane's frame too, which would keep the file for itself.
  veil: {
    position: "absolute",
    inset: 0,
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: tokens.fontSizeBase600,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
  },
});

interface Props {
  readonly hint: string;
  readonly onDrop: (dropped: DataTransfer) => void;
  readonly children: ReactNode;
}

export function FileDrop({ hint, onDrop, children }: Props) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={styles.area}
      onDragEnter={({ dataTransfer }) => dataTransfer.types.includes("Files") && setOver(true)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer);
      }}
    >
      {children}
      {isOver && (
        <div className={styles.veil} onDragLeave={() => setOver(false)}>
          {hint}
        </div>
      )}
    </div>
  );
}
