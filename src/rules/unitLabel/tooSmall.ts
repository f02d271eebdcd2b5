/** Tables in 元 of which no figure comes to what a year of anything costs, among tables in 万元: `单位：元` above 8.02 and 0.65. */
import { powerOfTen, type Unit } from "../../amount";
import { amountsThere } from "../../readings/tablePlaces";
import { amountOf, figureKind, type Fact, type Table } from "../../recognise";
import { inYuan } from "./keyTotals";

export interface TooSmall {
  readonly table: Table;
  /** It shows `10 ^ exponent` times what it should. */
  readonly exponent: number;
  readonly largest: Fact;
  readonly meant: Unit;
}

/** In 元: no car runs for that, and no project is done. */
const fewYuan = 100;

/** One figure alone may be a single meal. */
const fewFigures = 2;

/** @param tables of one disclosure */
export function tablesTooSmall(tables: readonly Table[]): TooSmall[] {
  const larger = tables.flatMap(({ labels }) =>
    labels.unit === undefined || isYuan(labels.unit.value) ? [] : labels.unit.value,
  );
  const [meant, ...others] = [...new Set(larger)];
  // Of several larger units nobody knows which one is meant.
  if (meant === undefined || others.length > 0) return [];
  return tables.flatMap((table) => {
    if (table.layout.kind === undefined || table.labels.unit === undefined || !isYuan(table.unit)) return [];
    const [first, ...more] = amountsOf(table);
    const figures = new Set([first, ...more].map((fact) => fact && amountOf(fact).toText()));
    if (first === undefined || figures.size < fewFigures) return [];
    const largest = more.reduce((most, one) => (inYuan(one).value.gt(inYuan(most).value) ? one : most), first);
    const exponent = powerOfTen[table.unit] - powerOfTen[meant];
    return inYuan(largest).value.lessThan(fewYuan) ? [{ table, exponent, largest, meant }] : [];
  });
}

function amountsOf(table: Table): readonly Fact[] {
  return [...amountsThere(table)].filter(({ column }) => figureKind(column.role) === "money");
}

function isYuan(unit: Unit): boolean {
  return powerOfTen[unit] === 0;
}
