/** 讲解: one rule or one relation a page in large type, for a class; keys and buttons turn the pages. */
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import {
  ChevronLeftRegular,
  ChevronRightRegular,
  DismissRegular,
  FullScreenMaximizeRegular,
} from "@fluentui/react-icons";
import { wordsOf } from "../../../locale";
import type { PreviewWords } from "../../../locale/preview";
import { presentation } from "../../../training";
import { DrawnSides } from "./DrawnSides";

const useStyles = makeStyles({
  root: {
    position: "fixed",
    inset: 0,
    zIndex: 20,
    display: "flex",
    flexDirection: "column",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  chapter: { minWidth: "96px", flex: "1 1 96px", maxWidth: "360px" },
  number: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  end: { marginLeft: "auto" },
  page: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "clamp(16px, 4vmin, 64px)",
    fontSize: "clamp(18px, 2.4vmin + 6px, 34px)",
    lineHeight: 1.5,
    outlineStyle: "none",
  },
  title: { margin: "0 0 0.3em", fontSize: "1.8em", lineHeight: 1.25, textWrap: "balance" },
  about: { margin: "0 0 0.8em", color: tokens.colorNeutralForeground2 },
  remark: { margin: "0 0 0.6em", overflowWrap: "anywhere", whiteSpace: "pre-line" },
  label: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly words: PreviewWords;
  readonly onClose: () => void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  " ": 1,
  Enter: 1,
  ArrowLeft: -1,
  PageUp: -1,
  Backspace: -1,
  Home: -Infinity,
  End: Infinity,
};

export default function Presentation({ words, onClose }: Props) {
  const styles = useStyles();
  const { training: said, language } = words;
  const { report } = wordsOf(language);
  const pages = useMemo(() => presentation(wordsOf(language)), [language]);
  const chapters = useMemo(() => [...new Set(pages.map(({ chapter }) => chapter))], [pages]);
  const [index, setIndex] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLElement>(null);
  const turn = (by: number): void => setIndex((now) => Math.min(pages.length - 1, Math.max(0, now + by)));
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const isField = event.target instanceof Element && event.target.closest("button, select") !== null;
    if (event.key === "Escape" && document.fullscreenElement === null) return onClose();
    const by = steps[event.key];
    // A button takes its own keys, and the arrows of a list are its own.
    if (by === undefined || (isField && !event.key.startsWith("Page"))) return;
    event.preventDefault();
    turn(by);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
  useEffect(() => {
    text.current?.focus();
    text.current?.scrollTo(0, 0);
  }, [index]);
  const switchFull = (): void => {
    const done = document.fullscreenElement === null ? root.current?.requestFullscreen() : document.exitFullscreen();
    void done?.catch(() => undefined);
    text.current?.focus();
  };
  const page = pages[index];
  if (page === undefined) return null;
  return (
    <div ref={root} className={styles.root} role="dialog" aria-modal="true" aria-label={said.present}>
      <div className={styles.bar}>
        <Select
          className={styles.chapter}
          aria-label={said.chapter}
          value={page.chapter}
          onChange={(_, { value }) => setIndex(pages.findIndex(({ chapter }) => chapter === value))}
        >
          {chapters.map((chapter) => (
            <option key={chapter}>{chapter}</option>
          ))}
        </Select>
        <Button
          icon={<ChevronLeftRegular />}
          aria-label={said.previous}
          disabled={index === 0}
          onClick={() => turn(-1)}
        />
        <span className={styles.number} role="status">
          {said.page(index + 1, pages.length)}
        </span>
        <Button
          appearance="primary"
          icon={<ChevronRightRegular />}
          aria-label={said.next}
          disabled={index === pages.length - 1}
          onClick={() => turn(1)}
        />
        <Button
          className={styles.end}
          icon={<FullScreenMaximizeRegular />}
          aria-label={said.fullScreen}
          title={said.fullScreen}
          onClick={switchFull}
        />
        <Button icon={<DismissRegular />} aria-label={said.close} title={said.close} onClick={onClose} />
      </div>
      <article ref={text} className={styles.page} tabIndex={0} aria-labelledby="presented">
        <h2 id="presented" className={styles.title}>
          {page.title}
        </h2>
        <p className={styles.about}>{page.about}</p>
        {page.remarks.map(({ label, text: sentence }) => (
          <p key={label} className={styles.remark}>
            <span className={styles.label}>
              {label}
              {report.colon}
            </span>
            {sentence}
          </p>
        ))}
        <DrawnSides sides={page.drawn} />
      </article>
    </div>
  );
}
