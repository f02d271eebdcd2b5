/** What the catalogue says of a printed code and its name. Each of the rules on names tells one kind of it. */
import { codeAbove, isValidIn, isWellFormed, kindOf, levelOf, type Catalogue, type Entry } from "../../catalogue";
import { endsAsOrganisation } from "../../vocabulary";
import { isNameOf, ownName } from "./ownName";
import { isPublished, type PrintedCode } from "./printedCodes";

export type CodeJudgement =
  /** The name is the code's, or nothing can be said against it. */
  | { readonly kind: "right" }
  /** No code of this classification is written so. `meant` is what the name stands for. */
  | { readonly kind: "malformed"; readonly meant: Entry | undefined }
  /** A subject of another classification, code and name: economic among functional. */
  | { readonly kind: "foreign"; readonly entry: Entry }
  /** The name is that of a level above or below; `entry` is undefined where the edition does not have the code. */
  | { readonly kind: "level"; readonly entry: Entry | undefined; readonly named: Entry }
  /** The edition does not have the code. `ever` are its names in other years, `meant` the code that bears the name. */
  | { readonly kind: "unknown"; readonly ever: readonly Entry[]; readonly meant: Entry | undefined }
  /** The code has another name. `former` is this one in another year, `meant` the code that bears it. */
  | {
      readonly kind: "differs";
      readonly entry: Entry;
      readonly former: Entry | undefined;
      readonly meant: Entry | undefined;
    };

const right: CodeJudgement = { kind: "right" };

/** Whether a printed code and the name beside it are right by the catalogue of the table's year, and what is wrong otherwise. */
export function judge(catalogue: Catalogue, printed: PrintedCode): CodeJudgement {
  const { kind, code, name, table } = printed;
  if (!isWellFormed(kind, code)) return judgeForm(catalogue, printed);
  const names = catalogue.names(kind, code, table.year);
  if (names.some((entry) => entry.name === name)) return right;
  const ever = catalogue.ever(kind, code);
  const valid = [...names, ...ever.filter((entry) => mayBeValid(catalogue, entry, table.year))];
  const own = ownName(name, code, kind);
  if (valid.length > 0 && (own === "" || valid.some((entry) => isNameOf(name, entry, catalogue)))) return right;
  const named = own === "" ? [] : catalogue.everNamed(kind, own);
  if (named.length === 0 && isOrganisation(printed)) return right;
  const [entry] = names;
  const meant = named.length === 0 ? undefined : meantBy(catalogue, printed, own);
  const former = ever.find((other) => isNameOf(name, other, catalogue));
  const inLine = meant === undefined && former === undefined ? named.find((one) => isInLine(code, one)) : undefined;
  if (inLine !== undefined && (entry !== undefined || ever.length === 0))
    return { kind: "level", entry, named: inLine };
  return entry === undefined ? { kind: "unknown", ever, meant } : { kind: "differs", entry, former, meant };
}

/**
 * May the entry be valid in this year? Where the compilations disagree, its years may be off by one; a document without a year
 * may mean any year.
 */
function mayBeValid(catalogue: Catalogue, entry: Entry, year: number | undefined): boolean {
  if (year === undefined) return true;
  if (catalogue.edition(year)?.uncertain !== "boundaries") return false;
  return isValidIn(entry, year - 1) || isValidIn(entry, year + 1);
}

/** The code that bears the name at this level: one beside it, else the only one. */
function meantBy(catalogue: Catalogue, { kind, code, table }: PrintedCode, own: string): Entry | undefined {
  const same = catalogue
    .named(kind, own, table.year)
    .filter((entry) => entry.code !== code && levelOf(kind, entry.code) === levelOf(kind, code));
  const above = codeAbove(kind, code);
  return same.find((entry) => codeAbove(kind, entry.code) === above) ?? (same.length === 1 ? same[0] : undefined);
}

/** Does one of the two codes stand above the other? */
function isInLine(code: string, other: Entry): boolean {
  return isBelow(code, other.code, other.kind) || isBelow(other.code, code, other.kind);
}

function isBelow(code: string, upper: string, kind: Entry["kind"]): boolean {
  for (let above = codeAbove(kind, code); above !== undefined; above = codeAbove(kind, above)) {
    if (above === upper) return true;
  }
  return false;
}

/** Tables of subjects list organisations too, by their codes: 205 某某市医疗保障局, 205001 局本级. */
export function isOrganisation({ kind, code, name }: PrintedCode): boolean {
  if (!isPublished(kind) || code.length === 5 || code.length === 7) return false;
  return endsAsOrganisation.test(name);
}

/** No organisation has a code of so many digits. */
const oddLengths = new Set([4, 8]);
const subjectLengths = new Set([5, 7]);

/** A code without the form of its classification may be that of an organisation or a project; the name beside it tells. */
function judgeForm(catalogue: Catalogue, printed: PrintedCode): CodeJudgement {
  const { kind, code, name, table } = printed;
  const other = kindOf(code);
  const foreign = other === undefined ? [] : catalogue.names(other, code, table.year);
  const entry = foreign.find((one) => isNameOf(name, one, catalogue));
  if (entry !== undefined) return { kind: "foreign", entry };
  const own = ownName(name, code, kind);
  const named = own === "" ? [] : catalogue.everNamed(kind, own);
  const near = named.filter((one) => one.code.slice(0, 3) === code.slice(0, 3));
  const isOdd = oddLengths.has(code.length) && catalogue.ever(kind, code.slice(0, 3)).length > 0;
  const isSubject = near.length > 0 || (named.length > 0 && subjectLengths.has(code.length));
  if (!isSubject && (!isOdd || isOrganisation(printed))) return right;
  const codes = new Set((near.length > 0 ? near : named).map((one) => one.code));
  return { kind: "malformed", meant: codes.size === 1 ? (near[0] ?? named[0]) : undefined };
}
