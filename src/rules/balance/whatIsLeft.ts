/** `一、年初余额`, `二、本年增加`, `三、本年减少`, `四、年末余额`: what is left follows from what was there, what came and what went. */
import { plus, type Check, type Equality, type Mismatch, type Term } from "../../contract/rule";
import { amountColumns } from "../../readings/sides";
import { factName, figure, money, rowName, shown } from "../../readings/wording";
import { isBlank, type Column, type Row, type Table } from "../../recognise";
import { flowsInRows, splitOrdinal } from "../../vocabulary";

/** Only where nothing else of the first level stands between them: another line may be what is missed. */
export function* whatIsLeft(table: Table): Iterable<Check> {
  for (const panel of table.panels) {
    const lines = outermost(table.rows.filter((row) => row.panel === panel));
    const told = lines.filter(({ name }) => !flowsInRows.limit.test(name));
    for (const [at, opening] of told.entries()) {
      const [gained, spent, closing] = told.slice(at + 1);
      if (gained === undefined || spent === undefined || closing === undefined) break;
      const isSaid = isLeft(opening) && isLeft(closing) && !isLeft(gained) && !isLeft(spent);
      if (!isSaid || !comesAndGoes(gained, spent)) continue;
      for (const column of amountColumns(closing)) {
        const flow = { opening, gained, spent, closing };
        if (Object.values(flow).every((row) => !isBlank(table.factIn(row, column)))) yield flowIn(table, flow, column);
      }
    }
  }
}

/** Those with a number of the level that the first has: `一、`. */
function outermost(rows: readonly Row[]): readonly Row[] {
  const [first] = rows;
  const level = first === undefined ? 0 : splitOrdinal(first.name).level;
  return level > 0 ? rows.filter(({ name }) => splitOrdinal(name).level === level) : [];
}

function isLeft({ name }: Row): boolean {
  return flowsInRows.left.test(name);
}

function comesAndGoes({ name: gained }: Row, { name: spent }: Row): boolean {
  const [isGained, isSpent] = [flowsInRows.gained, flowsInRows.spent];
  return isGained.test(gained) && !isSpent.test(gained) && isSpent.test(spent) && !isGained.test(spent);
}

type Flow = Readonly<Record<"opening" | "gained" | "spent" | "closing", Row>>;

function flowIn(table: Table, { opening, gained, spent, closing }: Flow, column: Column): Equality {
  const claim = table.factIn(closing, column);
  const terms: readonly Term[] = [
    plus(table.factIn(opening, column)),
    plus(table.factIn(gained, column)),
    { fact: table.factIn(spent, column), sign: -1 },
  ];
  const formula = `${rowName(opening)}＋${rowName(gained)}－${rowName(spent)}`;
  return {
    kind: "equality",
    claim,
    terms,
    relation: "what-is-left",
    severity: "warning",
    about: () => `${factName(claim)}＝${formula}`,
    message: ({ expected, difference }: Mismatch) =>
      `${factName(claim)}应为${formula}＝${money(expected, claim)}，${shown(claim)}，相差${figure(difference, claim)}。`,
    advice: () => "请核对年初余额、本年增减和年末余额；有其他增减的，应单列一行。",
  };
}
