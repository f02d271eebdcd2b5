/** Rows without codes, by whatever labels they have, and the trees that numbering, indentation and totals suggest. */
import type { Panel } from "../row";
import {
  endsInPieces,
  isDeduction,
  isSideTotal,
  isTotalLabel,
  isApartFromYear,
  mayBeSurplus,
  ofWhich,
  splitOrdinal,
} from "../../vocabulary";
import { adopt, draftRow, hasNumbers, Ordinals, type Body, type DraftRow, type Line } from "./draft";
import type { RowReading } from "./borneOut";
import { closesList, hangBelowClosing, sumsOnTop } from "./closedLists";
import { decimalLevels } from "./decimalNumbers";
import { labelOf, type RowLabel } from "./label";
import { growOutline, isNumbered, numberedStyle, styleOf, type OutlineItem } from "./outline";
import { hangBelowTotals } from "./organisationRows";
import { hangBelowSubtotals, isSubtotalRow, subtotalPlaces, type SubtotalPlace } from "./subtotals";
import { memoKey } from "./rowKeys";

interface Item extends OutlineItem {
  readonly label: RowLabel;
}

/** In the order of what the table says in words; the figures choose. */
export function outlineReadings(body: Body): RowReading[] {
  const items = body.panels.flatMap((panel) => itemsOf(body, panel));
  const rows = items.map(({ row }) => row);
  const hasTotals = rows.filter(({ kind }) => kind === "total").length > 1;
  const places = rows.some(isSubtotalRow) ? subtotalPlaces : [];
  const growths: readonly Growth[] = [
    outlined,
    (items) => (outlined(withoutParts(items)), items),
    runningTotals,
    ...(hasTotals ? [listsWithTotals] : []),
    ...(rows.slice(0, -1).some(closesList) ? [closedLists, openedLists] : []),
    ...places.map((place) => (items: readonly Item[]) => withSubtotals(items, place)),
    (items) => outlined(withTotal(items, 0)),
    (items) => outlined(withTotal(items, items.length - 1)),
    flat,
    (items) => flat(withTotal(items, 0)),
    (items) => flat(withTotal(items, items.length - 1)),
  ];
  const hasSurplus = rows.some(isSurplus);
  const apart = (grow: Growth) => (items: readonly Item[]) => surplusApart(items, grow);
  const net = (grow: Growth) => (items: readonly Item[]) => netOfDeductions(items, grow);
  const hasDeductions = rows.some(({ name }) => isDeduction.test(name));
  const all = hasDeductions ? [...growths.map(net), ...growths] : growths;
  const ways = hasSurplus ? all.flatMap((grow) => [apart(grow), grow]) : all;
  const isSaid = new Set(items.map(({ style }) => style).filter(isNumbered)).size > 1;
  return ways.map((grow) => Object.assign(() => eachPanel(body, grow), { isSaid: isSaid && grow === outlined }));
}

/** Puts the rows of a panel into a tree. */
type Growth = (items: readonly Item[]) => readonly Item[];

function isSurplus({ name }: DraftRow): boolean {
  return mayBeSurplus(splitOrdinal(name).text);
}

/** `二、本年收支结余` among what was spent: it is told of both sides, and no part of one. */
function surplusApart(items: readonly Item[], grow: Growth): readonly Item[] {
  const grown = new Map(grow(items.filter(({ row }) => !isSurplus(row))).map((item) => [item.row.index, item]));
  return items.map((item) => grown.get(item.row.index) ?? item);
}

function eachPanel(body: Body, grow: (items: readonly Item[]) => readonly Item[]): readonly DraftRow[] {
  return body.panels.flatMap((panel) => grow(itemsOf(body, panel)).map(({ row }) => row));
}

function itemsOf({ lines }: Body, panel: Panel): Item[] {
  const ordinals = new Ordinals();
  const decimals = decimalLevels(lines, panel);
  const items = lines.flatMap((line) => {
    const label = labelOf(line, panel);
    if (label.text === "" && !hasNumbers(line, panel)) return [];
    const points = decimals.get(line);
    return {
      row: rowOf(label, line, panel, ordinals),
      style: points === undefined ? styleOf(label.text, label.depth) : numberedStyle(points),
      label,
    };
  });
  for (const row of sumsOnTop(items.map((item) => item.row))) row.kind = "line";
  return items;
}

/** `其中：房屋`, and further in `车辆`: what they come to need not be the whole. */
function withoutParts(items: readonly Item[]): readonly Item[] {
  let from: number | undefined;
  return items.filter(({ label: { text, depth } }) => {
    const { level } = splitOrdinal(text);
    if (level === ofWhich) from = depth;
    else if (from !== undefined && (level > 0 || depth <= from)) from = undefined;
    return from === undefined;
  });
}

/** `固定资产原值`, `减：累计折旧`, `固定资产净值`: among the others stands what is left. */
function netOfDeductions(items: readonly Item[], grow: Growth): readonly Item[] {
  const isDeducted = (item: Item | undefined): boolean => item !== undefined && isDeduction.test(item.label.text);
  const listed = items.flatMap((item, at) => {
    if (isDeducted(item) || isDeducted(items[at + 1])) return [];
    const gross = items.slice(0, at).findLast((one) => !isDeducted(one));
    return isDeducted(items[at - 1]) && gross !== undefined ? [{ ...item, style: gross.style }] : [item];
  });
  const grown = new Map(grow(listed).map((item) => [item.row.index, item]));
  return items.map((item) => grown.get(item.row.index) ?? item);
}

function rowOf(label: RowLabel, line: Line, panel: Panel, ordinals: Ordinals): DraftRow {
  const place = { ...line, panel, keyColumn: label.column, nameColumn: label.column, name: label.text };
  if (endsInPieces.test(label.text) && !hasCounts(panel))
    return draftRow(place, { kind: "memo", key: ordinals.keyOf(memoKey(label.text)) });
  return isTotalLabel(splitOrdinal(label.text).text) || isSideTotal(label.text) || label.text === ""
    ? draftRow(place, { kind: "total", key: ordinals.keyOf("total") })
    : draftRow(place, { kind: "line", key: ordinals.keyOf(label.text) });
}

/** Beside a column of numbers `房屋(平方米)` says what that column counts, and its other columns are money. */
function hasCounts({ columns }: Panel): boolean {
  return columns.some(({ role }) => role === "count") && columns.some(({ role }) => role === "amount");
}

/** A line that is the total although no word says so. */
function withTotal(items: readonly Item[], position: number): readonly Item[] {
  return items.map((item, at) =>
    at === position ? { ...item, row: draftRow(item.row, { ...item.row, kind: "total", key: "total" }) } : item,
  );
}

function outlined(items: readonly Item[]): readonly Item[] {
  growOutline(items);
  hangBelowTotals(items.map(({ row }) => row));
  return items;
}

/** 收入总计 below what comes in, 支出总计 below what goes out: two lists, each with its total. */
function listsWithTotals(items: readonly Item[]): readonly Item[] {
  growOutline(items);
  return hangBelowOwnTotals(items);
}

function hangBelowOwnTotals(items: readonly Item[]): readonly Item[] {
  let open: DraftRow[] = [];
  for (const { row } of items) {
    if (row.kind === "line" && row.parent === undefined) open.push(row);
    if (row.kind !== "total") continue;
    for (const part of open) adopt(row, part);
    open = [];
  }
  return items;
}

/** Each line that closes a list begins another: `本级收入合计`, `转移性收入`, `收入总计`. */
function closedLists(items: readonly Item[]): readonly Item[] {
  let listed: Item[] = [];
  for (const item of items) {
    if (item.row.kind !== "total" && !closesList(item.row)) {
      listed.push(item);
      continue;
    }
    growOutline(listed);
    listed = [];
  }
  growOutline(listed);
  hangBelowClosing(items.map(({ row }) => row));
  return items;
}

/** `本级支出合计` stands above its classes, and these go as far as what is no part of it: `转移性支出`, or without a heading `上解上级支出`. */
function openedLists(items: readonly Item[]): readonly Item[] {
  const isOpening = ({ row }: Item, at: number): boolean =>
    row.kind === "line" && closesList(row) && (items[at - 1]?.row.kind ?? "total") === "total";
  growOutline(items.filter((item, at) => !isOpening(item, at)));
  let opened: DraftRow | undefined;
  for (const [at, item] of items.entries()) {
    const { row } = item;
    if (isOpening(item, at)) opened = row;
    else if (row.kind === "total" || isApartFromYear(splitOrdinal(row.name).text)) opened = undefined;
    else if (row.kind === "line" && row.parent === undefined) adopt(opened, row);
  }
  return hangBelowOwnTotals(items);
}

function withSubtotals(items: readonly Item[], place: SubtotalPlace): readonly Item[] {
  hangBelowSubtotals(
    items.map(({ row }) => row),
    place,
  );
  return flat(items);
}

function flat(items: readonly Item[]): readonly Item[] {
  hangBelowTotals(items.map(({ row }) => row));
  return items;
}

/** 本年支出合计, 年终结转结余, 支出总计: each total adds up what stands since the one before it, and that one; a total on top has none. */
function runningTotals(items: readonly Item[]): readonly Item[] {
  if (items.find(({ row }) => row.kind !== "memo")?.row.kind === "total") return outlined(items);
  growOutline(items);
  let open: DraftRow[] = [];
  for (const { row } of items) {
    if (row.kind === "memo") continue;
    if (row.kind !== "total") {
      if (row.parent === undefined) open.push(row);
      continue;
    }
    for (const part of open) adopt(row, part);
    open = [row];
  }
  return items;
}
