/** Full names: of `社会保障和就业支出-行政事业单位养老支出` the last part is the name, where the parts before it name the codes above. */
import { codeAbove } from "../codes";
import type { CatalogueKind } from "../entry";
import { nameKey } from "../nameKey";
import { ByCode } from "./byCode";
import { tidyName } from "./characters";

export interface Named {
  readonly kind: CatalogueKind;
  readonly code: string;
  readonly name: string;
  readonly above: string | undefined;
}

const separator = /(?:(?<!\s)\s+)?[-－—–/／\\＼>＞→]+\s*/u;
/** No real hierarchy is deeper; a cycle is. */
const deepest = 10;

/** What a code is called, as keys of names. */
interface Called {
  /** By lines with that very code. */
  readonly own: Set<string>;
  /** By full names below. */
  readonly implied: Set<string>;
}

interface FullName<L> {
  readonly line: L;
  readonly last: string;
  /** The parts before it, the nearest first, as keys. */
  readonly fronts: readonly string[];
  /** The codes above, the nearest first. */
  readonly ancestors: readonly string[];
}

/** The short name of each full one; names that only look like full names are absent. */
export function shortNames<L extends Named>(lines: readonly L[]): ReadonlyMap<L, string> {
  const above = new ByCode<string>();
  for (const line of lines) if (line.above !== undefined) above.set(line, line.above);
  const full = lines.filter(({ name }) => separator.test(name)).map((line) => splitName(line, above));
  const called = calledAbove(full);
  const isFull = new Set(full.map(({ line }) => line));
  for (const line of lines) if (!isFull.has(line)) called.get(line.kind, line.code)?.own.add(nameKey(line.name));
  const short = new Map<L, string>();
  // From the top down: the short names of the codes above are known by then.
  for (const one of full.sort((a, b) => a.ancestors.length - b.ancestors.length)) {
    const { line, last } = one;
    if (namesTheCodesAbove(one, called)) short.set(line, last);
    called.get(line.kind, line.code)?.own.add(nameKey(short.get(line) ?? line.name));
  }
  return short;
}

function splitName<L extends Named>(line: L, above: ByCode<string>): FullName<L> {
  const parts = line.name.split(separator);
  const fronts = parts.slice(0, -1).reverse().map(nameKey);
  return { line, last: tidyName(parts.at(-1) ?? ""), fronts, ancestors: ancestorsOf(line, above) };
}

function ancestorsOf({ kind, code }: Named, aboveByCode: ByCode<string>): string[] {
  const codes: string[] = [];
  const next = (of: string): string | undefined => codeAbove(kind, of) ?? aboveByCode.get(kind, of);
  for (let above = next(code); above !== undefined && codes.length < deepest; above = next(above)) codes.push(above);
  return codes;
}

/** A full name from the uppermost part down says what every code above is called. */
function calledAbove(full: readonly FullName<Named>[]): ByCode<Called> {
  const called = new ByCode<Called>();
  for (const { line, fronts, ancestors } of full) {
    ancestors.forEach((code, step) => {
      const { implied } = called.at({ kind: line.kind, code }, () => ({ own: new Set(), implied: new Set() }));
      if (fronts.length === ancestors.length) implied.add(fronts[step] ?? "");
    });
  }
  return called;
}

function namesTheCodesAbove({ line, last, fronts, ancestors }: FullName<Named>, called: ByCode<Called>): boolean {
  if (last === "" || fronts.length === 0 || fronts.length > ancestors.length) return false;
  return fronts.every((front, step) => {
    const { own, implied } = called.get(line.kind, ancestors[step] ?? "") ?? {};
    return own !== undefined && own.size > 0 ? own.has(front) : implied?.size === 1 && implied.has(front);
  });
}
