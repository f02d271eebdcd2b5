/** The real task pane, in a frame of its own as Excel has it, connected to the workbook in view. */
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { provideContext, ExcelSession, type Book } from "../../excel";
import type { PreviewWords } from "../../../locale/preview";
import type { Theme } from "../kept";
import { narrow } from "../narrow";
import type { PaneWindow, PreviewWindow } from "./connection";
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
  readonly book: Book;
  readonly words: PreviewWords;
  readonly theme: Theme;
  /** Checks at once, and shows the first mistake. */
  readonly isCheckedAtOnce: boolean;
  /** Whether the user is typing into a cell: Excel refuses an add-in then. */
  readonly isEditing: boolean;
  /** The user turns from the workbook to the pane. */
  readonly onEnter: () => void;
  /** The user turns from the pane to the workbook. */
  readonly onLeave: () => void;
}

export function PaneFrame({ book, words, theme, isCheckedAtOnce, isEditing, onEnter, onLeave }: Props) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const session = useRef<ExcelSession>(undefined);
  const pane = useRef<PaneWindow>(undefined);
  const context = useMemo(() => ({ language: words.language, theme: officeThemes[theme] }), [words, theme]);
  const current = useRef(context);

  const leave = useEffectEvent(onLeave);

  // Before the frame's first script asks for it.
  useLayoutEffect(() => {
    const page = window as PreviewWindow;
    page.goujiConnect = (opened) => {
      provideContext(opened.OSF, current.current);
      session.current?.close();
      session.current = new ExcelSession(book, opened.OfficeExtension);
      pane.current = opened;
      frame.current?.contentWindow?.addEventListener("keydown", ({ key }) => key === "F6" && leave());
    };
    return () => {
      delete page.goujiConnect;
      session.current?.close();
    };
  }, [book]);
  useEffect(() => {
    current.current = context;
    if (pane.current === undefined) return;
    provideContext(pane.current.OSF, context);
    // Excel says nothing to an add-in when its theme changes; the pane looks again when the user comes back to it.
    frame.current?.contentWindow?.dispatchEvent(new Event("focus"));
  }, [context]);
  useEffect(() => {
    if (session.current !== undefined) session.current.cellEditing = isEditing;
  }, [isEditing]);

  useEffect(() => {
    // The only sign that a frame gives when the user goes into it.
    const onBlur = (): void => {
      if (document.activeElement === frame.current) onEnter();
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
