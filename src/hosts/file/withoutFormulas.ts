/** A copy of an .xlsx or .xlsm in which every formula gives way to the value that is stored with it. */
import { openForCopy } from "./openForCopy";
import type { CopyParts } from "./package/copyParts";
import { outline } from "./package/outline";
import { remove, splice } from "./package/splice";
import { isWorksheet, relationshipsName, type WorkbookParts } from "./package/workbookParts";
import { orUnusable, type Unusable } from "./unusable";

/** `<f>SUM(A1:A3)</f>` and `<f t="shared" si="0"/>`, with any prefix. */
const formula = /<((?:[\w-]+:)?f)(?:\s[^>]*)?(?:\/>|>[^<]*<\/\1\s*>)/gu;

/** What calculates itself anew cannot hold a mistake: it would be gone, or become another, as soon as somebody types. */
export function withoutFormulas(original: Uint8Array): Uint8Array | Unusable {
  return orUnusable(() => {
    const { parts, workbook } = openForCopy(original, "practiceNeedsXlsx");
    for (const { relationship } of workbook.sheets.filter(isWorksheet)) {
      const xml = parts.read(relationship.target);
      const plain = xml.replace(formula, "");
      if (plain !== xml) parts.write(relationship.target, plain);
    }
    removeCalculationOrder(parts, workbook);
    return parts.finish();
  });
}

/** It lists cells with formulas, and Excel calls a file damaged where one of them has none. */
export function removeCalculationOrder(parts: CopyParts, { workbook, relationships }: WorkbookParts): void {
  const order = relationships.find(({ type }) => type.endsWith("/calcChain"));
  if (order === undefined) return;
  dropElement(parts, relationshipsName(workbook.name), "Id", order.id);
  dropElement(parts, "[Content_Types].xml", "PartName", `/${order.target}`);
  parts.remove(order.target);
}

function dropElement(parts: CopyParts, part: string, attribute: string, value: string): void {
  const xml = parts.read(part);
  const root = outline(xml, (_, depth) => depth === 0);
  const found = root.children.find(({ attributes }) => attributes[attribute]?.value === value);
  if (found !== undefined) parts.write(part, splice(xml, [remove(found)]));
}
