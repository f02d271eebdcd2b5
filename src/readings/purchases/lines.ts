/** The lines of tables of purchases, and what people call them: by what is bought, not by who buys it. */
import { addressOf, normalise, readCode, type Fact, type Row, type Table } from "../../recognise";
import { rowName } from "../wording";

/** The rows of what is bought, without totals and organisations. */
export function linesOf({ rows }: Table): Row[] {
  return rows.filter(({ kind }) => kind === "line");
}

/** `[C23030000]审计服务` → code and name; a text without a code is a name. */
export function codedText(table: Table, row: Row, concept: string): { code: string | undefined; name: string } {
  const text = normalise(table.text(row, concept));
  const coded = readCode(text);
  return coded === undefined ? { code: undefined, name: text } : { code: coded.code, name: coded.name };
}

/** `“审计服务”的“采购金额合计”（L10）`; totals and organisations go by their own names. */
export function lineFactName(fact: Fact): string {
  return `${lineName(fact)}的“${fact.column.title}”（${addressOf(fact)}）`;
}

/** What a line is called to the user: what is bought, with its quotation marks, else the name of its row. */
export function lineName({ table, row }: Fact): string {
  if (row.kind !== "line") return rowName(row);
  for (const concept of ["item", "content", "asset", "majorCategory"]) {
    const { code = "", name } = codedText(table, row, concept);
    if (name !== "" || code !== "") return `“${name || code}”`;
  }
  return rowName(row);
}
