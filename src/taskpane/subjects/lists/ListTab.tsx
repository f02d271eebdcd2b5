/** 目录: the user's own list of codes and names; what a new one would bring is shown before it is taken. */
import { Button, makeStyles, MessageBar, MessageBarBody, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { ownListCsv } from "../../../catalogue";
import { ownListWordsOf } from "../../../locale/ownList";
import type { Sheet } from "../../../workbook";
import { usePane } from "../../usePane";
import { handOut, handsOutFiles } from "./handOut";
import { ListPreview } from "./ListPreview";
import { counted, readListFile } from "./readList";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowY: "auto",
    flexGrow: 1,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

export function ListTab() {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const { list: say } = words.pane;
  const own = ownListWordsOf(words.language);
  const file = useRef<HTMLInputElement>(null);
  const [sheets, setSheets] = useState<readonly Sheet[]>();
  const [unusable, setUnusable] = useState<string>();
  const [toCopy, setToCopy] = useState<string>();
  const isBusy = state.work !== undefined;

  const readSheet = async (): Promise<void> => {
    setUnusable(undefined);
    const sheet = await session.selectedSheet();
    if (sheet !== undefined) setSheets([sheet]);
  };
  const readFile = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const answer = await readListFile(chosen);
    setSheets(typeof answer === "string" ? undefined : answer);
    setUnusable(typeof answer === "string" ? answer : undefined);
  };

  const handOutFile = (): void => {
    const text = ownListCsv(state.own);
    if (handsOutFiles()) handOut(`${say.fileName}.csv`, text);
    else setToCopy(text);
  };

  return (
    <div className={styles.root}>
      {state.ownTrouble !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{own.kept[state.ownTrouble]}</MessageBarBody>
        </MessageBar>
      )}
      <p className={styles.text}>{say.about}</p>
      <div className={styles.buttons}>
        <Button size="small" disabled={isBusy} onClick={() => void readSheet()}>
          {say.fromSheet}
        </Button>
        <Button size="small" disabled={isBusy} onClick={() => file.current?.click()}>
          {say.fromFile}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".xlsx,.xlsm,.xls,.ods,.et,.csv,.txt"
          aria-label={say.fromFile}
          onChange={(event) => {
            void readFile(event.currentTarget.files?.[0]);
            // The same file may be chosen again after it was corrected.
            event.currentTarget.value = "";
          }}
        />
      </div>
      {unusable !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{unusable}</MessageBarBody>
        </MessageBar>
      )}
      {sheets !== undefined && (
        <ListPreview
          key={sheets.map(({ name }) => name).join()}
          sheets={sheets}
          onTake={(entries) => {
            setSheets(undefined);
            void session.takeList(entries);
          }}
          onCancel={() => setSheets(undefined)}
        />
      )}
      <h2 className={styles.title}>{say.current}</h2>
      {state.own.length === 0 ? (
        <p className={styles.text}>{say.none}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {counted(state.own).map(({ kind, from, count }) => (
              <li key={`${kind} ${from ?? ""}`}>{own.counted(kind, from, count)}</li>
            ))}
          </ul>
          <div className={styles.buttons}>
            <Button size="small" disabled={isBusy} onClick={() => void session.handOutList()}>
              {say.toSheet}
            </Button>
            <Button size="small" onClick={handOutFile}>
              {say.toFile}
            </Button>
            <Button size="small" disabled={isBusy} onClick={() => void session.takeList([])}>
              {say.remove}
            </Button>
          </div>
          {toCopy !== undefined && (
            <>
              <p className={styles.text} role="status">
                {say.copyInstead}
              </p>
              <Textarea
                aria-label={say.toFile}
                readOnly
                rows={5}
                value={toCopy}
                onFocus={({ target }) => target.select()}
              />
            </>
          )}
        </>
      )}
    </div>
  );
}
