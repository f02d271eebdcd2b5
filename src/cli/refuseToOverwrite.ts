/** A report never takes the place of a file that the run reads. */
import type { CliWords } from "../locale";
import { UsageError } from "./usageError";
import { isSameFile } from "./wholeFile";

export function refuseToOverwrite(out: string | undefined, read: readonly string[], words: CliWords): void {
  if (out !== undefined && read.some((path) => isSameFile(path, out))) throw new UsageError(words.outIsInput);
}
