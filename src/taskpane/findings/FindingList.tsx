/** The lines of 问题, of which only those in sight are drawn: a workbook may have thousands. */
import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { Inspected } from "../../session";
import { LinesInSight } from "../LinesInSight";
import { listOnLowScreen, lowScreen } from "../lowScreen";
import { usePane } from "../usePane";
import { CaseLine } from "./CaseLine";
import type { ListingLine } from "./listing";
import { ExtentLine, HeadingLine, PlaceLine, ReasonLine } from "./OtherLines";

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: "120px",
    overflowY: "auto",
    overflowAnchor: "none",
    [lowScreen]: listOnLowScreen,
  },
  list: { position: "relative", width: "100%" },
  line: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** A finding to be brought into sight, once. */
export interface Sought {
  readonly fingerprint: string;
}

/** Reasons and counts are read, not pressed: the arrow keys pass over them. */
function isPressed(line: ListingLine | undefined): boolean {
  return line?.kind === "heading" || line?.kind === "case" || line?.kind === "place";
}

interface FindingListProps {
  readonly lines: readonly ListingLine[];
  readonly inspected: Inspected;
  /** The fingerprint of the finding that is shown in full. */
  readonly open: string | undefined;
  readonly sought: Sought | undefined;
  readonly onOpen: (fingerprint: string | undefined) => void;
  /** Something was done about a finding. */
  readonly onSettle: (fingerprint: string, done: Promise<void>) => void;
  readonly onToggle: (heading: string) => void;
}

const heights: Readonly<Record<ListingLine["kind"], number>> = {
  heading: 36,
  case: 76,
  reason: 64,
  place: 36,
  extent: 56,
};

/** As much of it as is seen in a usual pane. */
const initialRect = { width: 350, height: 560 };

export function FindingList({ lines, inspected, open, sought, onOpen, onSettle, onToggle }: FindingListProps) {
  const styles = useStyles();
  const words = usePane().words.pane.finding;
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => heights[lines[index]?.kind ?? "case"],
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 6,
    // Lines are drawn with the list, bit by bit, and not all at once when it has been measured.
    initialRect,
  });

  useEffect(() => {
    const index = lines.findIndex(
      (line) => line.kind === "case" && line.case.finding.fingerprint === sought?.fingerprint,
    );
    if (index >= 0) virtual.scrollToIndex(index, { align: "start" });
    // Only when it is sought: lines that change afterwards do not move the list.
  }, [sought]);

  useEffect(() => {
    const index = lines.findIndex((line) => line.kind === "case" && line.case.finding.fingerprint === open);
    if (index < 0) return undefined;
    // Its details are measured when they are drawn; then they are brought into sight as a whole.
    const frame = requestAnimationFrame(() => {
      virtual.scrollToIndex(index);
      // Where the pane scrolls as a whole the list comes into sight with it.
      if (matchMedia(lowScreen.replace("@media ", "")).matches) scroll.current?.scrollIntoView({ block: "start" });
    });
    return () => cancelAnimationFrame(frame);
  }, [open]);

  const focusLine = (index: number): void => {
    virtual.scrollToIndex(index);
    requestAnimationFrame(() =>
      scroll.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-line]`)?.focus(),
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const target = event.target as HTMLElement;
    if (!target.hasAttribute("data-line")) return;
    const now = Number(target.closest("[data-index]")?.getAttribute("data-index"));
    const walks: Record<string, readonly [from: number, step: number]> = {
      ArrowDown: [now + 1, 1],
      ArrowUp: [now - 1, -1],
      Home: [0, 1],
      End: [lines.length - 1, -1],
    };
    const walk = walks[event.key];
    if (walk === undefined) return;
    event.preventDefault();
    const [from, step] = walk;
    for (let next = from; lines[next] !== undefined; next += step) if (isPressed(lines[next])) return focusLine(next);
  };

  return (
    <div className={styles.scroll} ref={scroll}>
      <div
        className={styles.list}
        style={{ height: virtual.getTotalSize() }}
        role="list"
        aria-label={words.list}
        onKeyDown={onKeyDown}
      >
        <LinesInSight virtual={virtual} items={lines} className={styles.line}>
          {(line) => (
            <>
              {line.kind === "heading" && <HeadingLine line={line} onToggle={onToggle} />}
              {line.kind === "reason" && <ReasonLine line={line} />}
              {line.kind === "extent" && <ExtentLine line={line} />}
              {line.kind === "place" && <PlaceLine line={line} />}
              {line.kind === "case" && (
                <CaseLine
                  one={line.case}
                  decision={line.decision}
                  docs={inspected.docs.get(line.case.finding.rule)}
                  isOpen={line.case.finding.fingerprint === open}
                  onOpen={onOpen}
                  onSettle={onSettle}
                />
              )}
            </>
          )}
        </LinesInSight>
      </div>
    </div>
  );
}
