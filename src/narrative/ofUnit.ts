/** Statements about one unit of a department: `某某市环境监测站2026年收支预算893.78万元` beside tables of the whole. */
import { endsAsOwnUnit } from "../vocabulary/organisations";
import type { Facts, NamedRow } from "./facts";
import type { Statement } from "./statement";

/** How many statements back a unit may be named. */
const furthest = 8;

export class OfUnit {
  constructor(private readonly facts: Facts) {}

  /** The rows of the unit that the statement names; none where the tables do not part it; undefined of the whole department. */
  rowsOf({ subject: { owner } }: Statement): readonly NamedRow[] | undefined {
    if (owner === undefined) return undefined;
    const { organisation } = this.facts.disclosure;
    if (organisation !== undefined && (organisation.includes(owner) || owner.includes(organisation))) return undefined;
    const rows = this.facts.named([owner]).filter(({ row }) => row.kind === "organisation");
    // A table of one organisation alone tells of all there is.
    if (rows.length > 0) return rows.some(({ table }) => this.isParted(table.rows)) ? rows : undefined;
    const kind = endsAsOwnUnit.exec(owner)?.[0];
    return kind === undefined || organisation === undefined || organisation.endsWith(kind) ? undefined : rows;
  }

  /** Does it, or what it is told of, name a unit? */
  isTold(statement: Statement): boolean {
    let one: Statement | undefined = statement;
    for (let steps = 0; one !== undefined && steps < furthest; steps += 1) {
      if (this.rowsOf(one) !== undefined) return true;
      one = one.list?.whole ?? one.beside ?? one.topic;
    }
    return false;
  }

  private isParted(rows: readonly NamedRow["row"][]): boolean {
    return new Set(rows.filter(({ kind }) => kind === "organisation").map(({ name }) => name)).size > 1;
  }
}
