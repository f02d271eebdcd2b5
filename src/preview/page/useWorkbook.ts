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
import { openedFile } from "./openedFile";
import { useUnsaved } from "./useUnsaved";

export interface Opened {
  /** Differs for every workbook opened. */
  readonly id: number;
  readonly book: Book;
  /** The file as it came; of another format, as it will be saved. */
  readonly original: Uint8Array;
  readonly name: string;
  /** Where it belongs in the list of many; what is changed goes back there. */
  readonly unit: number | undefined;
  /** The pane checks it at once and shows the first mistake. */
  readonly isCheckedAtOnce: boolean;
}

interface OpenWorkbook extends Pick<UnitsInHand, "isPacking"> {
  /** Undefined while the list is in view, or nothing is there yet. */
  readonly workbook: Opened | undefined;
  readonly units: Units | undefined;
  readonly openSample: (id: SampleId) => void;
  /** One workbook is opened; of several, or of a folder, a list is made. */
  readonly openFiles: (chosen: Chosen | Promise<Chosen>) => void;
  readonly openUnit: (id: number) => void;
  readonly toList: () => void;
  readonly closeList: () => void;
  readonly downloadAll: () => void;
  readonly save: () => void;
}

interface Source {
  readonly name: string;
  readonly bytes: Promise<Uint8Array>;
  /** The reason where the bytes cannot be had. */
  readonly unread: string;
  readonly unit?: number;
  readonly isCheckedAtOnce?: boolean;
}

/** @param say tells the user why a file cannot be used; the workbook that is open stays */
export function useWorkbook(words: PreviewWords, say: (sentence: string | undefined) => void): OpenWorkbook {
  const [workbook, setWorkbook] = useState<Opened>();
  const { units, isPacking, add, download: downloadAll, close } = useUnits(words, say);
  const isListChanged = (): boolean => units?.get().units.some(({ isChanged }) => isChanged) ?? false;
  const { isUnsaved, onSaved } = useUnsaved(workbook?.book, isListChanged);

  const saved = (): Uint8Array | undefined => {
    if (workbook === undefined) return undefined;
    const bytes = saveBook(workbook.original, workbook.book);
    if (!isUnusable(bytes)) return bytes;
    say(words.cannotDownload(bytes.reason));
    return undefined;
  };
  /** Whether another workbook, or the list, may take the place of this one. What belongs to the list is put back there. */
  const leave = (): boolean => {
    if (workbook === undefined || !isUnsaved()) return true;
    const bytes = workbook.unit === undefined ? undefined : saved();
    if (bytes === undefined) return window.confirm(words.discard);
    putBack(bytes);
    return true;
  };
  const putBack = (bytes: Uint8Array): void => {
    if (workbook?.unit !== undefined) units?.replace(workbook.unit, new Blob([new Uint8Array(bytes)]));
  };
  const open = async ({ name, bytes, unread, unit, isCheckedAtOnce = false }: Source): Promise<void> => {
    const file = await bytes.catch(() => undefined);
    if (file === undefined) return say(words.cannotOpen(name, unread));
    const opened = openedFile(file, name);
    if (isUnusable(opened)) return say(words.cannotOpen(name, opened.reason));
    if (opened.isConverted && !window.confirm(words.asXlsx(name, opened.book.name))) return;
    if (!leave()) return;
    say(undefined);
    const { book, original } = opened;
    setWorkbook((before) => ({ id: (before?.id ?? 0) + 1, book, original, name, unit, isCheckedAtOnce }));
  };
  const openSample = (id: SampleId, isCheckedAtOnce = false): Promise<void> =>
    open({ name: words.sampleNames[id], bytes: fetchedSample(id), unread: words.cannotFetch, isCheckedAtOnce });
  const openBlob = (path: string, source: Blob, unit?: number): Promise<void> =>
    open({
      name: path.slice(path.lastIndexOf("/") + 1),
      bytes: source.arrayBuffer().then((buffer) => new Uint8Array(buffer)),
      unread: words.cannotRead,
      ...(unit !== undefined && { unit, isCheckedAtOnce: true }),
    });
  const openFiles = async (chosen: Chosen | Promise<Chosen>): Promise<void> => {
    const { files, passedOver } = await chosen;
    const [first] = files;
    if (first === undefined) return say(words.many.noWorkbooks);
    if (files.length === 1 && units === undefined) return openBlob(first.path, first.source);
    if (!leave()) return;
    const [added] = add(files);
    setWorkbook(undefined);
    say(passedOver === 0 ? undefined : words.many.passedOver(passedOver));
    if (files.length === 1) await openBlob(first.path, first.source, added);
  };
  const openFirst = (): void => {
    const [first] = samples;
    if (first !== undefined) void openSample(first, true);
  };
  const onStart = useEffectEvent(openFirst);
  useEffect(() => onStart(), []);
  return {
    workbook,
    units,
    isPacking,
    openSample: (id) => void openSample(id),
    openFiles: (chosen) => void openFiles(chosen),
    openUnit: (id) => {
      const unit = units?.unit(id);
      if (unit !== undefined) void openBlob(unit.path, unit.source, id);
    },
    toList: () => leave() && setWorkbook(undefined),
    closeList: () => {
      if (isListChanged() && !window.confirm(words.many.closeChanged)) return;
      close();
      openFirst();
    },
    downloadAll: () => void downloadAll(),
    save: () => {
      const bytes = saved();
      if (workbook === undefined || bytes === undefined) return;
      download(workbook.book.name, bytes);
      putBack(bytes);
      onSaved();
    },
  };
}
