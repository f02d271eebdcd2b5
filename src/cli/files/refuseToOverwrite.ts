/** A report never takes the place of a file that the run reads. */
import type { CliWords } from "../../locale";
import { UsageError } from "../options/usageError";
import { identityOf } from "./wholeFile";

/** Throws a `UsageError` where something to be written is a file that the run reads, by whatever path. */
export function refuseToOverwrite(written: readonly string[], read: readonly string[], words: CliWords): void {
  const known = new Set(read.map(identityOf));
  for (const path of written) {
    const there = identityOf(path);
    if (there !== undefined && known.has(there)) throw new UsageError(words.outIsInput(path));
  }
}
