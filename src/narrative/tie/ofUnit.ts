/** Statements about one unit of a department: `某某市环境监测站2026年收支预算893.78万元` beside tables of the whole. */
import type { Amount } from "../../amount";
import { amountOf, type Column, type Fact, type Row, type Table } from "../../recognise";
import { endsAsOrganisation, endsAsOwnOffice, ofOneself, otherBodies } from "../../vocabulary/organisations";
import { maybeSameOffice } from "../../vocabulary/shortNames";
import type { Facts, NamedRow } from "./facts";
import type { Statement } from "../statements/statement";
import type { Units } from "./units";

/** How many statements back a unit may be named. */
const furthest = 8;

export class OfUnit {
  constructor(
    private readonly facts: Facts,
    private readonly units: Units,
  ) {}

  /** The rows of the unit that the statement names, or that is named above it; none where the tables do not part it, or it is another body; undefined of all that the tables tell. */
  rowsOf(statement: Statement): readonly NamedRow[] | undefined {
    const unit = this.units.of(statement);
    return this.rowsNamed(statement) ?? (unit === undefined ? undefined : this.rowsOfUnit(unit));
  }

  private rowsOfUnit(unit: string): readonly NamedRow[] {
    return this.facts.named([unit]).filter(({ row, table }) => namesUnit(row) && isParted(table));
  }

  private rowsNamed({ subject: { owner } }: Statement): readonly NamedRow[] | undefined {
    const { organisation } = this.facts.disclosure;
    if (owner === undefined || organisation === undefined || ofOneself.test(owner)) return undefined;
    const isOffice = endsAsOwnOffice.test(owner) && !endsAsOwnOffice.test(organisation);
    if (!isOffice && (organisation.includes(owner) || owner.includes(organisation))) return undefined;
    const rows = this.facts.named([owner]).filter(({ row }) => namesUnit(row));
    // A table of one organisation alone tells of all there is.
    if (rows.length > 0) return rows.some(({ table }) => isParted(table)) ? rows : undefined;
    // The same office of another place is told where a text was borrowed.
    return otherBodies.test(owner) || !maybeSameOffice(owner, organisation) ? rows : undefined;
  }

  /** The rows of the unit that bears the department's own name, where the tables part it from the others and the statement tells of that name. */
  ownRowsOf(statement: Statement): readonly NamedRow[] {
    const { organisation } = this.facts.disclosure;
    let one: Statement | undefined = statement;
    for (let steps = 0; one !== undefined && steps < furthest; steps += 1) {
      const { owner } = one.subject;
      if (owner !== undefined) return owner !== organisation ? [] : this.rowsOfUnit(owner);
      one = one.list?.whole ?? one.beside;
    }
    return [];
  }

  /** Is the figure that of the head office, and not of the department, which has the same name? */
  private isOfOffice({ subject, value }: Statement): boolean {
    if (value === undefined || subject.owner === undefined || subject.owner !== this.facts.disclosure.organisation)
      return false;
    return this.facts
      .named([subject.owner])
      .filter(({ row, table }) => namesUnit(row) && isParted(table))
      .some(({ row, table }) =>
        row.panel.additive.some(
          (column) => isOf(table.factIn(row, column), value.amount) && !isTotalToo(table, column, value.amount),
        ),
      );
  }

  /** Does it, or what it is told of, name a unit? */
  isTold(statement: Statement): boolean {
    let one: Statement | undefined = statement;
    for (let steps = 0; one !== undefined && steps < furthest; steps += 1) {
      if (this.rowsOf(one) !== undefined || this.isOfOffice(one)) return true;
      one = one.list?.whole ?? one.beside ?? one.topic;
    }
    return false;
  }
}

function isTotalToo(table: Table, column: Column, amount: Amount): boolean {
  return table.rows
    .filter(({ kind, panel }) => kind === "total" && panel.columns.includes(column))
    .some((row) => isOf(table.factIn(row, column), amount));
}

function isOf(fact: Fact, amount: Amount): boolean {
  return fact.reading.kind === "amount" && amountOf(fact).agreement(amount) !== "differs";
}

function isParted({ rows }: Table): boolean {
  return new Set(rows.filter(namesUnit).map(({ name }) => name)).size > 1;
}

/** In a table of no layout the name alone says it. */
function namesUnit({ kind, name }: Row): boolean {
  return kind === "organisation" || endsAsOrganisation.test(name);
}
