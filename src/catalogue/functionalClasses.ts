/** The classes (类) of 支出功能分类, which tables print as captions without a code. */
import classRows from "./data/functional-classes.tsv";
import { entriesOf } from "./data/rows";
import type { Entry } from "./entry";

export const functionalClasses: readonly Entry[] = entriesOf("functional", classRows);

const codeByName = new Map(functionalClasses.map(({ name, code }) => [name, code]));

/** The class that a caption names, whatever the year: `卫生健康支出` → `210`. */
export function functionalClassOf(name: string): string | undefined {
  return codeByName.get(name) ?? codeByName.get(`${name}支出`);
}

/** The class of whose name a caption has lost one letter: `卫生健支出` → `卫生健康支出`. */
export function classWithLetterLost(name: string): string | undefined {
  if (functionalClassOf(name) !== undefined) return undefined;
  return [...codeByName.keys()].find(
    (full) =>
      full.length === name.length + 1 && [...full].some((_, at) => name === full.slice(0, at) + full.slice(at + 1)),
  );
}
