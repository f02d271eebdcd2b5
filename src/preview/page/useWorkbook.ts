/** Which workbook is open: a sample to begin with, then what the user chooses, or one of a list. */
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { PreviewWords, SampleId } from "../../locale/preview";
import type { Book } from "../excel";
import { openFile, type OpenFile } from "../file/openFile";
import { startWorker } from "../file/startWorker";
import type { Units } from "../many/units";
import { fetchedSample, samples } from "./bar/samples";
import { download } from "./download";
import type { PracticeWish } from "../../training/practice";
import type { Scored } from "../many/jobs";
import type { BookOrigin } from "./bookOrigin";
import { usePractice, type Exercise } from "./practice/usePractice";
import type { Chosen } from "./many/chosenFiles";
import { useUnits, type UnitsInHand } from "./many/useUnits";
import { forgetFile, keepFile, recallFile } from "./keeping/file";
import { useAutosave } from "./keeping/useAutosave";
import { useUnsaved } from "./useUnsaved";

export interface Opened {
  /** Differs for every workbook opened. */
  readonly id: number;
  readonly book: Book;
  readonly file: OpenFile;
  readonly name: string;
  readonly place: BookOrigin;
  /** The pane checks it at once and shows the first mistake. */
  readonly isCheckedAtOnce: boolean;
  /** The mistakes that were planted into it, and what it was made of. */
  readonly exercise: Exercise | undefined;
}

/** The id of a workbook that is opened where none was. */
export const FIRST = 1;

/** Where what is open is kept, should the page be closed. */
export type Keeping = "browser" | "nowhere";

export interface OpenInPage extends Pick<UnitsInHand, "isPacking" | "together" | "units"> {
  /** Another file is being read; what is open stays until then. */
  readonly isOpening: boolean;
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
  readonly practice: PracticeActions;
}

export interface PracticeActions {
  readonly isMaking: boolean;
  /** Of the open workbook; of an exercise another one of the same origin. */
  readonly begin: (wish: PracticeWish) => void;
  readonly score: () => Promise<Scored | undefined>;
  /** Back to what it was made of. */
  readonly end: () => void;
}

interface Source {
  readonly name: string;
  readonly bytes: Promise<Uint8Array>;
  /** The reason where the bytes cannot be had. */
  readonly unread: string;
  readonly place: BookOrigin;
  readonly isCheckedAtOnce?: boolean;
  readonly exercise?: Exercise;
  /** Nobody is asked whether what is open may go. */
  readonly isNext?: boolean;
}

/** @param say tells the user why a file cannot be used; the workbook that is open stays */
export function useWorkbook(words: PreviewWords, say: (sentence: string | undefined) => void): OpenInPage {
  const [workbook, setWorkbook] = useState<Opened>();
  const [isFileKept, setFileKept] = useState(true);
  const [opening, setOpening] = useState(0);
  const attempts = useRef(0);
  const list = useUnits(words, say);
  const { units } = list;
  const place = workbook?.place;
  // An exercise that is made of the user's own file leaves it where it is.
  const isOwn = (workbook?.exercise?.origin.place ?? place)?.kind === "file";
  const keeping = isKeptIn(place, isFileKept, units === undefined ? undefined : list.isKept);

  const saved = async (): Promise<Uint8Array | undefined> => {
    const bytes = await workbook?.file.save();
    if (bytes instanceof Uint8Array) return bytes;
    if (bytes !== undefined) say(words.cannotDownload(bytes.reason));
    return undefined;
  };
  const putAway = async (bytes: Uint8Array): Promise<void> => {
    if (place?.kind === "unit") units?.replace(place.unit, new Blob([new Uint8Array(bytes)]));
    else if (place?.kind === "file" && workbook) setFileKept(await keepFile({ name: workbook.book.name, bytes }));
  };
  const autosave = async (): Promise<void> => {
    const bytes = await saved();
    if (bytes !== undefined) await putAway(bytes);
  };
  const isPending = useAutosave(workbook?.book, isTransient(place) ? undefined : autosave);
  const { isUnsaved, onSaved } = useUnsaved(
    workbook?.book,
    (unsaved) => isPending() || (keeping !== "browser" && (unsaved || isListChanged(units))),
  );

  /** Whether another workbook, or the list, may take the place of this one. What belongs to the list is put back there. */
  const leave = async (): Promise<boolean> => {
    if (workbook === undefined || !isUnsaved()) return true;
    if (place?.kind !== "unit") return window.confirm(words.discard);
    if (isPending()) await autosave();
    return true;
  };
  const refused = (name: string, reason: string): false => {
    say(words.cannotOpen(name, reason));
    return false;
  };
  /** @returns whether it is open */
  const open = async (source: Source): Promise<boolean> => {
    const { name, bytes, unread, isCheckedAtOnce = false, exercise, isNext = false } = source;
    const attempt = (attempts.current += 1);
    setOpening(attempt);
    const read = await bytes.catch(() => undefined);
    const file = read && (await openFile(read, name, startWorker));
    setOpening((latest) => (latest === attempt ? 0 : latest));
    if (read === undefined) return refused(name, unread);
    if (file === undefined) return refused(name, words.many.troubles.broken);
    if ("reason" in file) return refused(name, file.reason);
    // Meanwhile she chose another one.
    const isWanted =
      attempt === attempts.current && (!file.isConverted || window.confirm(words.asXlsx(name, file.book.name)));
    if (!isWanted || !(isNext || (await leave()))) {
      file.close();
      return false;
    }
    say(undefined);
    const { book, original } = file;
    setWorkbook((before) => ({
      id: before === undefined ? FIRST : before.id + 1,
      book,
      file,
      name: book.name,
      place: source.place,
      isCheckedAtOnce,
      exercise,
    }));
    if (source.place.kind === "file") void keepFile({ name: book.name, bytes: original }).then(setFileKept);
    else if (source.place.kind !== "practice" && isOwn) forgetFile();
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
    if (!(await leave())) return;
    // What was still being opened would come over the list.
    attempts.current += 1;
    setOpening(0);
    if (isOwn) forgetFile();
    const [unit] = list.add(files);
    setWorkbook(undefined);
    say(passedOver === 0 ? undefined : words.many.passedOver(passedOver));
    if (files.length === 1 && unit !== undefined)
      await openBlob(first.path, first.source, { kind: "unit", unit }, true);
  };
  const handOut = async (name: string | undefined): Promise<void> => {
    const bytes = await saved();
    if (workbook === undefined || bytes === undefined) return;
    if (name !== undefined) {
      workbook.book.name = name;
      setWorkbook({ ...workbook, name });
    }
    download(workbook.book.name, bytes);
    void putAway(bytes);
    onSaved();
  };
  const showExercise = (name: string, bytes: Blob, exercise: Exercise): void =>
    void open({
      name,
      bytes: bytes.arrayBuffer().then((buffer) => new Uint8Array(buffer)),
      unread: words.cannotRead,
      place: { kind: "practice" },
      exercise,
      isNext: true,
    });
  const practising = usePractice(words, showExercise, say);
  const exercise = workbook?.exercise;
  const practice: PracticeActions = {
    isMaking: practising.isMaking,
    begin: (wish) =>
      void (async () => {
        const bytes = exercise === undefined ? await saved() : exercise.origin.bytes;
        if (workbook === undefined || bytes === undefined) return;
        await practising.begin(exercise?.origin ?? { name: workbook.name, bytes, place: workbook.place }, wish);
      })(),
    score: async () => {
      const bytes = await saved();
      return bytes && exercise && practising.score(bytes, exercise.key);
    },
    end: () => {
      if (exercise === undefined) return;
      const { name, bytes, place: where } = exercise.origin;
      void open({ name, bytes: Promise.resolve(bytes), unread: words.cannotRead, place: where, isNext: true });
    },
  };
  const openFirst = (): void => {
    const [first] = samples;
    if (first !== undefined) void openSample(first, true);
  };
  const onStart = useEffectEvent(async () => {
    if (await list.recall()) return;
    const kept = await recallFile();
    // Meanwhile she may have chosen something herself.
    if (attempts.current > 0) return;
    const isOpen =
      kept !== undefined && (await openBlob(kept.name, new Blob([new Uint8Array(kept.bytes)]), { kind: "file" }, true));
    if (!isOpen && attempts.current <= 1) openFirst();
  });
  useEffect(() => void onStart(), []);
  const file = workbook?.file;
  useEffect(() => () => file?.close(), [file]);
  return {
    workbook,
    units,
    together: list.together,
    isPacking: list.isPacking,
    keeping,
    isOpening: opening !== 0,
    openSample: (id) => void openSample(id),
    openFiles: (chosen) => void openFiles(chosen),
    openUnit: (id) => {
      const unit = units?.unit(id);
      if (unit !== undefined) void openBlob(unit.path, unit.source, { kind: "unit", unit: id }, true);
    },
    toList: () => void leave().then((may) => may && setWorkbook(undefined)),
    closeList: () => {
      if (isListChanged(units) && !window.confirm(words.many.closeChanged)) return;
      list.close();
      openFirst();
    },
    closeFile: openFirst,
    downloadAll: () => void list.download(),
    save: (name) => void handOut(name),
    practice,
  };
}

function isListChanged(units: Units | undefined): boolean {
  return units?.get().units.some(({ isChanged }) => isChanged) ?? false;
}

/** Samples and exercises are not kept. */
function isTransient(place: BookOrigin | undefined): boolean {
  return place === undefined || place.kind === "sample" || place.kind === "practice";
}

/** @param isListKept undefined where there is no list */
function isKeptIn(
  place: BookOrigin | undefined,
  isFileKept: boolean,
  isListKept: boolean | undefined,
): Keeping | undefined {
  const isKept =
    place?.kind === "file" ? isFileKept : isTransient(place) && place !== undefined ? undefined : isListKept;
  return isKept === undefined ? undefined : isKept ? "browser" : "nowhere";
}
