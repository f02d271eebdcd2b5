/** Codes of organisations and projects that a document prints for two names, and names for two codes. */
import { normalise, type Disclosure, type Panel, type Row, type Table } from "../../recognise";
import { onceFor } from "../../remembered";
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
        [row.parent?.key, table.once(unitsBeside).get(row), code.slice(0, prefixLength), name].join("/"),
      (one, other) => one.code.length > prefixLength && one.code !== other.code,
    ),
  );
}

/** Each unit has its own `信息系统运行维护`, with a code of its own: what stands in the row below 单位名称, or above it where it is printed once. */
function unitsBeside({ rows }: Table): ReadonlyMap<Row, string> {
  const units = new Map<Row, string>();
  let before: Row | undefined;
  for (const row of rows) {
    const { sheet, index, panel } = row;
    const [column] = unitColumns(panel);
    if (column === undefined) continue;
    // Each goes no further up than to the row before it, which has been there.
    const above = before?.sheet === sheet && before.panel === panel && before.index < index ? before : undefined;
    let at = index;
    while (at > (above?.index ?? -1) && cellAt(sheet, at, column.index) === undefined) at -= 1;
    const printed = at === above?.index ? units.get(above) : cellAt(sheet, at, column.index)?.value;
    units.set(row, String(printed ?? ""));
    before = row;
  }
  return units;
}

const unitColumns = onceFor(({ columns }: Panel) => columns.filter(({ title }) => unitHeads.has(normalise(title))));
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
