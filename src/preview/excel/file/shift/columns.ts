/** The widths, looks and hiding of columns, as stretches of a sheet part, moved with columns that come or go. */
import type { Element } from "../../../../hosts/file/package/outline";
import { remove, type Edit } from "../../../../hosts/file/package/splice";
import { escapeXml } from "../../../../hosts/file/package/xml";
import { movedSpan, sizeOf, type Shift } from "../../model/shift/shift";
import type { PartShift } from "./references";

/** Of a column's attributes those that a new one on its right does not take over. */
const own = new Set(["hidden", "collapsed", "outlineLevel"]);

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly isNew?: boolean;
}

/** @param columns the element that holds the stretches, and has no place where there are none */
export function columnsEdits(columns: Element, { change: { shift } }: PartShift): Edit[] {
  if (shift.axis === "rows") return [];
  const moved = columns.children.map((element) => ({ element, stretches: stretchesOf(element, shift) }));
  if (moved.every(({ stretches }) => stretches.length === 0)) return [remove(columns)];
  return moved.map(({ element, stretches }) => ({
    start: element.start,
    end: element.end,
    text: stretches.map((stretch) => written(element, stretch)).join(""),
  }));
}

function stretchesOf({ attributes }: Element, shift: Shift): Stretch[] {
  const [first, last] = [Number(attributes["min"]?.value) - 1, Number(attributes["max"]?.value) - 1];
  const { kind, at, count } = shift;
  if (kind === "delete") {
    const span = movedSpan(shift, first, last);
    return span === undefined ? [] : [{ first: span[0], last: span[1] }];
  }
  const end = sizeOf("columns") - 1;
  const before = { first, last: Math.min(last, at - 1) };
  const added = { first: at, last: at + count - 1, isNew: true };
  const behind = { first: Math.max(first, at) + count, last: Math.min(last + count, end) };
  // New columns look like the one on their left.
  const all = [before, ...(first < at && at - 1 <= last ? [added] : []), behind];
  return all.filter((stretch) => stretch.first <= stretch.last);
}

function written({ prefix, attributes }: Element, { first, last, isNew = false }: Stretch): string {
  const kept = Object.entries(attributes).filter(
    ([name]) => name !== "min" && name !== "max" && !(isNew && own.has(name)),
  );
  const looks = kept.map(([name, { value }]) => ` ${name}="${escapeXml(value)}"`).join("");
  return `<${prefix}col min="${first + 1}" max="${last + 1}"${looks}/>`;
}
