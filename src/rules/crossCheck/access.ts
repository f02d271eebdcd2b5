/** Whether a table can be held against another, and why not. */
import { layoutOf } from "../../layouts";
import type { AskedTables } from "../../readings/askedTables";
import { whyUnusable, type TableSet } from "../../readings/tableSets";
import { looksLike } from "../../readings/wording";

/** `unpublished`: nobody misses the table, so there is nothing that the user could bring. */
export type Access =
  | { readonly kind: "usable" }
  | { readonly kind: "unpublished" }
  | { readonly kind: "unusable"; readonly reason: string };

/** Whether the table of a layout can be compared, and else why not. */
export function accessTo(layout: string, tables: TableSet, { everyones }: AskedTables): Access {
  const reason = whyUnusable(layout, tables);
  if (reason === undefined) return { kind: "usable" };
  // Nobody but the form's own rule asks for it, and only where such forms are.
  if (tables.has(layout) || layoutOf(layout)?.form !== undefined) return { kind: "unusable", reason };
  const asked = everyones.find((table) => table.layout.id === layout);
  if (asked === undefined) return { kind: "unpublished" };
  const { layout: wanted, standing } = asked;
  if (standing.kind === "unread") return { kind: "unusable", reason: looksLike(standing.sheet) };
  // Of several disclosures in one workbook, this one may lack what others have.
  return wanted.published?.or?.some((other) => tables.has(other)) === true
    ? { kind: "unpublished" }
    : { kind: "unusable", reason };
}

/** Why a fact cannot be used, in the user's words; nothing where it can. */
export function reasonOf(access: Access): string | undefined {
  return access.kind === "unusable" ? access.reason : undefined;
}
