/** Codes of organisations and projects that a document prints for two names, and names for two codes. */
import { normalise, type Disclosure, type Row } from "../../recognise";
import { organisationName } from "../organisationNames";
import type { Readings } from "../readings";
import { tableSets } from "../tableSets";
import type { CodeGroup } from "./pairs";
import { printedCodes, type PrintedCode } from "./printedCodes";
import { organisationNames } from "../../vocabulary/keyColumns";
import { maybeSame } from "../../vocabulary/shortNames";
import { cellAt } from "../../workbook";

/** Organisations by disclosure: another department's 205 is another organisation. */
export function organisationsOf(readings: Readings): PrintedCode[][] {
  return readings
    .of(tableSets)
    .map((tables) => [...tables.values()].flatMap((table) => unitsIn(table, "organisation")));
}

function unitsIn(table: Parameters<typeof printedCodes>[0], kind: "organisation" | "project"): PrintedCode[] {
  return printedCodes(table).filter((printed) => printed.kind === kind && printed.name !== "");
}

/** Full and short names are one. */
export function organisationsOfSeveralNames(organisations: readonly PrintedCode[]): CodeGroup[] {
  return differing(
    organisations,
    ({ code }) => code,
    (one, other) => {
      const names = [organisationName(one.name), organisationName(other.name)] as const;
      return names[0] !== undefined && names[1] !== undefined && !maybeSame(names[0], names[1]);
    },
  );
}

/** A department and its own office may share a name, and other tables may use codes of another length. */
export function organisationsOfSeveralCodes(organisations: readonly PrintedCode[]): CodeGroup[] {
  return differing(
    organisations,
    ({ name }) => name,
    (one, other) => one.code.length === other.code.length && one.code !== other.code,
  );
}

/** Region, year, department and category: projects of one name in two of them are two. */
const prefixLength = 12;

/** A project's code is told by the rule on project names where it has two names. */
export function projectsOfSeveralCodes({ tables }: Disclosure): CodeGroup[] {
  return tables.flatMap((table) =>
    differing(
      unitsIn(table, "project"),
      ({ name, code, occurrences: [{ row }] }) =>
        [row.parent?.key, unitBeside(row), code.slice(0, prefixLength), name].join("/"),
      (one, other) => one.code.length > prefixLength && one.code !== other.code,
    ),
  );
}

/** Each unit has its own `信息系统运行维护`, with a code of its own: what stands in the row below 单位名称, or above it where it is printed once. */
function unitBeside({ sheet, index, panel }: Row): string {
  const column = panel.columns.find(({ title }) => unitHeads.has(normalise(title)));
  if (column === undefined) return "";
  let row = index;
  while (row > 0 && cellAt(sheet, row, column.index) === undefined) row -= 1;
  return String(cellAt(sheet, row, column.index)?.value ?? "");
}

const unitHeads: ReadonlySet<string> = new Set(organisationNames.split("|"));

/** Of what shares a key, the first and those that differ from it. */
function differing(
  codes: readonly PrintedCode[],
  key: (printed: PrintedCode) => string,
  differs: (one: PrintedCode, other: PrintedCode) => boolean,
): CodeGroup[] {
  const first = new Map<string, PrintedCode>();
  const others = new Map<PrintedCode, [PrintedCode, ...PrintedCode[]]>();
  for (const printed of codes) {
    const before = first.get(key(printed));
    if (before === undefined) first.set(key(printed), printed);
    else if (differs(before, printed)) {
      const known = others.get(before);
      if (known === undefined) others.set(before, [printed]);
      else known.push(printed);
    }
  }
  return [...others].map(([one, rest]) => [one, ...rest]);
}
