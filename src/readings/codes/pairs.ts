/** Codes that a document prints under several names, and names that it prints for several codes. */
import { codeAbove, isWellFormed, nameKey } from "../../catalogue";
import { grouped } from "../../grouped";
import { defineReading, type Readings } from "../readings";
import { withWholeName } from "./continuedName";
import { isOrganisation } from "./judgement";
import { ownName } from "./ownName";
import { isPublished, printedCodes, type PrintedCode } from "./printedCodes";

/** Different names of one code, or the different codes of one name; the first as the document prints it. */
export type CodeGroup = readonly [PrintedCode, PrintedCode, ...PrintedCode[]];

/** Subjects of all tables, by classification and by year: names change with the years. */
export const subjectCodes = defineReading("subject-codes", (readings): readonly PrintedCode[][] => {
  const { disclosure, catalogue } = readings;
  const codes = disclosure.tables.flatMap(printedCodes).map((printed) => withWholeName(catalogue, printed));
  return [...grouped(codes.filter(isSubject), listOf).values()];
});

function listOf({ kind, table: { year } }: PrintedCode): string {
  return `${kind}/${year ?? ""}`;
}

function isSubject(printed: PrintedCode): boolean {
  const { kind, code, name } = printed;
  return isPublished(kind) && name !== "" && isWellFormed(kind, code) && !isOrganisation(printed);
}

/** @param codes of one classification and year */
export function severalNames(codes: readonly PrintedCode[]): CodeGroup[] {
  return severalOf(
    codes,
    ({ code }) => code,
    ({ name }) => name,
    bareName,
  );
}

/** The name without what is only typed otherwise, or added in brackets. */
function bareName({ name, code, kind }: PrintedCode): string {
  return nameKey(ownName(name, code, kind).replace(/\([^()]*\)$/u, ""));
}

/** @param codes of one classification and year */
export function severalCodes(codes: readonly PrintedCode[]): CodeGroup[] {
  const bare = new Map<string, string>();
  const beside = (printed: PrintedCode): string => {
    const { kind, code, name } = printed;
    let key = bare.get(name);
    if (key === undefined) bare.set(name, (key = bareName(printed)));
    return `${codeAbove(kind, code) ?? ""}/${code.length}/${key}`;
  };
  return severalOf(
    codes,
    beside,
    ({ code }) => code,
    ({ code }) => code,
  );
}

/** Groups by `key` what differs in `value`. `loosely` is asked only where values differ, as almost none do. */
function severalOf(
  codes: readonly PrintedCode[],
  key: (printed: PrintedCode) => string,
  value: (printed: PrintedCode) => string,
  loosely: (printed: PrintedCode) => string,
): CodeGroup[] {
  const first = new Map<string, PrintedCode>();
  const several = new Map<string, Map<string, PrintedCode>>();
  for (const printed of codes) {
    const name = key(printed);
    const before = first.get(name);
    if (before === undefined) first.set(name, printed);
    if (before === undefined || value(before) === value(printed)) continue;
    const different = several.get(name) ?? new Map([[loosely(before), before]]);
    several.set(name, different);
    if (!different.has(loosely(printed))) different.set(loosely(printed), printed);
  }
  return [...several.values()].flatMap((different): CodeGroup[] => {
    const [one, other, ...others] = different.values();
    return one === undefined || other === undefined ? [] : [[one, other, ...others]];
  });
}

const namesDiffer = defineReading("names-differ", (readings): ReadonlySet<string> => {
  const groups = readings.of(subjectCodes).flatMap(severalNames);
  return new Set(groups.map(([one]) => `${listOf(one)}/${one.code}`));
});

/** Does the document print this code under several names? */
export function hasSeveralNames(readings: Readings, printed: PrintedCode): boolean {
  return readings.of(namesDiffer).has(`${listOf(printed)}/${printed.code}`);
}
