/** What the operating system and the worker threads say, in words for the user. */
import type { CliWords } from "../locale";

export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

export function readFailure(error: unknown, words: CliWords): string {
  const code = codeOf(error);
  if (code === "ENOENT") return words.noSuchPath;
  if (code === "EACCES" || code === "EPERM") return words.noPermission;
  if (code === "EISDIR") return words.folderRead;
  if (code === "ELOOP") return words.linksInCircle;
  if (code === "ENAMETOOLONG") return words.nameTooLong;
  return words.cannotRead(code === "" ? String(error) : code);
}

export function writeFailure(error: unknown, words: CliWords): string {
  const code = codeOf(error);
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return words.mayNotWrite;
  if (code === "ENOSPC" || code === "EDQUOT") return words.diskFull;
  if (code === "EISDIR") return words.isFolder;
  if (code === "EEXIST" || code === "ENOTDIR") return words.notAFolder;
  if (code === "ELOOP") return words.linksInCircle;
  if (code === "ENAMETOOLONG") return words.nameTooLong;
  return words.cannotWrite(code === "" ? String(error) : code);
}
