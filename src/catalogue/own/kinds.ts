/** What kind of codes a list holds: by its headers, else by the form of its codes, else by its title, else nobody but the user knows. */
import { isWellFormed, kindOf } from "../codes";
import type { CatalogueKind } from "../entry";
import type { ListPlace } from "./findLists";
import type { KindHint } from "./listWords";
import type { ListLine } from "./lines";

/** The share of a list's codes that must have the form of one kind for the form to decide. */
const most = 0.9;
/** The shortest codes that tell a kind by their form, in characters; shorter ones have the form of many things. */
const tellingLength = 5;

/** The kind of each line, as far as it can be told; undefined: the user has to say what the list holds. */
export function kindsOfLines(
  { columns, titleHint }: ListPlace,
  lines: readonly ListLine[],
  chosen: CatalogueKind | undefined,
): ((line: ListLine) => CatalogueKind) | undefined {
  const fallback = chosen ?? kindOfList(columns.hint, titleHint, lines);
  if (fallback === undefined && lines.some(({ kind }) => kind === undefined)) return undefined;
  return ({ kind = fallback, code }) => (kind === undefined || kind === "subject" ? subjectKind(code) : kind);
}

function kindOfList(
  header: KindHint | undefined,
  title: KindHint | undefined,
  lines: readonly ListLine[],
): KindHint | undefined {
  const open = lines.filter(({ kind }) => kind === undefined);
  const formed = open.filter(({ code }) => kindOf(code) !== undefined);
  const byForm = formed.length >= open.length * most;
  if (header !== undefined) return header;
  if (byForm && formed.some(({ code }) => code.length >= tellingLength)) return "subject";
  if (title === undefined || title === "subject") return byForm ? "subject" : undefined;
  return fits(title, open) ? title : undefined;
}

/** A title may speak of something else than the list below it. */
function fits(kind: CatalogueKind, lines: readonly ListLine[]): boolean {
  return lines.filter(({ code }) => isWellFormed(kind, code)).length >= lines.length * most;
}

/** Codes of no known form are read as functional ones, and then told as what they are not. */
function subjectKind(code: string): CatalogueKind {
  return kindOf(code) ?? "functional";
}
