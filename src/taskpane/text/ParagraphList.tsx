/** The paragraphs of 说明, of which only those in sight are drawn: a text may have ten thousand. */
import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { LinesInSight } from "../LinesInSight";
import { listOnLowScreen, lowScreen } from "../lowScreen";
import { usePane } from "../usePane";
import { ParagraphItem } from "./ParagraphItem";
import type { ToldParagraph } from "./told";

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: "120px", overflowY: "auto", overflowAnchor: "none", [lowScreen]: listOnLowScreen },
  list: { position: "relative", width: "100%" },
  line: { position: "absolute", top: 0, left: 0, width: "100%" },
});

interface ParagraphListProps {
  readonly paragraphs: readonly ToldParagraph[];
  /** The key of the paragraph that is to be brought into sight. */
  readonly sought: string | undefined;
}

const lettersOfLine = 24;
const heightOfLine = 24;
const heightOfFinding = 48;
const padding = 12;

export function ParagraphList({ paragraphs, sought }: ParagraphListProps) {
  const styles = useStyles();
  const { list } = usePane().words.pane.text;
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: paragraphs.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => estimate(paragraphs[index]),
    overscan: 4,
  });

  useEffect(() => {
    const index = paragraphs.findIndex(({ key }) => key === sought);
    if (index >= 0) virtual.scrollToIndex(index, { align: "start" });
    // Only when it is sought: a text that is renewed afterwards does not move.
  }, [sought]);

  return (
    <div className={styles.scroll} ref={scroll} tabIndex={0} role="region" aria-label={list}>
      <div className={styles.list} style={{ height: virtual.getTotalSize() }} role="list">
        <LinesInSight virtual={virtual} items={paragraphs} className={styles.line}>
          {(paragraph) => <ParagraphItem paragraph={paragraph} isSought={paragraph.key === sought} />}
        </LinesInSight>
      </div>
    </div>
  );
}

function estimate(paragraph: ToldParagraph | undefined): number {
  if (paragraph === undefined) return heightOfLine;
  const letters = paragraph.pieces.reduce((sum, { text }) => sum + text.length, 0);
  return Math.ceil(letters / lettersOfLine) * heightOfLine + paragraph.findings.length * heightOfFinding + padding;
}
