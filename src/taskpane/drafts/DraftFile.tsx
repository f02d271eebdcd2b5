/** A button that asks for the file of an earlier draft. It is handed on unread: reading is the checker's. */
import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { usePane } from "../usePane";

interface DraftFileProps {
  readonly label: string;
  /** What becomes of the file, shown where the pointer rests on the button. */
  readonly about: string;
}

export function DraftFile({ label, about }: DraftFileProps) {
  const { session, state } = usePane();
  const file = useRef<HTMLInputElement>(null);
  const isBusy = state.work !== undefined && state.work.task !== "renew";
  return (
    <>
      <Button size="small" title={about} disabled={isBusy} onClick={() => file.current?.click()}>
        {label}
      </Button>
      <input
        ref={file}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xls,.et,.ods"
        aria-label={label}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen !== undefined) void session.compareWith({ name: chosen.name, source: chosen });
          // The same file may be chosen again after it was corrected.
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}
