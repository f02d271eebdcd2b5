/** Asks why a finding is to be ignored. */
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface IgnoreFormProps {
  readonly onIgnore: (reason: string) => void;
  readonly onCancel: () => void;
}

export function IgnoreForm({ onIgnore, onCancel }: IgnoreFormProps) {
  const styles = useStyles();
  const words = usePane().words.pane.finding;
  const [reason, setReason] = useState("");
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        onIgnore(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Field size="small" label={words.ignoreReason} hint={words.ignoreHint}>
        <Input autoFocus size="small" maxLength={500} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit">
          {words.confirmIgnore}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
