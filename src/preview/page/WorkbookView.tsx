/** A workbook with the task pane beside it, as in Excel's window. */
import { lazy, Suspense, useRef, type CSSProperties } from "react";
import { makeStyles, Spinner } from "@fluentui/react-components";
import type { PreviewWords } from "../../locale/preview";
import type { Book } from "../excel";
import { Grid } from "./grid/Grid";
import { keepWidth, type Theme } from "./kept";
import { narrow } from "./narrow";
import { newSeed } from "./practice/seed";
import type { Exercise } from "./practice/usePractice";
import type { PracticeActions } from "./useWorkbook";
import { PaneFrame } from "./pane/PaneFrame";
import { Splitter } from "./Splitter";
import { FormulaBar } from "./view/FormulaBar";
import { SheetTabs } from "./view/SheetTabs";
import { StatusBar } from "./view/StatusBar";
import { useDesk } from "./view/useDesk";

// Who checks need not load it.
const PracticePane = lazy(() => import("./practice/PracticePane"));

const useStyles = makeStyles({
  window: { display: "flex", flexGrow: 1, minHeight: 0, [narrow]: { flexDirection: "column" } },
  workbook: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    [narrow]: { flexGrow: 0, height: "max(35vh, 240px)" },
  },
  wait: { flexGrow: 1 },
  pane: { display: "flex", flexShrink: 0, [narrow]: { height: "max(52vh, 420px)", flexGrow: 1 } },
});

interface Props {
  /** Undefined while it is being read: the task pane is there already. */
  readonly book: Book | undefined;
  readonly words: PreviewWords;
  readonly theme: Theme;
  /** Checked without being asked, and the first mistake shown. */
  readonly isCheckedAtOnce: boolean;
  readonly width: number;
  readonly onWidth: (width: number) => void;
  /** Where it is one: what was planted is not to be seen in the task pane. */
  readonly exercise: Exercise | undefined;
  readonly practice: PracticeActions;
  readonly say: (sentence: string | undefined) => void;
}

export function WorkbookView({ book, words, theme, isCheckedAtOnce, width, onWidth, exercise, practice, say }: Props) {
  const styles = useStyles();
  const desk = useDesk(book, words, say);
  const workbook = useRef<HTMLElement>(null);
  const pane = useRef<HTMLElement>(null);
  const backToGrid = (): void =>
    workbook.current?.querySelector<HTMLElement>("[data-cell-editor]")?.focus({ preventScroll: true });
  return (
    // In the grid Tab goes to the next cell; F6 leaves it for the pane, and the pane for it, as in Excel.
    <div
      className={styles.window}
      onKeyDown={({ key }) => key === "F6" && pane.current?.querySelector("iframe")?.focus()}
    >
      <main ref={workbook} className={styles.workbook} aria-label={words.workbook}>
        {desk === undefined ? (
          <Spinner className={styles.wait} label={words.opening} />
        ) : (
          <>
            <FormulaBar desk={desk} onDone={backToGrid} />
            <Grid desk={desk} />
            <SheetTabs desk={desk} />
            <StatusBar desk={desk} />
          </>
        )}
      </main>
      <aside
        ref={pane}
        className={styles.pane}
        aria-label={exercise === undefined ? words.pane : words.training.panel}
        style={{ "--pane-width": `${width}px` } as CSSProperties}
      >
        <Splitter
          label={words.resizePane}
          width={width}
          onWidth={(next) => {
            onWidth(next);
            keepWidth(next);
          }}
        />
        {exercise === undefined ? (
          <PaneFrame
            key={String(isCheckedAtOnce)}
            book={book}
            words={words}
            theme={theme}
            isCheckedAtOnce={isCheckedAtOnce}
            isEditing={desk?.editing !== undefined}
            onEnter={desk?.commit}
            onLeave={backToGrid}
          />
        ) : (
          <Suspense fallback={null}>
            {desk !== undefined && (
              <PracticePane
                desk={desk}
                exercise={exercise}
                isMaking={practice.isMaking}
                onScore={practice.score}
                onAgain={() => practice.begin({ ...exercise.wish, seed: newSeed() })}
                onEnd={practice.end}
              />
            )}
          </Suspense>
        )}
      </aside>
    </div>
  );
}
