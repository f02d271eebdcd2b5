/** A field for files, or for a folder, that buttons elsewhere open. */
import { useRef, type ReactElement } from "react";
import { workbookEndings } from "../../../hosts/file";

interface Chooser {
  readonly ask: () => void;
  readonly field: ReactElement;
}

export function useChooser(what: "files" | "folder", onFiles: (files: FileList | null) => void): Chooser {
  const field = useRef<HTMLInputElement>(null);
  return {
    ask: () => field.current?.click(),
    field: (
      <input
        ref={field}
        type="file"
        hidden
        multiple
        {...(what === "folder" ? { webkitdirectory: "" } : { accept: workbookEndings.join(",") })}
        onChange={({ target }) => {
          onFiles(target.files);
          // The same file may be chosen again after it was changed.
          target.value = "";
        }}
      />
    ),
  };
}
