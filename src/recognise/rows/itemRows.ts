/** Rows of fixed items, each part of another that the layout names: “三公” 经费 by rows. */
import type { Layout } from "../../layouts";
import { isSumLabel, splitOrdinal } from "../../vocabulary";
import type { Panel, Row } from "../row";
import { normalise } from "../text";
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

/** Are all items there that are made up of nothing else? */
export function listsItems(layout: Layout, labels: readonly string[]): boolean {
  const { items = {} } = layout;
  const keys = itemKeys(layout);
  const found = new Set(labels.map((label) => keys.get(withoutOrdinals(label))));
  return Object.keys(items).every((key) => items[key]?.partOf !== whole || found.has(key));
}

/** `其中：①公务用车购置费` → `公务用车购置费`. */
function withoutOrdinals(label: string): string {
  const { text } = splitOrdinal(label);
  return text === label ? text : withoutOrdinals(text);
}

/** Where a row is no item, the total may count it in or not: the figures choose. */
export function itemReadings({ panels, lines }: Body, layout: Layout): RowReading[] {
  const keys = itemKeys(layout);
  return [false, true].map(
    (countsUnknown) => () =>
      panels.flatMap((panel) => {
        const rows = rowsOf(panel, lines, keys);
        nest(rows, layout, countsUnknown);
        return rows;
      }),
  );
}

function rowsOf(panel: Panel, lines: readonly Line[], keys: ItemKeys): DraftRow[] {
  const labelled = lines.map((line) => {
    const { text, column } = labelOf(line, panel);
    return { line, column, text: withoutOrdinals(text) };
  });
  const isWholeNamed = labelled.some(({ line, text }) => keys.get(text) === whole && hasNumbers(line, panel));
  const isSummed = labelled.some(({ line, text }) => isSumLabel(text) && hasNumbers(line, panel));
  const ordinals = new Ordinals();
  return labelled.flatMap(({ line, column, text }) => {
    const place = { ...line, panel, keyColumn: column, nameColumn: column, name: text };
    const key = keys.get(text) ?? (isSumLabel(text) ? (isWholeNamed ? all : whole) : undefined);
    // `一、“三公”经费支出 | — ` above `（一）支出合计` is a heading.
    if (key === whole && isSummed && !hasNumbers(line, panel)) return [];
    if (key !== undefined)
      return draftRow(place, { kind: key === whole || key === all ? "total" : "caption", key: ordinals.keyOf(key) });
    return !hasNumbers(line, panel)
      ? []
      : draftRow(place, { kind: "line", key: ordinals.keyOf(`item:${text}`), meaning: "unknown" });
  });
}

function nest(rows: readonly DraftRow[], { items = {} }: Layout, countsUnknown: boolean): void {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const outermost = byKey.get(all) ?? byKey.get(whole);
  for (const row of rows) {
    const { partOf } = items[row.key] ?? {};
    if (row.key === whole || (countsUnknown && row.meaning === "unknown")) adopt(outermost, row);
    // A table that leaves out one part of an item does not say what the item consists of.
    else if (Object.keys(items).every((key) => items[key]?.partOf !== partOf || byKey.has(key)))
      adopt(byKey.get(partOf ?? ""), row);
  }
}

/** Is there a row that may or may not be part of a total above it? Then only the figures show it. */
export function hasUnknownItems(rows: readonly Row[]): boolean {
  const first = rows.findIndex(({ kind }) => kind === "total");
  return rows.some(({ meaning, parent }, at) => meaning === "unknown" && (at > first || parent !== undefined));
}
