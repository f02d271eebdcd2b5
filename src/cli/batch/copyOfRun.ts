/** Puts a marked copy where it belongs. A run that is gone on with may meet copies of its own; those of others stay as they are. */
import type { CliWords } from "../../locale";
import type { Copy } from "../jobs/checked";
import { writeCopy } from "../files/copies";
import { writeFailure } from "../failures";
import { replaceEntry } from "../files/wholeFile";
import { originAt, originOf, type Origin } from "./fileHash";
import { isSame } from "./runNotes";

/**
 * @param earlier the copy that an earlier run noted, `none` where it noted none; undefined where no run is gone on with
 * @returns whether the copy was written, or why it was not although it was asked for
 */
export function putCopy(
  target: string | null,
  copy: Copy,
  earlier: Origin | "none" | undefined,
  words: CliWords,
): boolean | string {
  if (copy === undefined || target === null) return false;
  if ("reason" in copy) return words.noCopy(copy.reason);
  const there = earlier === undefined ? undefined : originAt(target);
  // The run was ended after the copy was written and before that was noted.
  if (there !== undefined && isSame(there, originOf(copy.bytes))) return true;
  if (there !== undefined && earlier !== undefined && earlier !== "none" && isSame(there, earlier)) {
    try {
      replaceEntry(target, copy.bytes);
      return true;
    } catch (error) {
      return words.noCopy(writeFailure(error, words));
    }
  }
  return writeCopy(target, copy.bytes, words) ?? true;
}
