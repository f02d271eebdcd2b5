/** Looks at cells before they are changed: what is in them, and what would hinder a change. */
import { contains, type Area, type CellPlace, type RefusalReason } from "../../../workbook";
import { areaAt, boundsOf } from "../areas";
import { OBJECTS_PER_REQUEST } from "../limits";
import { mergesIn } from "../merges";
import { rangeOf } from "../ranges";
import { bySheet, tabsOf, type Tab } from "../tabs";
import { contentProperties, contentsOf, type CellWrite, type WrittenContent } from "./content";
import { alone, portions, type Run } from "./runs";

/** A cell whose sheet is there. */
export interface Sight extends CellPlace {
  readonly change: CellWrite;
  readonly tab: Tab;
  readonly now: WrittenContent;
  readonly hindrance: RefusalReason | undefined;
}

/**
 * Three round trips for up to a thousand cells: sheets, merged areas, cells; and one more where only some cells of a column are locked or
 * filled by an array formula. Cells of sheets that are gone are left out.
 */
export async function look(context: Excel.RequestContext, changes: readonly CellWrite[]): Promise<Sight[]> {
  const tabs = new Map((await tabsOf(context)).map((tab) => [tab.name, tab]));
  const there = changes.filter(({ sheet }) => tabs.has(sheet));
  const isCovered = await coveredCells(context, tabs, there);
  const seen: Sight[] = [];
  for (const runs of portions(there, OBJECTS_PER_REQUEST)) seen.push(...(await ask(context, runs, tabs)));
  return seen.map((sight) =>
    sight.hindrance === undefined && isCovered(sight) ? { ...sight, hindrance: "merged" } : sight,
  );
}

async function ask(
  context: Excel.RequestContext,
  runs: readonly Run<CellWrite>[],
  tabs: ReadonlyMap<string, Tab>,
): Promise<Sight[]> {
  const asked = runs.flatMap((run) => {
    const tab = tabs.get(run.sheet);
    if (tab === undefined) return [];
    const range = rangeOf(tab.sheet, run.area);
    return [{ run, tab, range: range.load(`${contentProperties},hasSpill,savedAsArray,format/protection/locked`) }];
  });
  await context.sync();
  const mixed = asked.filter(({ range }) => isMixed(range));
  const uniform = asked.filter(({ range }) => !isMixed(range));
  const singly = mixed.flatMap(({ run }) => run.cells.map(alone));
  return [
    ...uniform.flatMap(({ run, tab, range }) =>
      contentsOf(range).flatMap((now, index): Sight[] => {
        const change = run.cells[index];
        if (change === undefined) return [];
        const { sheet, row, column } = change;
        return [{ sheet, row, column, change, tab, now, hindrance: hindrance(tab, range) }];
      }),
    ),
    ...(singly.length === 0 ? [] : await ask(context, singly, tabs)),
  ];
}

/** Excel answers `null` where a property differs within a range. */
function isMixed({ hasSpill, savedAsArray, format }: Excel.Range): boolean {
  return ([hasSpill, savedAsArray, format.protection.locked] as (boolean | null)[]).includes(null);
}

function hindrance({ isProtected }: Tab, { hasSpill, savedAsArray, format }: Excel.Range): RefusalReason | undefined {
  if (isProtected && format.protection.locked) return "protected";
  return hasSpill || savedAsArray ? "spilled" : undefined;
}

/** Only the first cell of a merged area shows what is written into it. A merged area that covers a cell begins above it or left of it. */
async function coveredCells(
  context: Excel.RequestContext,
  tabs: ReadonlyMap<string, Tab>,
  changes: readonly CellWrite[],
): Promise<(place: CellPlace) => boolean> {
  const asked = [...bySheet(changes)].flatMap(([name, [first, ...others]]) => {
    const tab = tabs.get(name);
    if (tab === undefined || first === undefined) return [];
    const { bottom, right } = boundsOf([areaAt(first), ...others.map(areaAt)]);
    return [{ name, sheet: tab.sheet, area: { top: 0, left: 0, bottom, right } }];
  });
  if (asked.length === 0) return () => false;
  const found = await mergesIn(context, asked);
  const merges = new Map<string, Area[]>(asked.map(({ name }, index) => [name, found[index] ?? []]));
  return (place) =>
    (merges.get(place.sheet) ?? []).some(
      (area) => contains(area, place) && !(area.top === place.row && area.left === place.column),
    );
}
