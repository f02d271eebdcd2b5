/** Where a text beside the workbook comes from: pasted, or out of a .docx or .txt. Nothing is uploaded. */
import { Button, makeStyles, MessageBar, MessageBarBody, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  whole: { flexBasis: "100%" },
});

interface TextSourceProps {
  /** Why the last file could not be read. */
  readonly unusable: string | undefined;
  readonly onFile: (file: File) => void;
}

export function TextSource({ unusable, onFile }: TextSourceProps) {
  const styles = useStyles();
  const { session, state, words } = usePane();
  const { text: say, finding } = words.pane;
  const { wish } = state;
  const file = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState<string>();
  const isBusy = state.work !== undefined && state.work.task !== "renew";
  const take = (text: string): void => {
    setPasted(undefined);
    void session.takeText(say.pasted, text);
  };
  return (
    <div className={styles.root}>
      {unusable !== undefined && (
        <MessageBar intent="error" layout="multiline" className={styles.whole}>
          <MessageBarBody>{unusable}</MessageBarBody>
        </MessageBar>
      )}
      {pasted !== undefined ? (
        <>
          <Textarea
            className={styles.whole}
            aria-label={say.pasteHere}
            placeholder={say.pasteHere}
            autoFocus
            rows={5}
            value={pasted}
            onChange={(_, { value }) => setPasted(value)}
            // What is pasted as a whole is checked at once: a field takes seconds over ten thousand lines.
            onPaste={(event) => {
              const text = event.clipboardData.getData("text/plain");
              if (pasted !== "" || text.trim() === "") return;
              event.preventDefault();
              take(text);
            }}
          />
          <Button
            size="small"
            appearance="primary"
            disabled={isBusy || pasted.trim() === ""}
            onClick={() => take(pasted)}
          >
            {say.check}
          </Button>
          <Button size="small" onClick={() => setPasted(undefined)}>
            {finding.cancel}
          </Button>
        </>
      ) : (
        <>
          <Button size="small" disabled={isBusy} onClick={() => setPasted("")}>
            {say.paste}
          </Button>
          <Button size="small" disabled={isBusy} onClick={() => file.current?.click()}>
            {say.fromFile}
          </Button>
          {wish.text !== undefined && (
            <Button size="small" disabled={isBusy} onClick={() => void session.dropText()}>
              {say.remove(wish.text.name)}
            </Button>
          )}
        </>
      )}
      <input
        ref={file}
        type="file"
        hidden
        accept=".docx,.txt"
        aria-label={say.fromFile}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen !== undefined) onFile(chosen);
          // The same file may be chosen again after it was corrected.
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}
