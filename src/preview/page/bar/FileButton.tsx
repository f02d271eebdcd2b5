/** A button that asks for files, or for a folder. */
import { useRef, type ReactElement } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { workbookEndings } from "../../../hosts/file";

const useStyles = makeStyles({ button: { whiteSpace: "nowrap" } });

interface Props {
  readonly label: string;
  readonly icon: ReactElement;
  readonly isPrimary?: boolean;
  readonly isFolder?: boolean;
  readonly onFiles: (files: FileList | null) => void;
}

export function FileButton({ label, icon, isPrimary = false, isFolder = false, onFiles }: Props) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        className={styles.button}
        size="small"
        appearance={isPrimary ? "primary" : "subtle"}
        icon={icon}
        onClick={() => chooser.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        {...(isFolder ? { webkitdirectory: "" } : { accept: workbookEndings.join(",") })}
        onChange={({ target }) => {
          onFiles(target.files);
          // The same file may be chosen again after it was changed.
          target.value = "";
        }}
      />
    </>
  );
}
