/** Which table of the later workbook is which of the earlier one, whatever its sheet is called and wherever it stands. */
import { grouped } from "../../grouped";
import { generalId } from "../../layouts";
import type { Disclosure, Table } from "../../recognise";
import { fieldText } from "../../rules";

/** Titles carry the year and the number of a table, neither of which makes it another one; forms of one kind are each of a project. */
function titleKey(table: Table): string {
  const title = table.labels.titles[0]?.value ?? table.layout.name;
  return `${title.replaceAll(/\d+年?度?|[\s()（）]/gu, "")} ${fieldText(table, "project")}`;
}

/**
 * Tables of one layout are paired by their titles, and those that are left in their order. A table that no layout fits, and a form, of which
 * there are many of one kind, has nothing but its title: another title is another table.
 *
 * @returns the later table for each earlier one that is still there
 */
export function pairTables(before: Disclosure, after: Disclosure): Map<Table, Table> {
  const later = grouped(after.tablesAndForms, ({ layout }) => layout.id);
  const pairs = new Map<Table, Table>();
  for (const [layout, tables] of grouped(before.tablesAndForms, ({ layout: { id } }) => id)) {
    const free = new Set(later.get(layout) ?? []);
    const take = (table: Table, isPartner: (other: Table) => boolean): void => {
      const partner = pairs.has(table) ? undefined : [...free].find(isPartner);
      if (partner === undefined) return;
      pairs.set(table, partner);
      free.delete(partner);
    };
    for (const table of tables)
      take(table, (other) => other.sheet.name === table.sheet.name && titleKey(other) === titleKey(table));
    for (const table of tables) take(table, (other) => titleKey(other) === titleKey(table));
    for (const table of tables) if (!needsTitle(table)) take(table, () => true);
  }
  return pairs;
}

function needsTitle({ axis, layout }: Table): boolean {
  return axis === "form" || layout.id === generalId;
}
