/** Which text belongs to which workbook: the one file for the one workbook, or of a folder the one of the same name. */
import { readdirSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { CliWords } from "../../locale";
import { readFailure } from "../failures";
import { UsageError } from "../options/usageError";

const extensions = [".docx", ".txt"];

/** @returns by the path of the workbook; a workbook without a text is checked without one */
export function narrativesFor(
  workbooks: readonly string[],
  narrative: string | undefined,
  words: CliWords,
): ReadonlyMap<string, string> {
  if (narrative === undefined) return new Map();
  if (!isFolder(narrative)) {
    const [only, ...others] = workbooks;
    if (others.length > 0) throw new UsageError(words.narrativeForMany);
    return new Map(only === undefined ? [] : [[only, narrative]]);
  }
  const names = namesIn(narrative, words);
  const texts = new Map<string, string>();
  // Of two texts of one name the .docx is the original.
  for (const extension of extensions.toReversed())
    for (const name of names)
      if (extname(name).toLowerCase() === extension) texts.set(basename(name, extname(name)), join(narrative, name));
  // A folder without any text for these workbooks is refused: otherwise what was asked for would silently not be done.
  if (texts.size === 0) throw new UsageError(words.problem(narrative, words.noNarratives));
  return new Map(
    workbooks.flatMap((path) => {
      const text = texts.get(basename(path, extname(path)));
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
}

function namesIn(folder: string, words: CliWords): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new UsageError(words.problem(folder, readFailure(error, words)));
  }
}

/** What cannot be looked at is told when it is read. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
