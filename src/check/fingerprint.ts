/** Names a finding so that a decision taken on it is found again after rows, sheets or figures moved. */
import type { Disclosure, Table } from "../recognise";
import type { Place } from "../rules";
import { a1 } from "../workbook";

/** Tables are told apart by what they are, and by their order among those of the same layout. */
export class Fingerprints {
  private readonly names = new Map<Table, string>();

  constructor(disclosure: Disclosure) {
    const counts = new Map<string, number>();
    for (const table of disclosure.tablesAndForms) {
      const count = (counts.get(table.layout.id) ?? 0) + 1;
      counts.set(table.layout.id, count);
      this.names.set(table, count === 1 ? table.layout.id : `${table.layout.id}~${count}`);
    }
  }

  of(rule: string, relation: string | undefined, { table, sheet, key, concept, ...position }: Place): string {
    const where = table === undefined ? `sheet:${sheet.name}` : (this.names.get(table) ?? table.layout.id);
    const what = key === undefined ? [a1(position)] : [key, ...(concept === undefined ? [] : [concept])];
    return [rule, ...(relation === undefined ? [] : [relation]), where, ...what].join("/");
  }
}
