/** Asks under which name the workbook is to be handed out. */
import { useState } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from "@fluentui/react-components";
import { xlsxName } from "../../../hosts/file";
import type { PreviewWords } from "../../../locale/preview";

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
    <Dialog open onOpenChange={onClose}>
      <DialogSurface aria-describedby={undefined}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (allowed === undefined) return;
            onSave(allowed);
            onClose();
          }}
        >
          <DialogBody>
            <DialogTitle>{words.saveAs}</DialogTitle>
            <DialogContent>
              <Field label={words.fileName}>
                <Input
                  value={wanted}
                  onChange={(_, { value }) => setWanted(value)}
                  onFocus={({ target }) => target.setSelectionRange(0, target.value.lastIndexOf("."))}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary" disabled={allowed === undefined}>
                {words.save}
              </Button>
              <Button onClick={onClose}>{words.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

/** As Windows allows it; undefined where nothing is left. */
function fileName(text: string): string | undefined {
  // eslint-disable-next-line no-control-regex
  const name = text.replace(/[\\/:*?"<>|\u0000-\u001f]/gu, "").trim();
  return name === "" || name.startsWith(".") ? undefined : xlsxName(name);
}
