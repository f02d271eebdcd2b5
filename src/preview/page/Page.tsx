/** The page: a bar, a sentence that says what it is, and below a workbook beside the task pane. */
import { useEffect, useState } from "react";
import {
  Button,
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { PreviewWords } from "../../locale/preview";
import { Bar } from "./bar/Bar";
import { FileDrop } from "./FileDrop";
import { keepTheme, keptTheme, keptWidth } from "./kept";
import { useWorkbook } from "./useWorkbook";
import { WorkbookView } from "./WorkbookView";

const useDocumentStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  wait: { flexGrow: 1 },
  about: {
    margin: 0,
    padding: "4px 12px",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function Page({ words }: { readonly words: PreviewWords }) {
  useDocumentStyles();
  const styles = useStyles();
  const [theme, setTheme] = useState(keptTheme);
  const [width, setWidth] = useState(keptWidth);
  const [message, setMessage] = useState<string>();
  const { workbook, openSample, openFile, save } = useWorkbook(words, setMessage);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = words.title;
  }, [words]);
  const switchTheme = (): void => {
    const next = theme === "dark" ? "light" : "dark";
    setTheme(next);
    keepTheme(next);
  };
  return (
    <FluentProvider theme={theme === "dark" ? webDarkTheme : webLightTheme}>
      <FileDrop hint={words.dropHere} onFile={openFile}>
        <Bar
          words={words}
          name={workbook?.name ?? ""}
          isDark={theme === "dark"}
          onSample={openSample}
          onFile={openFile}
          onDownload={workbook && save}
          onTheme={switchTheme}
        />
        <section aria-label={words.product}>
          <p className={styles.about}>{words.note}</p>
        </section>
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
        {workbook === undefined ? (
          <Spinner className={styles.wait} label={words.opening} />
        ) : (
          <WorkbookView
            key={workbook.id}
            book={workbook.book}
            words={words}
            theme={theme}
            isFirst={workbook.id === 1}
            width={width}
            onWidth={setWidth}
            say={setMessage}
          />
        )}
      </FileDrop>
    </FluentProvider>
  );
}
