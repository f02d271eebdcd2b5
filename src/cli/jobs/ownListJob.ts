/** One file with a list of the user's own from its bytes to its entries: taken as a whole, or not at all. */
import { basename } from "node:path";
import { readOwnList, type Entry } from "../../catalogue";
import { isUnusable, readListFile } from "../../hosts/file";
import { ownListWordsOf, wordsOf, type Language } from "../../locale";
import { readInput } from "../files/readInput";

export interface ListJob {
  readonly kind: "list";
  readonly path: string;
  readonly language: Language;
}

/** Everything that was noticed is told, one sentence each; without a file there is nothing to tell. */
export interface OwnEntries {
  /** Undefined where the list cannot be taken. */
  readonly entries: readonly Entry[] | undefined;
  readonly told: readonly string[];
}

/** The entries of an own list, or why there are none; what is odd in it is told either way. */
export function ownEntries({ path, language }: ListJob): OwnEntries {
  const bytes = readInput(path, wordsOf(language).cli);
  const file = isUnusable(bytes) ? bytes : readListFile(basename(path), bytes);
  if (isUnusable(file)) return { entries: undefined, told: [file.reason] };
  const words = ownListWordsOf(language);
  const list = readOwnList(file.sheets);
  if (list.kind === "notFound") return { entries: undefined, told: [words.notFound] };
  const told = list.problems.map((problem) => words.problem(problem));
  if (list.kind === "taken") return { entries: list.entries, told };
  const open = list.lists.filter(({ kinds }) => kinds.length === 0);
  const refusing = list.problems.filter(({ severity }) => severity === "refused").length;
  const why =
    list.kind === "refused"
      ? [words.refused(refusing)]
      : open.map(({ sheet, examples }) => wordsOf(language).cli.listKindOpen(sheet, examples));
  return { entries: undefined, told: [...told, ...why] };
}
