/** The real task pane, in a frame of its own as Excel has it, connected to the workbook in view. */
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { ExcelSession, type Book } from "../../excel";
import type { Connect } from "../../excel/protocol/connect";
import type { PreviewWords } from "../../../locale/preview";
import type { Theme } from "../kept";
import { narrow } from "../narrow";
import type { PreviewWindow } from "./connection";
import { officeThemes } from "./officeThemes";

const useStyles = makeStyles({
  frame: {
    border: "none",
    height: "100%",
    width: "var(--pane-width)",
    backgroundColor: tokens.colorNeutralBackground1,
    [narrow]: { width: "100%", borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  },
});

interface Props {
  /** Undefined while it is being read: the pane is there already, and waits for it. */
  readonly book: Book | undefined;
  readonly words: PreviewWords;
  readonly theme: Theme;
  /** Checks at once, and shows the first mistake. */
  readonly isCheckedAtOnce: boolean;
  /** Whether the user is typing into a cell: Excel refuses an add-in then. */
  readonly isEditing: boolean;
  /** The user turns from the workbook to the pane. */
  readonly onEnter: (() => void) | undefined;
  /** The user turns from the pane to the workbook. */
  readonly onLeave: () => void;
}

export function PaneFrame({ book, words, theme, isCheckedAtOnce, isEditing, onEnter, onLeave }: Props) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const options = useMemo(() => ({ language: words.language, theme: officeThemes[theme] }), [words, theme]);
  const current = useRef(options);
  /** Those of the frame that shows now: its own, and that of the self-test. */
  const libraries = useRef<Connect[]>([]);
  const sessions = useRef<ExcelSession[]>([]);
  const revision = useRef<number>(undefined);
  const connect = useEffectEvent((library: Connect) => {
    if (book === undefined) return;
    const session = new ExcelSession(book, library);
    session.cellEditing = isEditing;
    sessions.current.push(session);
  });
  const leave = useEffectEvent(onLeave);

  // Before the frame's first script asks for it.
  useLayoutEffect(() => {
    const page = window as PreviewWindow;
    page.goujiAround = {
      options: () => current.current,
      revision: () => revision.current,
      connect: (library) => {
        libraries.current.push(library);
        connect(library);
      },
    };
    const shown = frame.current;
    const onLoad = (): void => shown?.contentWindow?.addEventListener("keydown", ({ key }) => key === "F6" && leave());
    shown?.addEventListener("load", onLoad);
    return () => {
      shown?.removeEventListener("load", onLoad);
      delete page.goujiAround;
    };
  }, []);
  useLayoutEffect(() => {
    if (book === undefined) return undefined;
    revision.current = 0;
    const stop = book.listen(({ kind }) => {
      if (kind !== "selected" && kind !== "activated") revision.current = (revision.current ?? 0) + 1;
    });
    libraries.current.forEach(connect);
    return () => {
      stop();
      for (const session of sessions.current.splice(0)) session.close();
    };
  }, [book]);
  useEffect(() => {
    if (current.current === options) return;
    current.current = options;
    // Excel says nothing to an add-in when its theme changes; the pane looks again when the user comes back to it.
    frame.current?.contentWindow?.dispatchEvent(new Event("focus"));
  }, [options]);
  useEffect(() => {
    for (const session of sessions.current) session.cellEditing = isEditing;
  }, [isEditing]);

  useEffect(() => {
    // The only sign that a frame gives when the user goes into it.
    const onBlur = (): void => {
      if (document.activeElement === frame.current) onEnter?.();
    };
    window.addEventListener("blur", onBlur);
    return () => window.removeEventListener("blur", onBlur);
  }, [onEnter]);

  return (
    <iframe
      ref={frame}
      className={styles.frame}
      src={isCheckedAtOnce ? "preview-pane.html?check" : "preview-pane.html?ahead"}
      title={words.pane}
    />
  );
}
