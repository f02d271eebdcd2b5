/** The page: a bar, a sentence that says what it is, and below a workbook beside the task pane. */
import { lazy, Suspense, useEffect, useState } from "react";
import {
  Button,
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Spinner,
  tokens,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { PreviewWords } from "../../locale/preview";
import type { Area } from "../../workbook";
import type { Sheet } from "../excel";
import { Bar } from "./bar/Bar";
import { FileDrop } from "./FileDrop";
import { useForcedColours } from "./forcedColours";
import { keepTheme, keptTheme, keptWidth } from "./kept";
import { chosenFiles, droppedFiles } from "./many/chosenFiles";
import { narrow } from "./narrow";
import { useWorkbook } from "./useWorkbook";
import { WorkbookView } from "./WorkbookView";

// Who opens one workbook need not load it.
const UnitsView = lazy(() => import("./many/UnitsView"));
const PracticeDialog = lazy(() => import("./practice/PracticeDialog"));
const Presentation = lazy(() => import("./present/Presentation"));
const PrintedSheet = lazy(() => import("./print/PrintedSheet"));

const useDocumentStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  wait: { flexGrow: 1 },
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
  const [theme, setTheme] = useState(keptTheme);
  const isContrastForced = useForcedColours();
  const [width, setWidth] = useState(keptWidth);
  const [printed, setPrinted] = useState<{ readonly sheet: Sheet; readonly used: Area }>();
  const [isAsking, setAsking] = useState(false);
  const [isPresenting, setPresenting] = useState(false);
  const [message, setMessage] = useState<string>();
  const { workbook, units, isPacking, isOpening, keeping, practice, ...actions } = useWorkbook(words, setMessage);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = words.title;
  }, [words]);
  const printSheet = (): void => {
    const sheet = workbook?.book.active;
    const used = sheet?.used(true);
    if (sheet === undefined || used === undefined) return setMessage(words.nothingToPrint);
    const mostRows = 5000;
    if (used.bottom - used.top >= mostRows) return setMessage(words.tooLongToPrint(mostRows));
    setPrinted({ sheet, used });
  };
  const switchTheme = (): void => {
    const next = theme === "dark" ? "light" : "dark";
    setTheme(next);
    keepTheme(next);
  };
  return (
    <FluentProvider theme={isContrastForced ? teamsHighContrastTheme : theme === "dark" ? webDarkTheme : webLightTheme}>
      <FileDrop hint={words.dropHere} onDrop={(dropped) => actions.openFiles(droppedFiles(dropped))}>
        <Bar
          words={words}
          name={workbook?.name ?? ""}
          isDark={theme === "dark"}
          onSample={actions.openSample}
          onFiles={(files) => actions.openFiles(chosenFiles(files))}
          back={workbook && units && { label: words.many.back(units.get().units.length), onPress: actions.toList }}
          onDownload={workbook && actions.save}
          onPrint={workbook && printSheet}
          onCloseFile={workbook?.place.kind === "file" ? actions.closeFile : undefined}
          onTheme={switchTheme}
          onPractise={workbook && (() => setAsking(true))}
          onPresent={() => setPresenting(true)}
        />
        <section aria-label={words.product}>
          <p className={styles.about}>{keeping === undefined ? words.note : words.kept[keeping]}</p>
        </section>
        {isOpening && (workbook ?? units) !== undefined && <ProgressBar aria-label={words.opening} />}
        {message !== undefined && (
          <section aria-label={words.message}>
            <MessageBar intent="warning">
              <MessageBarBody>{message}</MessageBarBody>
              <MessageBarActions
                containerAction={
                  <Button
                    appearance="transparent"
                    icon={<DismissRegular />}
                    aria-label={words.dismiss}
                    onClick={() => setMessage(undefined)}
                  />
                }
              />
            </MessageBar>
          </section>
        )}
        <Suspense fallback={null}>
          {isAsking && workbook !== undefined && (
            <PracticeDialog
              words={words}
              onBegin={(wish) => {
                setAsking(false);
                practice.begin(wish);
              }}
              onClose={() => setAsking(false)}
            />
          )}
          {isPresenting && <Presentation words={words} onClose={() => setPresenting(false)} />}
        </Suspense>
        {practice.isMaking && (
          <section aria-label={words.training.panel}>
            <ProgressBar aria-label={words.training.making} />
          </section>
        )}
        {printed !== undefined && (
          <Suspense fallback={null}>
            <PrintedSheet {...printed} title={printed.sheet.name} onDone={() => setPrinted(undefined)} />
          </Suspense>
        )}
        {workbook === undefined && units === undefined && <Spinner className={styles.wait} label={words.opening} />}
        {workbook === undefined && units !== undefined && (
          <Suspense fallback={<Spinner className={styles.wait} label={words.opening} />}>
            <UnitsView
              units={units}
              words={words}
              isPacking={isPacking}
              onOpen={actions.openUnit}
              onDownload={actions.downloadAll}
              onClose={actions.closeList}
            />
          </Suspense>
        )}
        {workbook !== undefined && (
          <WorkbookView
            key={workbook.id}
            book={workbook.book}
            words={words}
            theme={theme}
            isCheckedAtOnce={workbook.isCheckedAtOnce}
            width={width}
            onWidth={setWidth}
            exercise={workbook.exercise}
            practice={practice}
            say={setMessage}
          />
        )}
      </FileDrop>
    </FluentProvider>
  );
}
