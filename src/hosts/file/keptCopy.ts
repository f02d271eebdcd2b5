/** A copy of an .xlsx or .xlsm that differs from the original in what is kept in it, and in nothing else. */
import { keptIn, keptXml } from "../kept/keptXml";
import { addContentType, addRelationships, freePart, relationshipsNamespace } from "./mark/newParts";
import { openForCopy } from "./openForCopy";
import type { CopyParts } from "./package/copyParts";
import { outline } from "./package/outline";
import { orUnusable, type Unusable } from "./unusable";

/** @param values by key, each JSON */
export function keptCopy(original: Uint8Array, values: ReadonlyMap<string, unknown>): Uint8Array | Unusable {
  return orUnusable(() => {
    const { parts, workbook } = openForCopy(original, "keepNeedsXlsx");
    const from = workbook.workbook.name;
    const namespace = outline(parts.read(from), (_, depth) => depth === 0).uri;
    const existing = new Map(
      parts
        .related(from, "/customXml")
        .filter((target) => parts.has(target))
        .map((target) => [keptIn(parts.read(target))?.key, target]),
    );
    for (const [key, value] of values) {
      const xml = keptXml(key, JSON.stringify(value));
      const known = existing.get(key);
      if (known !== undefined) {
        parts.write(known, xml);
        continue;
      }
      const target = freePart(parts, "", "customXml/item");
      parts.write(target, xml);
      if (!knowsXml(parts)) addContentType(parts, target, "application/xml");
      addRelationships(parts, from, [{ type: `${relationshipsNamespace(namespace)}/customXml`, target: `/${target}` }]);
    }
    return parts.finish();
  });
}

/** Whether the package says of parts that end in `.xml` what they are, as Excel's always do. */
function knowsXml(parts: CopyParts): boolean {
  const types = outline(parts.read("[Content_Types].xml"), (_, depth) => depth === 0).children;
  return types.some(({ attributes }) => attributes["Extension"]?.value.toLowerCase() === "xml");
}
