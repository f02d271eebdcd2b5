/** The page: a bar, a sentence that says what it is, and below a workbook beside the task pane. */
import { lazy, Suspense, useEffect, useState } from "react";
import { FluentProvider, makeStaticStyles, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { PreviewWords } from "../../locale/preview";
import { Bar } from "./bar/Bar";
import { FileDrop } from "./FileDrop";
import { chosenFiles, droppedFiles } from "./many/chosenFiles";
import { narrow } from "./narrow";
import { OpenView } from "./OpenView";
import { PageMessage } from "./PageMessage";
import type { TrainingPart } from "./practice/TrainingDialog";
import { usePrinting } from "./print/usePrinting";
import { useTheme } from "./useTheme";
import { useWorkbook } from "./useWorkbook";

// Who opens one workbook need not load it.
const TrainingDialog = lazy(() => import("./practice/TrainingDialog"));
const PrintedSheet = lazy(() => import("./print/PrintedSheet"));

const useDocumentStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  about: {
    margin: 0,
    padding: "4px 12px",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
});

export function Page({ words }: { readonly words: PreviewWords }) {
  useDocumentStyles();
  const styles = useStyles();
  const { theme, colours, switchTheme } = useTheme();
  const [training, setTraining] = useState<TrainingPart>();
  const [message, setMessage] = useState<string>();
  const open = useWorkbook(words, setMessage);
  const { workbook, units, isOpening, keeping, practice, ...actions } = open;
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = words.title;
  }, [words]);
  const { printed, print, onPrinted } = usePrinting(workbook, words, setMessage);
  return (
    <FluentProvider theme={colours}>
      <FileDrop hint={words.dropHere} onDrop={(dropped) => actions.openFiles(droppedFiles(dropped))}>
        <Bar
          words={words}
          name={workbook?.name ?? ""}
          isDark={theme === "dark"}
          onSample={actions.openSample}
          onFiles={(files) => actions.openFiles(chosenFiles(files))}
          back={workbook && units && { label: words.many.back(units.get().units.length), onPress: actions.toList }}
          onDownload={workbook && actions.save}
          onPrint={workbook && print}
          onCloseFile={workbook?.place.kind === "file" ? actions.closeFile : undefined}
          onTheme={switchTheme}
          onTraining={setTraining}
        />
        <section aria-label={words.product}>
          <p className={styles.about}>{keeping === undefined ? words.note : words.kept[keeping]}</p>
        </section>
        {isOpening && (workbook ?? units) !== undefined && <ProgressBar aria-label={words.opening} />}
        {message !== undefined && <PageMessage text={message} words={words} onDismiss={() => setMessage(undefined)} />}
        <Suspense fallback={null}>
          {training !== undefined && (
            <TrainingDialog
              part={training}
              words={words}
              onBegin={practice.begin}
              onClose={() => setTraining(undefined)}
            />
          )}
        </Suspense>
        {practice.isMaking && (
          <section aria-label={words.training.panel}>
            <ProgressBar aria-label={words.training.making} />
          </section>
        )}
        {printed !== undefined && (
          <Suspense fallback={null}>
            <PrintedSheet {...printed} title={printed.sheet.name} onDone={onPrinted} />
          </Suspense>
        )}
        <OpenView open={open} words={words} theme={theme} say={setMessage} />
      </FileDrop>
    </FluentProvider>
  );
}
