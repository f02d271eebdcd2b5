/** What a sheet's file has that would not follow rows and columns which come or go, and that must not be put out of place in silence. */
import type { CopyParts } from "../../../hosts/file/package/copyParts";
import { outline } from "../../../hosts/file/package/outline";
import { relationshipsOf } from "../../../hosts/file/package/workbookParts";
import type { Zip } from "../../../hosts/file/package/zip";
import type { Unmovable } from "../model/sheet";

/** By the ending of the relationship's type; whatever is not named is not known to move. */
const kinds: Readonly<Record<string, Unmovable | undefined>> = {
  hyperlink: undefined,
  printerSettings: undefined,
  drawing: undefined,
  // Notes hang on it, and pictures in headers; the former have a part of their own.
  vmlDrawing: undefined,
  image: undefined,
  table: undefined,
  customProperty: undefined,
  comments: "comments",
  threadedComment: "comments",
  pivotTable: "pivot",
  ctrlProp: "controls",
  control: "controls",
  oleObject: "controls",
  package: "controls",
};

export function unmovableIn(zip: Zip, part: string): Unmovable[] {
  return relationshipsOf(zip, part).flatMap(({ type }) => {
    const name = type.slice(type.lastIndexOf("/") + 1);
    return (name in kinds ? kinds[name] : "other") ?? [];
  });
}

/** The sheets whose cells pivot tables are made of. */
export function pivotSources(parts: CopyParts, workbook: string): string[] {
  return parts.related(workbook, "/pivotCacheDefinition").flatMap((cache) => {
    if (!parts.has(cache)) return [];
    const root = outline(parts.read(cache), ({ name }, depth) => depth === 0 || name === "cacheSource");
    const sources = root.children.flatMap(({ children }) => children);
    return sources.flatMap(({ name, attributes }) =>
      name === "worksheetSource" ? (attributes["sheet"]?.value ?? []) : [],
    );
  });
}
