/** What the operating system and the worker threads say, in words for the user. */
import type { CliWords } from "../locale";

/** A word that says by itself what is the matter. */
type Told = { readonly [Name in keyof CliWords]: CliWords[Name] extends string ? Name : never }[keyof CliWords];

/** Whether the file was to be read or to be written. */
const always: Readonly<Record<string, Told>> = {
  EBUSY: "inUse",
  EDQUOT: "diskFull",
  EFBIG: "diskFull",
  EIO: "diskFails",
  EMFILE: "tooManyOpen",
  ENAMETOOLONG: "nameTooLong",
  ENFILE: "tooManyOpen",
  ENOMEM: "noMemory",
  ENOSPC: "diskFull",
  ENOTDIR: "notAFolder",
  ELOOP: "linksInCircle",
  EROFS: "onlyForReading",
  ESTALE: "networkGone",
  ETIMEDOUT: "networkGone",
  ETXTBSY: "inUse",
};

const reading: Readonly<Record<string, Told>> = {
  ...always,
  EACCES: "noPermission",
  EISDIR: "folderRead",
  ENOENT: "noSuchPath",
  EPERM: "noPermission",
};

const writing: Readonly<Record<string, Told>> = {
  ...always,
  EACCES: "mayNotWrite",
  EEXIST: "notAFolder",
  EISDIR: "isFolder",
  ENOENT: "noPlace",
  EPERM: "mayNotWrite",
};

/** @returns `ENOENT` and the like; blank for what is no failure of the system */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/** Does it come from the operating system, and not from a mistake of ours? */
export function isSystemFailure(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && /^E[A-Z\d]+$/u.test(codeOf(error));
}

/** @returns the sentence for the user where something could not be read */
export function readFailure(error: unknown, words: CliWords): string {
  return failure(error, reading, words, words.cannotRead);
}

/** @returns the sentence for the user where something could not be written */
export function writeFailure(error: unknown, words: CliWords): string {
  return failure(error, writing, words, words.cannotWrite);
}

function failure(
  error: unknown,
  told: Readonly<Record<string, Told>>,
  words: CliWords,
  otherwise: (code: string) => string,
): string {
  const code = codeOf(error);
  const word = Object.hasOwn(told, code) ? told[code] : undefined;
  return word === undefined ? otherwise(code === "" ? String(error) : code) : words[word];
}
