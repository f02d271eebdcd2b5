/** The checks that could not be run, by reason: one missing table stands for many of them. */
import { notRunByReason } from "../cases";
import type { CheckedFile } from "../checkedFile";
import { shortened } from "../phrases";
import { hanging } from "./lines";
import type { TextOptions } from "./options";

const aboutsShown = 3;

/** What could not be checked, by reason. */
export function notRunLines(file: CheckedFile, { words, typewriter, verbose }: TextOptions): string[] {
  const groups = notRunByReason(file);
  if (groups.length === 0) return [];
  return [
    "",
    typewriter.bold(words.notRun),
    ...groups.flatMap(({ reason, abouts }) => [
      ...hanging("  – ", 4, reason, typewriter),
      ...(verbose
        ? abouts.flatMap((about) => hanging("      ", 6, about, typewriter, typewriter.faint))
        : hanging("    ", 4, shortened(abouts, aboutsShown, words), typewriter, typewriter.faint)),
    ]),
  ];
}
