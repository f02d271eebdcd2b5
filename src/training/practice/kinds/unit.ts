/** 元、万元混用：一行的金额按另一个单位填写。 */
import { powerOfTen, type Unit } from "../../../amount";
import type { Row, Table } from "../../../recognise";
import { editOfFact, isLeaf, moneyIn, numberIn, tablesByCode, together } from "../cells";
import type { MistakeKind, Planter } from "../mistake";

const others: Readonly<Partial<Record<Unit, Unit>>> = { 万元: "元", 元: "万元" };

export const unit: MistakeKind = {
  id: "unit",
  level: 1,
  places: ({ disclosure }) =>
    tablesByCode(disclosure).flatMap((table) => table.rows.filter(isLeaf).map((row) => placeAt(table, row))),
};

function placeAt(table: Table, row: Row): Planter {
  return () => {
    const other = others[table.unit];
    if (other === undefined) return undefined;
    const power = powerOfTen[table.unit] - powerOfTen[other];
    const edits = moneyIn(table, row).map((fact) => {
      const number = numberIn(fact);
      return number && editOfFact(fact, number.times(`1e${power}`).toNumber());
    });
    return together(edits);
  };
}
