/** A field for files, or for a folder, that buttons elsewhere open. */
import { useRef, type ReactElement } from "react";
import { workbookEndings } from "../../../hosts/file";

interface Chooser {
  readonly ask: () => void;
  readonly field: ReactElement;
}

/** Names of files that are offered first: workbooks; with `answers` the key of an exercise too. */
const endings = { files: workbookEndings, answers: [...workbookEndings, ".json"] };

export function useChooser(what: "files" | "folder" | "answers", onFiles: (files: FileList | null) => void): Chooser {
  const field = useRef<HTMLInputElement>(null);
  return {
    ask: () => field.current?.click(),
    field: (
      <input
        ref={field}
        type="file"
        hidden
        multiple
        {...(what === "folder" ? { webkitdirectory: "" } : { accept: endings[what].join(",") })}
        onChange={({ target }) => {
          onFiles(target.files);
          // The same file may be chosen again after it was changed.
          target.value = "";
        }}
      />
    ),
  };
}
