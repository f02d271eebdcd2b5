/** The worker's end: holds the file and what it was when it was opened, and writes what was changed in the page. */
import { isUnusable, isWritable, xlsxName, type Unusable } from "../../hosts/file";
import { asXlsx, Book, openBook, saveBook, Sheet } from "../excel";
import { CellReceiver, CellSender } from "./cells";
import { frameOf, putInFrame } from "./frames";
import type { Message, Reply } from "./messages";

/** @returns what is to be told of each message, in the order in which they come */
export function serve(say: (reply: Reply) => void): (message: Message) => void {
  let file: ServedFile | undefined;
  return (message) => {
    if (message.kind === "cells") return file?.take(message.cells);
    if (message.kind === "forget") return file?.forget();
    const { id } = message;
    if (message.kind === "open") {
      const opened = openedFile(message.bytes, message.name);
      if (isUnusable(opened)) return say({ kind: "unusable", id, reason: opened.reason });
      const { before, original, isConverted } = opened;
      file = new ServedFile(original, before);
      const sender = new CellSender();
      for (const sheet of before.sheets) for (const cells of sender.slices(sheet)) say({ kind: "cells", id, cells });
      return say({ kind: "opened", id, original, isConverted, frame: frameOf(before) });
    }
    // Nothing can be saved before it was opened.
    if (file === undefined) return;
    const bytes = file.saved(message.frame);
    say(isUnusable(bytes) ? { kind: "unusable", id, reason: bytes.reason } : { kind: "saved", id, bytes });
  };
}

interface OpenedFile {
  readonly before: Book;
  /** What is saved differs from this in what was changed. */
  readonly original: Uint8Array;
  readonly isConverted: boolean;
}

/** A file as the page works with it: what cannot be written back is opened as .xlsx. Samples are named by what they are, without an ending. */
function openedFile(bytes: Uint8Array, name: string): OpenedFile | Unusable {
  const called = xlsxName(name);
  const before = openBook(bytes, called);
  if (isUnusable(before)) return before;
  if (isWritable(bytes)) return { before, original: bytes, isConverted: false };
  const original = asXlsx(before);
  const converted = openBook(original, called);
  return isUnusable(converted) ? converted : { before: converted, original, isConverted: true };
}

class ServedFile {
  readonly #receiver = new CellReceiver();
  /** The workbook as the page has it, but for what was not sent yet. */
  readonly #now = new Book();
  readonly #original: Uint8Array;
  readonly #before: Book;

  constructor(original: Uint8Array, before: Book) {
    this.#original = original;
    this.#before = before;
  }

  take(cells: Parameters<CellReceiver["put"]>[1]): void {
    this.#receiver.put(this.#sheet(cells.sheet), cells);
  }

  /** Cells stand elsewhere now, and are sent anew. */
  forget(): void {
    this.#now.sheets = this.#before.sheets.map(({ id }) => new Sheet(id, ""));
  }

  saved(frame: Parameters<typeof putInFrame>[1]): Uint8Array | Unusable {
    for (const { id } of frame.sheets) this.#sheet(id);
    putInFrame(this.#now, frame);
    return saveBook(this.#original, this.#now, this.#before);
  }

  /** One that the file has begins with the cells that it had there. */
  #sheet(id: string): Sheet {
    const known = this.#now.sheets.find((sheet) => sheet.id === id);
    if (known !== undefined) return known;
    const sheet = this.#before.sheets.find((one) => one.id === id)?.copy() ?? new Sheet(id, "");
    this.#now.sheets.push(sheet);
    return sheet;
  }
}
