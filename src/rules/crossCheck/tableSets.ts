/** Which tables belong together: a workbook may hold the disclosures of several units. */
import type { Disclosure, Table } from "../../recognise";

/** One table a layout. */
export type TableSet = ReadonlyMap<string, Table>;

/**
 * All tables of a workbook, or where a layout occurs more than once, those of each organisation. A second table of the same
 * layout and organisation is left out: nothing says which of the two the others should agree with.
 */
export function tableSets({ tables }: Disclosure): readonly TableSet[] {
  const layouts = new Set(tables.map(({ layout }) => layout.id));
  if (layouts.size === tables.length) return [byLayout(tables)];
  const owners = new Map<string, Table[]>();
  // In a workbook of several disclosures a table that names nobody belongs to the one before it.
  let last: string | undefined;
  for (const table of tables) {
    last = table.labels.organisation?.value ?? last;
    const owner = last ?? table.organisation ?? "";
    owners.set(owner, [...(owners.get(owner) ?? []), table]);
  }
  return [...owners.values()].map(byLayout);
}

function byLayout(tables: readonly Table[]): TableSet {
  const set = new Map<string, Table>();
  for (const table of tables) if (!set.has(table.layout.id)) set.set(table.layout.id, table);
  return set;
}
