/** What a printed name says of its own code: without numbering, code, the names of the levels above, and remarks. */
import { kindOf, nameKey, type Catalogue, type CatalogueKind, type Entry } from "../../catalogue";
import { normalise, readCode } from "../../recognise";
import { splitOrdinal, withoutSum } from "../../vocabulary";

/** Between the levels of a full name: `社会保障和就业支出-行政事业单位养老支出`, `…支出（类）…支出（款）`. */
const levels = /\((?:类|款|项)\)|[-—_/\\>|→]/u;

/** `其中：[2080505]社会保障和就业支出-…缴费支出` → `…缴费支出`. */
export function ownName(printed: string, code: string, kind: CatalogueKind): string {
  const parts = withoutCode(printed, code, kind)
    .split(levels)
    .filter((part) => part !== "");
  return withoutSum(parts.at(-1) ?? "");
}

function withoutCode(printed: string, code: string, kind: CatalogueKind): string {
  const { text } = splitOrdinal(normalise(printed));
  const inside = readCode(text);
  const isCode = inside !== undefined && (inside.code === code || kindOf(inside.code) === kind);
  return isCode ? inside.name : text;
}

/** Is this the name of the entry, however it is typed: as a full name, with its number, with a remark in brackets? */
export function isNameOf(printed: string, entry: Entry, catalogue: Catalogue): boolean {
  if (printed === entry.name) return true;
  const key = nameKey(entry.name);
  if (nameKey(printed) === key) return true;
  const { kind, code } = entry;
  const own = ownName(printed, code, kind);
  if (nameKey(own) === key || isFullName(withoutCode(printed, code, kind), entry, catalogue)) return true;
  const remark = /\([^()]*\)$/u.exec(own);
  return remark !== null && nameKey(own.slice(0, remark.index)) === key && catalogue.everNamed(kind, own).length === 0;
}

/** Do the names of the levels above stand before it without anything between? */
function isFullName(text: string, entry: Entry, catalogue: Catalogue): boolean {
  let key = nameKey(text);
  if (!key.endsWith(nameKey(entry.name))) return false;
  for (const { name } of catalogue.path(entry.kind, entry.code).toReversed()) {
    if (!key.endsWith(nameKey(name))) return false;
    key = key.slice(0, -nameKey(name).length);
    if (key === "") return true;
  }
  return false;
}
