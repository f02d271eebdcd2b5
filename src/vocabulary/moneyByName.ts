/** Columns of which everybody knows that they are money to be spent or received: their total is never left out on purpose. */
import { fiscalSources, incomeSources } from "./captions";
import * as words from "./columns";

const spent = [words.basic, words.personnel, words.operating, words.project, words.business, words.remitted];
const names = new Set(
  [words.planned, ...spent, ...Object.values({ ...fiscalSources, ...incomeSources }).flat()].flatMap((ways) =>
    ways.split("|"),
  ),
);

/** `预算数`, `2027年预算数`, `本年/人员经费`, `项目经费`; not `单价`, `总投资` or `人均经费`. */
export function isMoneyByName(header: string): boolean {
  const name = (header.split("/").at(-1) ?? "").replace(/^20\d\d年(?:度)?/u, "");
  return names.has(name) || /^[^均每]+经费$/u.test(name);
}
