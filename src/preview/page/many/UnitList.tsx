/** The workbooks as a table of which only the lines in sight are drawn. */
import { useRef, type KeyboardEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { LocaleWords } from "../../../locale";
import type { ManyWords } from "../../../locale/preview";
import { columns } from "./columns";
import type { Row } from "./rows";
import { UnitRow } from "./UnitRow";

const useStyles = makeStyles({
  table: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  head: {
    ...columns,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    // As wide as the lines, beside which a bar may stand.
    scrollbarGutter: "stable",
    overflowX: "hidden",
  },
  figure: { textAlign: "end" },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", scrollbarGutter: "stable" },
  lines: { position: "relative" },
  line: { position: "absolute", top: 0, left: 0, width: "100%" },
});

const USUAL_HEIGHT = 56;

interface Props {
  readonly rows: readonly Row[];
  readonly words: ManyWords;
  readonly reportWords: LocaleWords;
  readonly onOpen: (id: number) => void;
}

export function UnitList({ rows, words, reportWords, onOpen }: Props) {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => rows[index]?.unit.id ?? index,
    overscan: 6,
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const now = Number((event.target as HTMLElement).closest("[data-index]")?.getAttribute("data-index"));
    const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (next === undefined || rows[next] === undefined) return;
    event.preventDefault();
    virtual.scrollToIndex(next);
    requestAnimationFrame(() =>
      scroll.current?.querySelector<HTMLElement>(`[data-index="${next}"] [data-line]`)?.focus(),
    );
  };
  const { column } = reportWords.batch.summary;
  const { severity } = reportWords.report;
  return (
    <div role="table" aria-label={words.list} aria-rowcount={rows.length + 1} className={styles.table}>
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={styles.head}>
          <span role="columnheader">{words.unit}</span>
          <span role="columnheader">{column.year}</span>
          {[severity.error, severity.warning, column.notRun, column.share].map((title) => (
            <span key={title} role="columnheader" className={styles.figure}>
              {title}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" ref={scroll} className={styles.scroll} onKeyDown={onKeyDown}>
        <div role="presentation" className={styles.lines} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            return (
              row !== undefined && (
                <div
                  key={key}
                  role="row"
                  aria-rowindex={index + 2}
                  data-index={index}
                  ref={virtual.measureElement}
                  className={styles.line}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <UnitRow row={row} words={words} onOpen={onOpen} />
                </div>
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
