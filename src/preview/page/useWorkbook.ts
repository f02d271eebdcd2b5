/** Which workbook is open: a sample to begin with, then what the user chooses, or one of a list. */
import { useEffect, useEffectEvent, useState } from "react";
import type { PreviewWords, SampleId } from "../../locale/preview";
import { isUnusable } from "../../hosts/file";
import { saveBook, type Book } from "../excel";
import type { Units } from "../many/units";
import { fetchedSample, samples } from "./bar/samples";
import { download } from "./download";
import type { Chosen } from "./many/chosenFiles";
import { useUnits, type UnitsInHand } from "./many/useUnits";
import { forgetFile, keepFile, recallFile } from "./keeping/file";
import { useAutosave } from "./keeping/useAutosave";
import { openedFile } from "./openedFile";
import { useUnsaved } from "./useUnsaved";

/** Where a workbook belongs: one of a list goes back there with what was changed. */
export type BookOrigin = { readonly kind: "sample" | "file" } | { readonly kind: "unit"; readonly unit: number };

export interface Opened {
  /** Differs for every workbook opened. */
  readonly id: number;
  readonly book: Book;
  /** The file as it came; of another format, as it will be saved. */
  readonly original: Uint8Array;
  readonly name: string;
  readonly place: BookOrigin;
  /** The pane checks it at once and shows the first mistake. */
  readonly isCheckedAtOnce: boolean;
}

/** Where what is open is kept, should the page be closed. */
export type Keeping = "browser" | "nowhere";

interface OpenWorkbook extends Pick<UnitsInHand, "isPacking" | "units"> {
  /** Undefined while the list is in view, or nothing is there yet. */
  readonly workbook: Opened | undefined;
  /** Undefined for a sample. */
  readonly keeping: Keeping | undefined;
  readonly openSample: (id: SampleId) => void;
  /** One workbook is opened; of several, or of a folder, a list is made. */
  readonly openFiles: (chosen: Chosen | Promise<Chosen>) => void;
  readonly openUnit: (id: number) => void;
  readonly toList: () => void;
  readonly closeList: () => void;
  readonly closeFile: () => void;
  readonly downloadAll: () => void;
  /** @param name under which it is handed out, its own else */
  readonly save: (name?: string) => void;
}

interface Source {
  readonly name: string;
  readonly bytes: Promise<Uint8Array>;
  /** The reason where the bytes cannot be had. */
  readonly unread: string;
  readonly place: BookOrigin;
  readonly isCheckedAtOnce?: boolean;
}

/** @param say tells the user why a file cannot be used; the workbook that is open stays */
export function useWorkbook(words: PreviewWords, say: (sentence: string | undefined) => void): OpenWorkbook {
  const [workbook, setWorkbook] = useState<Opened>();
  const [isFileKept, setFileKept] = useState(true);
  const list = useUnits(words, say);
  const { units } = list;
  const place = workbook?.place;
  const isOwn = place?.kind === "file";
  const keeping = isKeptIn(place, isFileKept, units === undefined ? undefined : list.isKept);

  const saved = (): Uint8Array | undefined => {
    if (workbook === undefined) return undefined;
    const bytes = saveBook(workbook.original, workbook.book);
    if (!isUnusable(bytes)) return bytes;
    say(words.cannotDownload(bytes.reason));
    return undefined;
  };
  const putAway = (bytes: Uint8Array): void => {
    if (place?.kind === "unit") units?.replace(place.unit, new Blob([new Uint8Array(bytes)]));
    else if (isOwn && workbook) void keepFile({ name: workbook.book.name, bytes }).then(setFileKept);
  };
  const autosave = (): void => {
    const bytes = saved();
    if (bytes !== undefined) putAway(bytes);
  };
  const isPending = useAutosave(workbook?.book, place === undefined || place.kind === "sample" ? undefined : autosave);
  const { isUnsaved, onSaved } = useUnsaved(
    workbook?.book,
    (unsaved) => isPending() || (keeping !== "browser" && (unsaved || isListChanged(units))),
  );

  /** Whether another workbook, or the list, may take the place of this one. What belongs to the list is put back there. */
  const leave = (): boolean => {
    if (workbook === undefined || !isUnsaved()) return true;
    if (place?.kind !== "unit") return window.confirm(words.discard);
    if (isPending()) autosave();
    return true;
  };
  const refused = (name: string, reason: string): false => {
    say(words.cannotOpen(name, reason));
    return false;
  };
  /** @returns whether it is open */
  const open = async (source: Source): Promise<boolean> => {
    const { name, bytes, unread, isCheckedAtOnce = false } = source;
    const file = await bytes.catch(() => undefined);
    if (file === undefined) return refused(name, unread);
    const opened = openedFile(file, name);
    if (isUnusable(opened)) return refused(name, opened.reason);
    if (opened.isConverted && !window.confirm(words.asXlsx(name, opened.book.name))) return false;
    if (!leave()) return false;
    say(undefined);
    const { book, original } = opened;
    setWorkbook((before) => ({
      id: (before?.id ?? 0) + 1,
      book,
      original,
      name: book.name,
      place: source.place,
      isCheckedAtOnce,
    }));
    if (source.place.kind === "file") void keepFile({ name: book.name, bytes: original }).then(setFileKept);
    else if (isOwn) forgetFile();
    return true;
  };
  const openSample = (id: SampleId, isCheckedAtOnce = false): Promise<boolean> =>
    open({
      name: words.sampleNames[id],
      bytes: fetchedSample(id),
      unread: words.cannotFetch,
      place: { kind: "sample" },
      isCheckedAtOnce,
    });
  const openBlob = (path: string, source: Blob, where: BookOrigin, isCheckedAtOnce = false): Promise<boolean> =>
    open({
      name: path.slice(path.lastIndexOf("/") + 1),
      bytes: source.arrayBuffer().then((buffer) => new Uint8Array(buffer)),
      unread: words.cannotRead,
      place: where,
      isCheckedAtOnce,
    });
  const openFiles = async (chosen: Chosen | Promise<Chosen>): Promise<void> => {
    const { files, passedOver } = await chosen;
    const [first] = files;
    if (first === undefined) return say(words.many.noWorkbooks);
    if (files.length === 1 && units === undefined) {
      await openBlob(first.path, first.source, { kind: "file" });
      return;
    }
    if (!leave()) return;
    if (isOwn) forgetFile();
    const [unit] = list.add(files);
    setWorkbook(undefined);
    say(passedOver === 0 ? undefined : words.many.passedOver(passedOver));
    if (files.length === 1 && unit !== undefined)
      await openBlob(first.path, first.source, { kind: "unit", unit }, true);
  };
  const openFirst = (): void => {
    const [first] = samples;
    if (first !== undefined) void openSample(first, true);
  };
  const onStart = useEffectEvent(async () => {
    if (await list.recall()) return;
    const kept = await recallFile();
    const isOpen =
      kept !== undefined && (await openBlob(kept.name, new Blob([new Uint8Array(kept.bytes)]), { kind: "file" }, true));
    if (!isOpen) openFirst();
  });
  useEffect(() => void onStart(), []);
  return {
    workbook,
    units,
    isPacking: list.isPacking,
    keeping,
    openSample: (id) => void openSample(id),
    openFiles: (chosen) => void openFiles(chosen),
    openUnit: (id) => {
      const unit = units?.unit(id);
      if (unit !== undefined) void openBlob(unit.path, unit.source, { kind: "unit", unit: id }, true);
    },
    toList: () => leave() && setWorkbook(undefined),
    closeList: () => {
      if (isListChanged(units) && !window.confirm(words.many.closeChanged)) return;
      list.close();
      openFirst();
    },
    closeFile: openFirst,
    downloadAll: () => void list.download(),
    save: (name) => {
      const bytes = saved();
      if (workbook === undefined || bytes === undefined) return;
      if (name !== undefined) {
        workbook.book.name = name;
        setWorkbook({ ...workbook, name });
      }
      download(workbook.book.name, bytes);
      putAway(bytes);
      onSaved();
    },
  };
}

function isListChanged(units: Units | undefined): boolean {
  return units?.get().units.some(({ isChanged }) => isChanged) ?? false;
}

/** @param isListKept undefined where there is no list */
function isKeptIn(
  place: BookOrigin | undefined,
  isFileKept: boolean,
  isListKept: boolean | undefined,
): Keeping | undefined {
  const isKept = place?.kind === "file" ? isFileKept : place?.kind === "sample" ? undefined : isListKept;
  return isKept === undefined ? undefined : isKept ? "browser" : "nowhere";
}
