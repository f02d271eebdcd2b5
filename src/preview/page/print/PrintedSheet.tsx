/** Hands a sheet to the browser's print dialogue, in a frame of its own: the page around it is not printed. */
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { Area } from "../../../workbook";
import type { Sheet } from "../../excel/model/sheet";
import { SheetTable } from "./SheetTable";

interface Props {
  readonly sheet: Sheet;
  readonly used: Area;
  /** Stands at the head of the paper, where the browser prints one. */
  readonly title: string;
  readonly onDone: () => void;
}

export default function PrintedSheet({ sheet, used, title, onDone }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [paper, setPaper] = useState<Document>();
  const done = useEffectEvent(onDone);
  useEffect(() => {
    const shown = frame.current?.contentWindow;
    if (paper === undefined || shown === null || shown === undefined) return;
    paper.title = title;
    shown.addEventListener("afterprint", () => done());
    shown.print();
  }, [paper, title]);
  return (
    <>
      <iframe
        ref={frame}
        title={title}
        aria-hidden="true"
        tabIndex={-1}
        style={{ position: "fixed", width: 0, height: 0, border: "none" }}
        onLoad={() => setPaper(frame.current?.contentDocument ?? undefined)}
      />
      {paper !== undefined && createPortal(<SheetTable sheet={sheet} used={used} />, paper.body)}
    </>
  );
}
