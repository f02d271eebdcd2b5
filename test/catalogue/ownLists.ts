/** Reads a list written as text, and says shortly what came out. */
import { readOwnList, type Entry, type ListProblem, type OwnListReading } from "../../src/catalogue";
import type { OwnListChoices } from "../../src/catalogue";
import { book } from "../support/book";

export function read(text: string, choices?: OwnListChoices): OwnListReading {
  return readOwnList(book(text), choices);
}

/** The entries as `functional 208 社会保障和就业支出 2019-`; where the list is not taken, why. */
export function entriesIn(reading: OwnListReading): readonly string[] {
  if (reading.kind === "taken") return reading.entries.map(entryLine);
  return reading.kind === "notFound" ? ["notFound"] : [reading.kind, ...problemsIn(reading, "refused")];
}

export function entryLine({ kind, code, name, from, to }: Entry): string {
  const years = from === undefined && to === undefined ? "" : ` ${from ?? ""}-${to ?? ""}`;
  return `${kind} ${code} ${name}${years}`;
}

/** The problems as `two-names B4 'Sheet2'!B7`. */
export function problemsIn(reading: OwnListReading, severity?: ListProblem["severity"]): readonly string[] {
  if (reading.kind === "notFound") return [];
  return reading.problems
    .filter((problem) => severity === undefined || problem.severity === severity)
    .map(({ kind, cells }) => [kind, ...cells].join(" "));
}
