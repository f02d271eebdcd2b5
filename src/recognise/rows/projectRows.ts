/** Rows of 项目支出表: organisations, categories of projects, projects. */
import type { RowReading } from "./borneOut";
import { endsAsOrganisation, isProjectCategory, isTotalLabel } from "../../vocabulary";
import { adopt, draftRow, hasNumbers, Ordinals, type Body, type DraftRow } from "./draft";
import { keyedPlaces } from "./keyedPlaces";
import { isSubtotal, labelBeside } from "./label";
import { hangBelowTotals, nestOrganisations } from "./organisationRows";
import { hasOutlinedHeads, outlinedNames } from "./outlinedNames";
import { hangBelowSubtotals, isSubtotalRow, subtotalPlaces, type SubtotalPlace } from "./subtotals";
import { groupKey } from "./rowKeys";

/** Project codes carry region, year, department and a serial number: far longer than any organisation's. */
const shortestProjectCode = 12;

/** What the names of rows without a code may be besides projects. */
interface Manner {
  readonly isCategory: (name: string) => boolean;
  /** Is it the name of an organisation, whose projects follow? */
  readonly isOwner: (name: string) => boolean;
  /** Where the 小计 rows stand: above or below what they add up. */
  readonly subtotals?: SubtotalPlace;
  /** Numbers and indentation tell what belongs to what. */
  readonly isOutlined?: true;
}

const nothing = (): boolean => false;

/**
 * Words alone do not say whether `通用项目` holds the projects below it or is one, and whether `某某中心` is a unit with its projects or
 * is being built: the figures can tell.
 */
export function projectReadings(body: Body): RowReading[] {
  const plain: Manner = { isCategory: nothing, isOwner: nothing };
  const asPrinted = readProjectRows(body, plain);
  const named = (says: (name: string) => boolean): boolean =>
    asPrinted.some(({ kind, code, name }) => kind === "project" && code === undefined && says(name));
  const categories = named(isProjectCategory) ? [isProjectCategory, nothing] : [nothing];
  const owners = named(isOrganisationName) ? [nothing, isOrganisationName] : [nothing];
  const manners: readonly Manner[] = owners.flatMap((isOwner) =>
    categories.map((isCategory) => (isOwner === nothing && isCategory === nothing ? plain : { isCategory, isOwner })),
  );
  const withSubtotals = asPrinted.some(isSubtotalRow)
    ? subtotalPlaces.map((subtotals): Manner => ({ ...plain, subtotals }))
    : [];
  const outlined: readonly Manner[] = hasOutlinedHeads(asPrinted, "project") ? [{ ...plain, isOutlined: true }] : [];
  return [...manners, ...withSubtotals, ...outlined].map(
    (manner) => () => (manner === plain ? asPrinted : readProjectRows(body, manner)),
  );
}

function isOrganisationName(name: string): boolean {
  return endsAsOrganisation.test(name);
}

function readProjectRows(body: Body, manner: Manner): DraftRow[] {
  const rows = listedRows(body, manner);
  const { subtotals, isOutlined } = manner;
  if (isOutlined) {
    const outlined = outlinedNames(rows, "project", "group");
    hangBelowTotals(outlined);
    return outlined;
  }
  nestOrganisations(rows);
  if (subtotals === undefined) nestByPosition(rows);
  else hangBelowSubtotals(rows, subtotals);
  hangBelowTotals(rows);
  return rows;
}

function listedRows({ panels: [panel], lines }: Body, { isCategory, isOwner }: Manner): DraftRow[] {
  if (panel === undefined) return [];
  const places = keyedPlaces(lines, panel);
  const isProject = (position: number): boolean => {
    const code = places[position]?.code ?? "";
    return code.length >= shortestProjectCode || /[A-Za-z]/u.test(code);
  };
  const rows: DraftRow[] = [];
  const ordinals = new Ordinals();
  let organisation = "";
  for (const [position, place] of places.entries()) {
    const { code, name } = place;
    if (code === undefined && isCategory(name)) {
      rows.push(draftRow(place, { kind: "group", key: ordinals.keyOf(groupKey(organisation, name)) }));
    } else if (code === undefined && isOwner(name)) {
      rows.push(draftRow(place, { kind: "organisation", key: ordinals.keyOf((organisation = name)) }));
    } else if (isProject(position) || (code === undefined && name !== "" && !isTotalLabel(name))) {
      rows.push(draftRow(place, { kind: "project", key: code ?? name }));
    } else if (code === undefined && name === "" && isSubtotal(labelBeside(place, panel))) {
      const group = draftRow(place, { kind: "group", key: ordinals.keyOf(groupKey(labelBeside(place, panel))) });
      rows.push({ ...group, name: labelBeside(place, panel) });
    } else if (code === undefined) {
      if (name !== "" || hasNumbers(place, panel)) rows.push(draftRow(place, { kind: "total", key: "total" }));
    } else if (code.length <= 2 && isProject(position + 1)) {
      rows.push(draftRow(place, { kind: "group", key: ordinals.keyOf(groupKey(organisation, code)) }));
    } else {
      organisation = code;
      rows.push(draftRow(place, { kind: "organisation", key: code }));
    }
  }
  return rows;
}

/** A category belongs to the organisation above it, a project to the category, or to the organisation where there is none. */
function nestByPosition(rows: readonly DraftRow[]): void {
  let organisation: DraftRow | undefined;
  let group: DraftRow | undefined;
  for (const row of rows) {
    if (row.kind === "organisation") [organisation, group] = [row, undefined];
    else if (row.kind === "group") adopt(organisation, (group = row));
    else if (row.kind === "project") adopt(group ?? organisation, row);
  }
}
