/** Where add-ins' settings and custom XML stand in a workbook's file. */
import { addRelationships, freePart, relationshipsNamespace } from "../../../hosts/file/mark/newParts";
import type { CopyParts } from "../../../hosts/file/package/copyParts";
import { outline } from "../../../hosts/file/package/outline";
import { escapeXml } from "../../../hosts/file/package/xml";
import type { Book } from "../model/book";

/**
 * A real Excel keeps settings with the add-in's pane in parts of their own, where only the very add-in finds them; ours stand in a custom XML
 * part, which Excel passes over and keeps.
 */
const SETTINGS = "urn:gouji:settings";

export function readKept(book: Book, parts: CopyParts, workbook: string): void {
  for (const target of parts.related(workbook, "/customXml")) {
    if (!parts.has(target)) continue;
    const xml = parts.read(target).replace(/^\uFEFF/, "");
    if (!xml.includes(SETTINGS)) book.customXmlParts.set(target, xml);
    else {
      for (const { attributes, text } of outline(xml, (_, depth) => depth === 0).children) {
        book.settings.set(attributes["key"]?.value ?? "", JSON.parse(text));
      }
    }
  }
}

/** Parts that were there are written where they stand. */
export function writeKept(book: Book, before: Book, parts: CopyParts, workbook: string, namespace: string): void {
  const settings = settingsXml(book);
  const existing = parts
    .related(workbook, "/customXml")
    .find((target) => parts.has(target) && parts.read(target).includes(SETTINGS));
  if (existing !== undefined) parts.write(existing, settings);
  else if (book.settings.size > 0) add(settings);
  for (const [id, xml] of book.customXmlParts) {
    if (!before.customXmlParts.has(id)) add(xml);
    else if (before.customXmlParts.get(id) !== xml) parts.write(id, xml);
  }

  function add(xml: string): void {
    const target = freePart(parts, "", "customXml/item");
    parts.write(target, xml);
    addRelationships(parts, workbook, [
      { type: `${relationshipsNamespace(namespace)}/customXml`, target: `/${target}` },
    ]);
  }
}

function settingsXml({ settings }: Book): string {
  const entries = [...settings].map(
    ([key, value]) => `<setting key="${escapeXml(key)}">${escapeXml(JSON.stringify(value))}</setting>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<settings xmlns="${SETTINGS}">${entries.join("")}</settings>`;
}
