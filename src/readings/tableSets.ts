/** Which tables belong together: a workbook may hold the disclosures of several units. */
import { grouped } from "../grouped";
import { generalId, layoutOf } from "../layouts";
import type { Disclosure, Table } from "../recognise";
import { organisationName, unitInTitle } from "./organisationNames";
import { defineReading } from "./readings";
import { maybeSame } from "../vocabulary/shortNames";

/** Layout id → table. Of the forms it holds those for a whole department, and only where one of a kind is left. */
export type TableSet = ReadonlyMap<string, Table>;

export interface TablesWithForms {
  readonly tables: TableSet;
  /** All forms that belong to the tables, those of projects too. */
  readonly forms: readonly Table[];
}

export const tableSets = defineReading("table-sets", (readings): readonly TableSet[] =>
  readings.of(tablesWithForms).map(({ tables }) => tables),
);

/**
 * All tables of a workbook, or where a layout occurs more than once, those of each organisation. A second table of the same
 * layout and organisation is left out: nothing says which of the two the others should agree with. Forms never part tables:
 * there is one for every project, and a department may show those of its units.
 */
export const tablesWithForms = defineReading("tables-with-forms", ({ disclosure }): readonly TablesWithForms[] =>
  setsOf(disclosure),
);

function setsOf(disclosure: Disclosure): readonly TablesWithForms[] {
  const { forms, organisation = "" } = disclosure;
  // A table that fits no layout has no concepts by which another table could be compared with it.
  const tables = disclosure.tables.filter(({ layout }) => layout.id !== generalId);
  const layouts = new Set(tables.map(({ layout }) => layout.id));
  if (layouts.size === tables.length) return [withForms(organisation, tables, forms)];
  const ownerOfTable = ownersOf(tables);
  const owned = grouped(ownerOfTable, ([, owner]) => owner);
  const ownerOfForm = ownersOfForms(disclosure, ownerOfTable);
  return [...owned].map(([owner, own]) =>
    withForms(
      owner,
      own.map(([table]) => table),
      forms.filter((form) => ownerOfForm.get(form) === owner),
    ),
  );
}

function ownersOf(tables: readonly Table[]): ReadonlyMap<Table, string> {
  const owners = new Map<Table, string>();
  // In a workbook of several disclosures a table without an organisation belongs to that of the table before it.
  let last: string | undefined;
  const isLabelled = tables.some(({ labels }) => labels.organisation !== undefined);
  for (const table of tables) {
    last = (isLabelled ? table.labels.organisation?.value : unitInTitle(table)) ?? last;
    owners.set(table, last ?? table.organisation ?? "");
  }
  return owners;
}

/**
 * The organisation to which each form belongs: the one that it names, or where it names none, the owner of the table or form
 * before it. A form that names an organisation without tables has no owner.
 */
function ownersOfForms(
  disclosure: Disclosure,
  ownerOfTable: ReadonlyMap<Table, string>,
): ReadonlyMap<Table, string | undefined> {
  const names = [...new Set(ownerOfTable.values())];
  const owners = new Map<Table, string | undefined>();
  let last: string | undefined;
  for (const table of disclosure.tablesAndForms) {
    const label = table.labels.organisation?.value;
    if (ownerOfTable.has(table)) last = ownerOfTable.get(table);
    else owners.set(table, (last = label === undefined ? last : theOneNamed(label, names, (name) => name)));
  }
  return owners;
}

function withForms(owner: string, tables: readonly Table[], forms: readonly Table[]): TablesWithForms {
  const set = new Map<string, Table>();
  for (const table of tables) if (!set.has(table.layout.id)) set.set(table.layout.id, table);
  const ofDepartments = forms.filter(({ layout }) => layout.form?.identity === "organisation");
  for (const layout of new Set(ofDepartments.map((form) => form.layout))) {
    const alike = ofDepartments.filter((form) => form.layout === layout);
    const form = alike.length === 1 ? alike[0] : theOneNamed(owner, alike, ({ organisation }) => organisation ?? "");
    if (form !== undefined) set.set(layout.id, form);
  }
  return { tables: set, forms };
}

/** The only item with exactly this name, or else the only one of which the label may be a short or a full form. */
function theOneNamed<T>(label: string, all: readonly T[], labelOf: (one: T) => string): T | undefined {
  const name = organisationName(label);
  if (name === undefined) return undefined;
  const named = all.map((one) => ({ one, other: organisationName(labelOf(one)) }));
  const same = named.filter(({ other }) => other === name);
  const alike = same.length > 0 ? same : named.filter(({ other }) => other !== undefined && maybeSame(name, other));
  return alike.length === 1 ? alike[0]?.one : undefined;
}

/** Why a table cannot take part; undefined where it can. A table that is empty and says so is worth zero. */
export function whyUnusable(layout: string, tables: TableSet): string | undefined {
  const table = tables.get(layout);
  const { name, form } = layoutOf(layout) ?? { name: layout };
  // Forms of other units may be there.
  if (table === undefined) return form === undefined ? `工作簿中没有${name}` : `没有与这套表对应的${name}`;
  if (table.unreadable) return `${name}（工作表“${table.sheet.name}”）没有可读的数据`;
  return undefined;
}
