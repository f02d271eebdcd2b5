/** Of several disclosures what of a text that was handed over is about each: a department publishes its units' texts behind its own. */
import { onceForEach } from "../../remembered";
import { isTitleOfText, yearIn } from "../../vocabulary";
import type { Sheet } from "../../workbook";
import { bestNamed } from "./parts";
import { normalise } from "../cells/text";

interface Named {
  readonly year: number | undefined;
  readonly organisation: string | undefined;
}

/** @returns the rows of the text that are about each of the disclosures; of one without any it tells nothing */
export function sectionsOf<T extends Named>(text: Sheet, disclosures: readonly T[]): ReadonlyMap<T, Sheet> {
  const lines = text.rows.map((cells) =>
    normalise((cells ?? []).map((cell) => (typeof cell?.value === "string" ? cell.value : "")).join("")),
  );
  const titled = lines.map((line) => (isTitleOfText(line) ? onlyNamed(line, disclosures) : undefined));
  let own =
    titled.find((one) => one !== undefined) ??
    firstNamed(lines, disclosures) ??
    bestNamed(text, disclosures) ??
    disclosures[0];
  const rowsOf = new Map<T, number[]>();
  for (const [row, title] of titled.entries()) {
    own = title ?? own;
    if (own === undefined) continue;
    const rows = rowsOf.get(own);
    if (rows === undefined) rowsOf.set(own, [row]);
    else rows.push(row);
  }
  return new Map([...rowsOf].map(([one, rows]) => [one, withRows(text, rows)]));
}

/** Those of the longest name in the line: 某局 is a part of the name 某局本级. */
function namedIn<T extends Named>(line: string, disclosures: readonly T[]): readonly T[] {
  const named = disclosures.filter(({ organisation = "" }) => organisation !== "" && line.includes(organisation));
  const longest = Math.max(...named.map(({ organisation = "" }) => organisation.length));
  return named.filter(({ organisation = "" }) => organisation.length === longest);
}

function onlyNamed<T extends Named>(line: string, disclosures: readonly T[]): T | undefined {
  const named = namedIn(line, disclosures);
  const ofYear = named.length > 1 ? named.filter(({ year }) => year === yearIn(line)) : named;
  return ofYear.length === 1 ? ofYear[0] : undefined;
}

/** A unit that is named further down does not make the text its own. */
function firstNamed<T extends Named>(lines: readonly string[], disclosures: readonly T[]): T | undefined {
  const [first, ...others] = lines.map((line) => namedIn(line, disclosures)).find((named) => named.length > 0) ?? [];
  return others.length > 0 ? undefined : first;
}

/** The same sheet whenever it is asked for: what was read of it once is known. Its rows stay where they are. */
const withRows = onceForEach(
  (rows: readonly number[]) => rows.join(),
  (text: Sheet, rows): Sheet => {
    if (rows.length === text.rows.length) return text;
    const kept = new Set(rows);
    return { ...text, rows: text.rows.map((cells, row) => (kept.has(row) ? cells : undefined)) };
  },
);
