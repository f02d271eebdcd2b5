/** A file as the page works with it: what cannot be written back is opened as .xlsx. */
import { isUnusable, isWritable, xlsxName, type Unusable } from "../../hosts/file";
import { asXlsx, openBook, type Book } from "../excel";

export interface OpenedFile {
  readonly book: Book;
  /** What is saved differs from this in what was changed. */
  readonly original: Uint8Array;
  readonly isConverted: boolean;
}

/** Samples are named by what they are, without an ending. */
export function openedFile(bytes: Uint8Array, name: string): OpenedFile | Unusable {
  const called = xlsxName(name);
  const book = openBook(bytes, called);
  if (isUnusable(book)) return book;
  if (isWritable(bytes)) return { book, original: bytes, isConverted: false };
  const original = asXlsx(book);
  const converted = openBook(original, called);
  return isUnusable(converted) ? converted : { book: converted, original, isConverted: true };
}
