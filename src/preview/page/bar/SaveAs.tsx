/** Asks under which name the workbook is to be handed out. */
import { useState } from "react";
import { Field, Input } from "@fluentui/react-components";
import { xlsxName } from "../../../hosts/file";
import type { PreviewWords } from "../../../locale/preview";
import { FormDialog } from "../FormDialog";

interface Props {
  readonly words: PreviewWords;
  readonly name: string;
  readonly onSave: (name: string) => void;
  readonly onClose: () => void;
}

export default function SaveAs({ words, name, onSave, onClose }: Props) {
  const [wanted, setWanted] = useState(name);
  const allowed = fileName(wanted);
  return (
    <FormDialog
      title={words.saveAs}
      submit={words.save}
      cancel={words.cancel}
      onSubmit={
        allowed === undefined
          ? undefined
          : () => {
              onSave(allowed);
              onClose();
            }
      }
      onClose={onClose}
    >
      <Field label={words.fileName}>
        <Input
          value={wanted}
          onChange={(_, { value }) => setWanted(value)}
          onFocus={({ target }) => target.setSelectionRange(0, target.value.lastIndexOf("."))}
        />
      </Field>
    </FormDialog>
  );
}

/** As Windows allows it; undefined where nothing is left. */
function fileName(text: string): string | undefined {
  // eslint-disable-next-line no-control-regex
  const name = text.replace(/[\\/:*?"<>|\u0000-\u001f]/gu, "").trim();
  return name === "" || name.startsWith(".") ? undefined : xlsxName(name);
}
