import { lazy, Suspense, useDeferredValue, useState } from "react";
import { makeStyles, Spinner } from "@fluentui/react-components";
import type { PreviewWords } from "../../locale/preview";
import { keptWidth, type Theme } from "./kept";
import { FIRST, type OpenInPage } from "./useWorkbook";
import { WorkbookView } from "./WorkbookView";

// Who opens one workbook need not load it.
const UnitsView = lazy(() => import("./many/UnitsView"));

const useStyles = makeStyles({ wait: { flexGrow: 1 } });

interface Props {
  readonly open: OpenInPage;
  readonly words: PreviewWords;
  readonly theme: Theme;
  readonly say: (sentence: string | undefined) => void;
}

/** What is open: one workbook beside the task pane, or the list of many. */
export function OpenView({ open, words, theme, say }: Props) {
  const styles = useStyles();
  const [width, setWidth] = useState(keptWidth);
  // Drawn bit by bit, so that the page answers meanwhile.
  const workbook = useDeferredValue(open.workbook);
  const { units, together, isPacking, practice, openUnit, downloadAll, closeList } = open;
  // The task pane gets ready while the first workbook is read and drawn.
  const isFirst = units === undefined && (open.isOpening || open.workbook !== undefined);
  if (workbook !== undefined || isFirst)
    return (
      <WorkbookView
        key={workbook?.id ?? FIRST}
        book={workbook?.book}
        words={words}
        theme={theme}
        isCheckedAtOnce={workbook?.isCheckedAtOnce ?? true}
        width={width}
        onWidth={setWidth}
        exercise={workbook?.exercise}
        practice={practice}
        say={say}
      />
    );
  const waiting = <Spinner className={styles.wait} label={words.opening} />;
  if (units === undefined || together === undefined) return waiting;
  return (
    <Suspense fallback={waiting}>
      <UnitsView
        units={units}
        together={together}
        words={words}
        isPacking={isPacking}
        onOpen={openUnit}
        onDownload={downloadAll}
        onClose={closeList}
      />
    </Suspense>
  );
}
