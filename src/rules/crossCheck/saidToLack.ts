/** What a table says in words to leave out: `不含上年结转项目841.59万元`. Where two tables differ by just that, both are right. */
import { Amount, parseAmount } from "../../amount";
import type { Term } from "../../contract/rule";
import { tableName } from "../../readings/wording";
import { amountOf, type Fact, type Table } from "../../recognise";
import { lessSomething } from "../../vocabulary/narrativeScopes";
import { normalise } from "../../workbook";

interface LeftOut {
  readonly text: string;
  readonly amounts: readonly Amount[];
}

/** Why a claim and the terms it is held against may differ as they do; undefined where no table says so. */
export function saidToLack(claim: Fact, terms: readonly Term[]): string | undefined {
  const { unit } = claim.table;
  const signed = terms.map(({ fact, sign }) => (sign > 0 ? amountOf(fact) : amountOf(fact).negated()));
  const difference = amountOf(claim).minus(Amount.sum(signed, unit));
  if (difference.isZero) return undefined;
  const missing = difference.isNegative ? difference.negated() : difference;
  for (const table of new Set([claim.table, ...terms.map(({ fact }) => fact.table)])) {
    const said = table
      .once(leftOutOf)
      .find(({ amounts }) => amounts.some((amount) => amount.agreement(missing) !== "differs"));
    if (said !== undefined) return `${tableName(table)}写明“${said.text}”，正好是差额`;
  }
  return undefined;
}

function leftOutOf(table: Table): readonly LeftOut[] {
  return [...textsOf(table)]
    .filter((text) => lessSomething.test(text))
    .map((text) => ({ text: text.trim(), amounts: amountsIn(text, table) }));
}

/** Notes, and what stands in words beside the rows. */
function* textsOf({ notes, rows }: Table): Iterable<string> {
  for (const { text } of notes) yield text;
  for (const { sheet, index } of rows)
    for (const cell of sheet.rows[index] ?? []) if (typeof cell?.value === "string") yield cell.value;
}

function amountsIn(text: string, { unit }: Table): Amount[] {
  return [...normalise(text).matchAll(/\d[\d,]*(?:\.\d+)?(?:亿元|万元|元)?/gu)].flatMap(([printed]) => {
    const read = parseAmount(printed);
    return read?.kind === "amount" ? Amount.reported(read.value, read.decimals, read.unit ?? unit).in(unit) : [];
  });
}
