/** A button that asks for the file of an earlier draft. It is handed on unread: reading is the checker's. */
import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { usePane } from "../usePane";

export function DraftFile({ label }: { readonly label: string }) {
  const { session, state } = usePane();
  const file = useRef<HTMLInputElement>(null);
  const isBusy = state.work !== undefined && state.work.task !== "renew";
  return (
    <>
      <Button size="small" disabled={isBusy} onClick={() => file.current?.click()}>
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
