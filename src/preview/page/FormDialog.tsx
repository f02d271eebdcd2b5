/** A question with fields, answered with its button or Enter, or left. */
import type { ReactNode } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";

interface Props {
  readonly title: string;
  readonly submit: string;
  readonly cancel: string;
  /** Undefined while what is filled in cannot be taken. */
  readonly onSubmit: (() => void) | undefined;
  readonly onClose: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

export function FormDialog({ title, submit, cancel, onSubmit, onClose, className, children }: Props) {
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface aria-describedby={undefined}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit?.();
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={className}>{children}</DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary" disabled={onSubmit === undefined}>
                {submit}
              </Button>
              <Button onClick={onClose}>{cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
