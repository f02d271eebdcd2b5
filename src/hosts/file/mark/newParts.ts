/** Makes a new part known to the package: its content type, its relationship, and for a sheet its tab. */
import { escapeXml } from "../package/xml";
import { relationshipsName } from "../package/workbookParts";
import { Refusal } from "../unusable";
import type { CopyParts } from "../package/copyParts";
import { child, outline } from "../package/outline";
import { append, splice } from "../package/splice";

const CONTENT_TYPES = "[Content_Types].xml";

/** Declares the type of a part of the package, once. */
export function addContentType(parts: CopyParts, part: string, contentType: string): void {
  const xml = parts.read(CONTENT_TYPES);
  const root = outline(xml, (_, depth) => depth === 0);
  const isListed = root.children.some(
    ({ attributes }) => attributes["PartName"]?.value.toLowerCase() === `/${part}`.toLowerCase(),
  );
  if (isListed) return;
  const override = `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
  parts.write(CONTENT_TYPES, splice(xml, [append(xml, root, override)]));
}

/** Relates `from` to each target, in order; answers the new ids. A target is relative to the folder of `from`. */
export function addRelationships(
  parts: CopyParts,
  from: string,
  targets: readonly { readonly type: string; readonly target: string }[],
): string[] {
  const name = relationshipsName(from);
  const xml = parts.read(name);
  const root = outline(xml, (_, depth) => depth === 0);
  const taken = new Set(root.children.map(({ attributes }) => attributes["Id"]?.value));
  let number = root.children.length;
  const ids = targets.map(() => {
    do number++;
    while (taken.has(`rId${number}`));
    return `rId${number}`;
  });
  const added = targets.map(
    ({ type, target }, index) =>
      `<${root.prefix}Relationship Id="${ids[index] ?? ""}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"/>`,
  );
  parts.write(name, splice(xml, [append(xml, root, added.join(""))]));
  return ids;
}

/** Appends the tab; the tabs before it keep their places, to which defined names refer by number. */
export function addTab(parts: CopyParts, workbook: string, name: string, relationshipId: string): void {
  const xml = parts.read(workbook);
  const root = outline(xml, ({ name }, depth) => depth === 0 || name === "sheets");
  const sheets = child(root, "sheets");
  if (sheets === undefined) throw new Refusal("damaged");
  const ids = sheets.children.map(({ attributes }) => Number(attributes["sheetId"]?.value ?? 0));
  // The prefix is declared here because openpyxl declares it on each sheet and others on the root: a second declaration does no harm.
  const tab =
    `<${sheets.prefix}sheet xmlns:r="${relationshipsNamespace(root.uri)}" name="${escapeXml(name)}"` +
    ` sheetId="${Math.max(0, ...ids) + 1}" r:id="${relationshipId}"/>`;
  parts.write(workbook, splice(xml, [append(xml, sheets, tab)]));
}

/** Strict and Transitional files have different namespaces; a workbook's own says which of them it is. */
export function relationshipsNamespace(workbookNamespace: string): string {
  return workbookNamespace.startsWith("http://purl.oclc.org/")
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}

/** Some programs look for it under no other name than this. */
export function stylesPart(parts: CopyParts, folder: string): string {
  return parts.has(`${folder}styles.xml`) ? freePart(parts, folder, "styles") : "styles.xml";
}

/** `worksheets/sheet` → `worksheets/sheet17.xml`, the first that the package does not have. */
export function freePart(parts: CopyParts, folder: string, stem: string): string {
  for (let number = 1; ; number++) {
    const target = `${stem}${number}.xml`;
    if (!parts.has(folder + target)) return target;
  }
}
