/** Whether a list of subjects claims to name all there are: `其中：教育支出…，卫生健康支出…。`, and not `占比较高的是`, `…等`. */
import {
  beforeHead,
  figureAndOthers,
  listOfChanges,
  listOfLargest,
  listOfPart,
  restOfList,
} from "../../vocabulary/enumerations";
import type { Amount } from "../../amount";
import type { Figure, Statement } from "../statements/statement";
import type { Paragraph } from "../text/paragraph";
import { isAbove } from "../tie/above";

/** A list, and what the tables have besides. */
export interface Listed {
  readonly section: readonly Paragraph[];
  /** In their order; each has a value. */
  readonly items: readonly Statement[];
  readonly listed: readonly Amount[];
  readonly left: readonly Amount[];
}

export function claimsAll({ section, items, listed, left }: Listed): boolean {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (items.some((item) => figureAndOthers.test(behind(item)))) return false;
  if (restOfList.test(`${behind(last)}${textAfter(section, last.paragraph)}`)) return false;
  const head = headOf(section, first);
  if (listOfPart.test(head)) return false;
  if (listOfChanges.test(head) && items.every(({ change }) => change !== undefined)) return false;
  // One that is larger than some of the largest is left out all the same.
  return !listOfLargest.test(head) || left.some((one) => listed.some((other) => isAbove(one, other)));
}

function behind({ paragraph, value }: Statement): string {
  return paragraph.folded.text.slice((value as Figure).end);
}

/** The paragraph after it. */
function textAfter(section: readonly Paragraph[], paragraph: Paragraph): string {
  const next = section[section.indexOf(paragraph) + 1];
  return next === undefined ? "" : `\n${next.folded.text}`;
}

/** What stands before the first item, without its name. */
function headOf(section: readonly Paragraph[], { paragraph, subject, value }: Statement): string {
  const above = section[section.indexOf(paragraph) - 1];
  const own = paragraph.folded.text.slice(0, (value as Figure).start);
  const before = own.slice(0, Math.max(0, own.lastIndexOf(subject.text)));
  return `${above?.folded.text ?? ""}${before}`.split(beforeHead).at(-1) ?? "";
}
