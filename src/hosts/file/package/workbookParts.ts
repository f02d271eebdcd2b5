/** Finds the parts of an Office Open XML workbook: Excel, WPS and openpyxl name and refer to them differently. */
import type { Visibility } from "../../../workbook";
import { type Attributes, parsePart } from "./xml";
import type { Zip, ZipEntry } from "./zip";
import { Refusal } from "../unusable";

export interface Relationship {
  readonly id: string;
  /** The whole URI: Transitional and Strict files differ in it, so it is compared by its ending. */
  readonly type: string;
  /** The name of the part it leads to. */
  readonly target: string;
}

export interface SheetPart {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: Visibility;
  readonly relationship: Relationship;
}

export interface WorkbookParts {
  readonly workbook: ZipEntry;
  readonly relationships: readonly Relationship[];
  /** Sheets of every kind in the order of their tabs; chart sheets and macro sheets are among them. */
  readonly sheets: readonly SheetPart[];
}

/** Whether a sheet is a worksheet: no chart, no module. */
export function isWorksheet({ relationship }: SheetPart): boolean {
  return relationship.type.endsWith("/worksheet");
}

/** Throws a `Refusal` where the zip holds no workbook. */
export function workbookParts(zip: Zip): WorkbookParts {
  const main = relationshipsOf(zip, "").find(({ type }) => type.endsWith("/officeDocument"));
  const workbook = zip.find(main?.target ?? "xl/workbook.xml");
  if (workbook === undefined) throw new Refusal("noWorkbook");
  if (workbook.name.endsWith(".bin")) throw new Refusal("binaryWorkbook");
  const relationships = relationshipsOf(zip, workbook.name);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetPart[] = [];
  let root: string | undefined;
  parsePart(zip, workbook, {
    open(name, attributes) {
      root ??= name;
      if (name !== "sheet") return;
      const id = relationshipId(attributes);
      // The tab of an old module has no part of its own, and Excel shows none; its name is taken all the same.
      const relationship = id === "" ? nowhere : byId.get(id ?? "");
      // A sheet that cannot be opened must not pass for one that was checked.
      if (relationship === undefined) throw new Refusal("damaged");
      const sheetId = Number(attributes["sheetId"]);
      sheets.push({
        name: attributes["name"] ?? "",
        sheetId,
        visibility: visibility(attributes["state"]),
        relationship,
      });
    },
  });
  if (root !== "workbook") throw new Refusal("noWorkbook");
  return { workbook, relationships, sheets };
}

/** The relationships of a part, or of the package itself (`""`). External ones are left out. */
export function relationshipsOf(zip: Zip, part: string): Relationship[] {
  const entry = zip.find(relationshipsName(part));
  const found: Relationship[] = [];
  if (entry === undefined) return found;
  let depth = 0;
  parsePart(zip, entry, {
    open(name, { Id: id, Type: type, Target: target, TargetMode: mode }) {
      depth += 1;
      if (name !== "Relationship") return;
      // Excel opens no package with one elsewhere than right in the root, and whoever adds one looks for taken ids there.
      if (depth !== 2) throw new Refusal("damaged");
      if (mode === "External") return;
      if (id !== undefined && type !== undefined && target !== undefined) {
        found.push({ id, type, target: resolve(part, target) });
      }
    },
    close: () => void (depth -= 1),
  });
  return found;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels` */
export function relationshipsName(part: string): string {
  return `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;
}

/** `xl/workbook.xml` → `xl/` */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** A target is absolute within the package or relative to the folder of the part that names it. */
function resolve(part: string, target: string): string {
  const path = target.startsWith("/") ? target : folderOf(part) + target;
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

const nowhere: Relationship = { id: "", type: "", target: "" };

/** The `id` of the relationships' namespace, whatever its prefix: `sheetId` and the like have none. */
function relationshipId(attributes: Attributes): string | undefined {
  const key = Object.keys(attributes).find((name) => name.endsWith(":id"));
  return key === undefined ? undefined : attributes[key];
}

function visibility(state: string | undefined): Visibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
