/** Names a finding so that a decision taken on it is found again after rows, sheets or figures moved. */
import type { Disclosure, Table } from "../recognise";
import type { Place } from "../rules";
import { a1 } from "../workbook";

/** What tables are called in fingerprints: what they are, and their order among those of the same layout. */
export function fingerprintNames({ tablesAndForms }: Disclosure): Map<Table, string> {
  const counts = new Map<string, number>();
  return new Map(
    tablesAndForms.map((table) => {
      const count = (counts.get(table.layout.id) ?? 0) + 1;
      counts.set(table.layout.id, count);
      return [table, count === 1 ? table.layout.id : `${table.layout.id}~${count}`];
    }),
  );
}

export class Fingerprints {
  private readonly names: ReadonlyMap<Table, string>;

  constructor(disclosure: Disclosure) {
    this.names = fingerprintNames(disclosure);
  }

  of(rule: string, relation: string | undefined, { table, sheet, key, concept, ...position }: Place): string {
    const where = table === undefined ? `sheet:${sheet.name}` : (this.names.get(table) ?? table.layout.id);
    const what = key === undefined ? [a1(position)] : [key, ...(concept === undefined ? [] : [concept])];
    return [rule, ...(relation === undefined ? [] : [relation]), where, ...what].join("/");
  }
}
