/** `公务接待费支出决算比预算无增减变化，比去年增加0.50万元`: the clause before a change, which tells no figure, names of what it is. */
import { hasMeaning } from "../measures/measures";
import { changeAdverbs, comparedWith } from "../../vocabulary/narrative";
import { keptAdverbs, unchangedWords } from "../../vocabulary/unchanged";
import type { Subject } from "./statement";
import { isEmptySubject } from "./subject";

/**
 * @param rest the words of the change itself
 * @param lead the words since the figure before
 * @returns the words that name what has changed
 */
export function nameOfChange(rest: string, lead: string, subjectOf: (words: string) => Subject): string {
  if (!isEmptySubject(subjectOf(rest.replace(changeAdverbs, "")))) return rest;
  const clause = lead.split(/[,;:。]/u).at(-2) ?? "";
  const match = unchangedWords.map(({ words }) => words.exec(clause)).find((found) => found !== null);
  if (match === undefined || /\d/u.test(clause)) return rest;
  const before = clause.slice(0, match.index).replace(comparedWith, "").replace(keptAdverbs, "");
  return hasMeaning(subjectOf(before).text) ? before : rest;
}
