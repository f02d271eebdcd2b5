/** Which workbook is open: a sample to begin with, then what the user chooses. */
import { useEffect, useEffectEvent, useState } from "react";
import type { PreviewWords, SampleId } from "../../locale/preview";
import { isUnusable } from "../../hosts/file";
import { openBook, type Book } from "../excel";
import { saveBook } from "../excel/file/saveBook";
import { fetchedSample, samples } from "./bar/samples";
import { download } from "./download";
import { useUnsaved } from "./useUnsaved";

export interface Opened {
  /** Differs for every workbook opened. */
  readonly id: number;
  readonly book: Book;
  /** The file as it came. */
  readonly original: Uint8Array;
  readonly name: string;
}

interface OpenWorkbook {
  readonly workbook: Opened | undefined;
  readonly openSample: (id: SampleId) => void;
  readonly openFile: (file: File) => void;
  readonly save: () => void;
}

/** @param say tells the user why a file cannot be used; the workbook that is open stays */
export function useWorkbook(words: PreviewWords, say: (sentence: string | undefined) => void): OpenWorkbook {
  const [workbook, setWorkbook] = useState<Opened>();
  const { mayLeave, onSaved } = useUnsaved(workbook?.book, words.discard);

  const open = async (name: string, bytes: Promise<Uint8Array>, unread: string): Promise<void> => {
    const original = await bytes.catch(() => undefined);
    if (original === undefined) return say(words.cannotOpen(name, unread));
    const book = openBook(original, fileName(name));
    if (isUnusable(book)) return say(words.cannotOpen(name, book.reason));
    if (!mayLeave()) return;
    say(undefined);
    setWorkbook((before) => ({ id: (before?.id ?? 0) + 1, book, original, name }));
  };
  const openSample = (id: SampleId): void => {
    void open(words.sampleNames[id], fetchedSample(id), words.cannotFetch);
  };
  const openFile = (file: File): void => {
    const bytes = file.arrayBuffer().then((buffer) => new Uint8Array(buffer));
    void open(file.name, bytes, words.cannotRead);
  };
  const save = (): void => {
    if (workbook === undefined) return;
    const { book, original } = workbook;
    const bytes = saveBook(original, book);
    if (isUnusable(bytes)) return say(words.cannotDownload(bytes.reason));
    download(book.name, bytes);
    onSaved();
  };
  const openFirst = useEffectEvent(() => {
    const [first] = samples;
    if (first !== undefined) openSample(first);
  });
  useEffect(() => openFirst(), []);
  return { workbook, openSample, openFile, save };
}

/** Samples are shown by what they are, without an ending. */
function fileName(name: string): string {
  return /\.\w{2,4}$/.test(name) ? name : `${name}.xlsx`;
}
