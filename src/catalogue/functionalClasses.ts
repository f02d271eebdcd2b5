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
