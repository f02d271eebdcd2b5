/** Which of many disclosures is a department's, and which are its units'. */
import { organisationName } from "../../readings/organisationNames";
import { normalise } from "../../workbook";
import type { FigureRow, FigureTable, OwnFigures } from "./figures";
import { maybeSame } from "../../vocabulary/shortNames";

/** A disclosure and the file that it stands in. */
export interface Submission {
  readonly path: string;
  readonly figures: OwnFigures;
}

/** Of files that may hold several disclosures. */
export function submissionsIn(
  files: readonly { readonly path: string; readonly figures?: readonly OwnFigures[] }[],
): Submission[] {
  return files.flatMap(({ path, figures = [] }) => figures.map((one) => ({ path, figures: one })));
}

/** A unit that the department's tables list, as one of them names it. */
export interface ListedUnit {
  readonly name: string;
  readonly table: FigureTable;
  readonly row: FigureRow;
}

export interface Department {
  readonly own: Submission;
  readonly units: readonly ListedUnit[];
}

/** What is known of the workbook of a listed unit. `own-office`: it is called as the department is, and so may either's workbook be. */
export type UnitStanding =
  | { readonly kind: "found"; readonly submission: Submission }
  | { readonly kind: "missing" | "unclear" | "own-office" }
  | { readonly kind: "several"; readonly paths: readonly string[] };

/**
 * Finds the department: of all workbooks the one whose tables list several units. A unit's own tables list only itself.
 *
 * @returns undefined where no workbook lists several units, or several do and none of them lists the others
 */
export function departmentAmong(submissions: readonly Submission[]): Department | undefined {
  const candidates = submissions
    .map((own) => ({ own, units: listedUnits(own.figures) }))
    .filter(({ units }) => units.length > 1);
  if (candidates.length < 2) return candidates[0];
  // A unit may have units of its own: the department is the one that lists all other candidates.
  const above = candidates.filter(({ own, units }) =>
    candidates.every(
      (other) => other.own === own || units.some(({ name }) => isSame(name, other.own.figures.organisation)),
    ),
  );
  return above.length === 1 ? above[0] : undefined;
}

/** Each once, in the order in which the tables name them. */
function listedUnits({ tables }: OwnFigures): ListedUnit[] {
  const units = new Map<string, ListedUnit>();
  for (const table of tables) {
    for (const row of leaves(table)) {
      const key = plainName(row.name);
      if (!units.has(key)) units.set(key, { name: row.name, table, row });
    }
  }
  return [...units.values()];
}

/** Rows of organisations that have none below them. */
export function leaves({ rows, listsUnits }: FigureTable): FigureRow[] {
  const isLeaf = ({ kind, hasChildren, name }: FigureRow): boolean =>
    kind === "organisation" && !hasChildren && name !== "";
  return listsUnits ? rows.filter(isLeaf) : [];
}

/** For each unit, which workbook is its own. A unit is `missing` only where no workbook can be its own. */
export function standingsOf(
  { own, units }: Department,
  submissions: readonly Submission[],
): ReadonlyMap<ListedUnit, UnitStanding> {
  const others = submissions.filter((one) => one !== own && isComparable(one.figures, own.figures));
  const standings = new Map<ListedUnit, UnitStanding>();
  for (const unit of units) {
    const same = workbooksOf(unit, units, others, own.figures.organisation);
    const [only, ...more] = same;
    if (only === undefined) continue;
    standings.set(
      unit,
      more.length === 0
        ? { kind: "found", submission: only }
        : { kind: "several", paths: same.map(({ path }) => path) },
    );
  }
  const taken = new Set([...standings.values()].flatMap((one) => (one.kind === "found" ? [one.submission] : [])));
  const isAllKnown = submissions.every((one) => one === own || taken.has(one));
  for (const unit of units) {
    if (standings.has(unit)) continue;
    if (isOwnOffice(unit.name, own.figures.organisation)) standings.set(unit, { kind: "own-office" });
    else standings.set(unit, { kind: isAllKnown ? "missing" : "unclear" });
  }
  return standings;
}

function isComparable(one: OwnFigures, own: OwnFigures): boolean {
  return one.kind === own.kind && one.year !== undefined && one.year === own.year;
}

/** By the very name, or by the name without remarks in brackets where that is nobody else's. */
function workbooksOf(
  { name }: ListedUnit,
  units: readonly ListedUnit[],
  submissions: readonly Submission[],
  department: string | undefined,
): Submission[] {
  const exactly = submissions.filter(
    ({ figures: { organisation } }) => organisation !== undefined && plainName(organisation) === plainName(name),
  );
  if (exactly.length > 0 && plainName(name) !== plainName(department ?? "")) return exactly;
  const isAmbiguous = units.filter((unit) => isSame(unit.name, name)).length > 1 || isOwnOffice(name, department);
  return isAmbiguous ? [] : submissions.filter(({ figures }) => isSame(name, figures.organisation));
}

/** 某某局本级, 某某局机关 and 某某局 below 某某局: its workbook may be called as the department's is. */
function isOwnOffice(name: string, department: string | undefined): boolean {
  const [own, other] = [organisationName(name), organisationName(department ?? "")];
  return (
    own === undefined ||
    other === undefined ||
    own === other ||
    (own.startsWith(other) && maybeSame(own, other) && own.length - other.length < 3)
  );
}

function isSame(one: string, other: string | undefined): boolean {
  const name = organisationName(one);
  return name !== undefined && name === organisationName(other ?? "");
}

/** Brackets and a code before it do not count: `104_湖南省教育厅`, `某某局（本级）`. */
function plainName(name: string): string {
  return normalise(name)
    .replace(/^[\d_-]+/u, "")
    .replace(/[()[\]]/gu, "");
}
