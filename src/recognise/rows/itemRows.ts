/** Rows of fixed items, each part of another that the layout names: “三公” 经费 by rows. */
import type { Layout } from "../../layouts";
import { countsPieces, isPeriodWord, isSumLabel, splitOrdinal, withoutYear, yearNumberIn } from "../../vocabulary";
import type { Column, Panel, Row } from "../row";
import { normalise } from "../cells/text";
import type { RowReading } from "./borneOut";
import { adopt, draftRow, hasNumbers, Ordinals, type Body, type DraftRow, type Line } from "./draft";
import { labelOf } from "./label";

/** The item that has no other above it. */
const whole = "total";
/** What adds up the whole and others beside it: 合计 above “三公”经费, 会议费 and 培训费. */
const all = "all";

type ItemKeys = ReadonlyMap<string, string>;

/** Each item's words → its key, as captions print them: without numbers, without 其中. */
function itemKeys({ items = {} }: Layout): ItemKeys {
  const words = Object.entries(items).flatMap(([key, item]) =>
    item.words.flatMap((way) => way.split("|").map((word) => [normalise(word), key] as const)),
  );
  return new Map(words.reverse());
}

/** Are all items there that tell the layout from others? */
export function listsItems(layout: Layout, labels: readonly string[]): boolean {
  const keys = itemKeys(layout);
  const found = new Set(relativeYears(labels.map(withoutOrdinals)).map((label) => keys.get(label)));
  return Object.entries(layout.items ?? {}).every(
    ([key, { isTelling }]) => isTelling === undefined || [key, ...partsOf(key, layout)].some((one) => found.has(one)),
  );
}

/** Is an item that tells the layout told more than once? */
export function repeatsItems(layout: Layout, labels: readonly string[]): boolean {
  const keys = itemKeys(layout);
  const told = labels.map((label) => keys.get(withoutOrdinals(label)) ?? "");
  return Object.entries(layout.items ?? {}).some(
    ([key, { isTelling }]) => isTelling === true && told.indexOf(key) !== told.lastIndexOf(key),
  );
}

function partsOf(key: string, { items = {} }: Layout): string[] {
  return Object.keys(items).filter((part) => items[part]?.partOf === key);
}

/** `其中：①公务用车购置费` → `公务用车购置费`. */
function withoutOrdinals(label: string): string {
  let bare = label;
  for (;;) {
    const { text } = splitOrdinal(bare);
    if (text === bare) return bare;
    bare = text;
  }
}

/** `2023年`, `2024年预算数` → `上年`, `本年预算数`; labels of other years, or none, stay as they are. */
function relativeYears(labels: readonly string[]): readonly string[] {
  const yearOf = (label: string): number | undefined => (isPeriodWord(label) ? yearNumberIn(label) : undefined);
  const last = labels.reduce((latest, label) => Math.max(latest, yearOf(label) ?? latest), -Infinity);
  return labels.map((label) => {
    const year = yearOf(label);
    const relative = year === last ? "本年" : year === last - 1 ? "上年" : undefined;
    return relative === undefined ? label : `${relative}${withoutYear(label)}`;
  });
}

/** Where a row is no item, the total may count it in or not: the figures choose. */
export function itemReadings({ panels, lines }: Body, layout: Layout): RowReading[] {
  const keys = itemKeys(layout);
  const counted = new Map(panels.map((panel) => [panel, countedPanel(panel)]));
  return [false, true].map(
    (countsUnknown) => () =>
      panels.flatMap((panel) => {
        const rows = rowsOf(panel, counted.get(panel) ?? panel, lines, keys, layout);
        nest(rows, layout, countsUnknown);
        return rows;
      }),
  );
}

/** The panel with the same columns, where pieces stand in them. */
function countedPanel(panel: Panel): Panel {
  const counted = new Map(
    panel.columns.map((column) => [column, column.role === "amount" ? { ...column, role: "count" as const } : column]),
  );
  const of = (column: Column): Column => counted.get(column) ?? column;
  return {
    ...panel,
    columns: panel.columns.map(of),
    byConcept: new Map([...panel.byConcept].map(([concept, column]) => [concept, of(column)])),
    additive: panel.additive.map(of),
  };
}

function rowsOf(panel: Panel, counted: Panel, lines: readonly Line[], keys: ItemKeys, layout: Layout): DraftRow[] {
  const labels = lines.map((line) => {
    const { text, column } = labelOf(line, panel);
    return { line, column, text: withoutOrdinals(text), level: splitOrdinal(text).level };
  });
  const meant = relativeYears(labels.map(({ text }) => text));
  const byWords = labels.map((label, at) => ({ ...label, key: keys.get(meant[at] ?? "") }));
  const byParts = namedByParts(byWords, layout);
  const labelled = byWords.map((label, at) => ({
    ...label,
    key: label.key ?? byParts.get(at),
    isFilled: hasNumbers(label.line, panel),
  }));
  const filled = new Set(labelled.filter(({ isFilled }) => isFilled).map(({ key }) => key));
  const summed = new Set(labelled.filter(({ text }) => isSumLabel(text)).map(({ key }) => key));
  const isSummed = labelled.some(({ text, isFilled }) => isSumLabel(text) && isFilled);
  const isWholeNamed = filled.has(whole);
  const ordinals = new Ordinals();
  return labelled.flatMap(({ line, column, text, key: named, isFilled }) => {
    const of = countsPieces(text) ? counted : panel;
    const place = { ...line, panel: of, keyColumn: column, nameColumn: column, name: text };
    const key = named ?? (isSumLabel(text) ? (isWholeNamed ? all : whole) : undefined);
    // `一、“三公”经费支出 | — ` above `（一）支出合计` is a heading.
    if (key !== undefined && !isFilled && (filled.has(key) || (key === whole && isSummed))) return [];
    // So it is where nobody has filled in either.
    if (key !== undefined && !isFilled && summed.has(key) && !isSumLabel(text)) return [];
    if (key !== undefined)
      return draftRow(place, { kind: key === whole || key === all ? "total" : "caption", key: ordinals.keyOf(key) });
    return !isFilled ? [] : draftRow(place, { kind: "line", key: ordinals.keyOf(`item:${text}`), meaning: "unknown" });
  });
}

interface Numbered {
  readonly key: string | undefined;
  /** Of its number; 0 is none. */
  readonly level: number;
}

/** `3.公务用车费用` right above `（1）` and `（2）`, which are its parts: the numbers say which item it is, whatever its words are. */
function namedByParts(labels: readonly Numbered[], layout: Layout): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const places = new Map(labels.flatMap(({ key }, at) => (key === undefined ? [] : [[key, at] as const])));
  for (const key of Object.keys(layout.items ?? {})) {
    const parts = partsOf(key, layout).map((part) => places.get(part) ?? -1);
    const above = Math.min(...parts) - 1;
    const item = labels[above];
    if (key === whole || places.has(key) || parts.length < 2 || item === undefined) continue;
    const isUnknown = item.key === undefined && item.level > 0;
    const areBelow = Math.max(...parts) === above + parts.length && parts.every((at) => isBelow(labels[at], item));
    if (isUnknown && areBelow) found.set(above, key);
  }
  return found;
}

function isBelow(part: Numbered | undefined, { level }: Numbered): boolean {
  return part !== undefined && part.level > level;
}

function nest(rows: readonly DraftRow[], layout: Layout, countsUnknown: boolean): void {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const outermost = byKey.get(all) ?? byKey.get(whole);
  if (outermost !== undefined)
    for (const row of rows)
      if (row.key === whole || (countsUnknown && row.meaning === "unknown")) adopt(outermost, row);
  for (const [key, parent] of byKey) {
    // Where no row adds up 公务用车, its 购置 and 运行 stand beside the other items.
    const parts = partsOf(key, layout).flatMap((part) => {
      const within = partsOf(part, layout);
      return byKey.has(part) || !within.some((one) => byKey.has(one)) ? [part] : within;
    });
    const printed = parts.flatMap((part) => byKey.get(part) ?? []);
    // A table that leaves out one part of an item does not say what the item consists of.
    const isWhole = parts.every((part) => layout.items?.[part]?.isOptional === true || byKey.has(part));
    if (isWhole && (parent === outermost || !isMixed(rows, parent, printed)))
      for (const part of printed) adopt(parent, part);
  }
}

/** Does anything that nobody knows stand among the parts of an item? It may be one of them. */
function isMixed(rows: readonly DraftRow[], item: DraftRow, parts: readonly DraftRow[]): boolean {
  const at = [item, ...parts].map((row) => rows.indexOf(row));
  return rows.slice(Math.min(...at), Math.max(...at)).some(({ meaning }) => meaning === "unknown");
}

/** Is there a row that may or may not be part of a total above it? Then only the figures show it. */
export function hasUnknownItems(rows: readonly Row[]): boolean {
  const first = rows.findIndex(({ kind }) => kind === "total");
  if (first < 0) return false;
  return rows.some(({ meaning, parent }, at) => meaning === "unknown" && (at > first || parent !== undefined));
}
