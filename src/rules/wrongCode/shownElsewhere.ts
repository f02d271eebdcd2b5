/** A row whose amounts other tables show under a code that is one slip away. */
import type { Amount } from "../../amount";
import { grouped } from "../../grouped";
import { amountOf, type Row, type Table } from "../../recognise";
import type { CodeNames } from "./codeNames";
import type { Mistake } from "./mistake";

/** The code that other tables print for a row with the same name and amounts, where its own code stands in none of them. */
export function shownElsewhere(
  table: Table,
  row: Row,
  others: readonly Table[],
  names: CodeNames,
): Mistake | undefined {
  const { code } = row;
  if (code === undefined) return undefined;
  const own = amountsOf(table, row);
  if (others.some((other) => isShownIn(other, row, own))) return undefined;
  const shown = others.flatMap((other) =>
    [...nearIn(other, code)]
      .filter((one) => agreement(own, other, one) === "agrees")
      .map((one) => ({ table: other, row: one })),
  );
  const codes = [...new Set(shown.map((one) => one.row.code))];
  const [right] = codes;
  if (right === undefined || codes.length > 1 || table.row(right) !== undefined) return undefined;
  if (!isTheWrongOne(row, right, shown.length, names)) return undefined;
  return { table, row, code, right, shown, evidence: "other-tables" };
}

/** Does another table have the code, with these amounts or with none to compare? */
function isShownIn(other: Table, row: Row, own: Amounts): boolean {
  const same = other.row(row.key);
  return same !== undefined && agreement(own, other, same) !== "differs";
}

/** The rows whose codes are one slip away: those that are alike but for one digit, or but for the order of two. */
function nearIn(other: Table, code: string): ReadonlySet<Row> {
  const byPattern = other.once(rowsByPattern);
  const alike = patternsOf(code).flatMap((pattern) => (byPattern.get(pattern) ?? []).map(({ row }) => row));
  return new Set(alike.filter((row) => row.code !== code));
}

function rowsByPattern({ rows }: Table): ReadonlyMap<string, readonly { readonly row: Row }[]> {
  const patterns = rows.flatMap((row) => patternsOf(row.code ?? "").map((pattern) => ({ row, pattern })));
  return grouped(patterns, ({ pattern }) => pattern);
}

/** `208` → `*08`, `2*8`, `20*` for any other digit, and `{02}8`, `2{08}` for two that changed places. */
function patternsOf(code: string): string[] {
  return [...code].flatMap((digit, at, digits) => {
    const [before, after] = [code.slice(0, at), code.slice(at + 1)];
    const pair = [digit, digits[at + 1] ?? ""].sort().join("");
    return [`${before}*${after}`, ...(after === "" ? [] : [`${before}{${pair}}${after.slice(1)}`])];
  });
}

/** What a row states, by concept. */
type Amounts = readonly (readonly [concept: string, amount: Amount])[];

function amountsOf(table: Table, row: Row): Amounts {
  return [...table.additiveConcepts].flatMap((concept) => {
    const fact = table.fact(row, concept);
    return fact === undefined ? [] : [[concept, amountOf(fact)] as const];
  });
}

function agreement(own: Amounts, other: Table, one: Row): "agrees" | "differs" | "nothing" {
  let result: "agrees" | "nothing" = "nothing";
  for (const [concept, amount] of own) {
    const its = other.fact(one, concept);
    if (its === undefined) continue;
    if (amount.agreement(amountOf(its)) === "differs") return "differs";
    if (!amount.isZero) result = "agrees";
  }
  return result;
}

/** Of two tables that disagree the catalogue knows one code only, or the row has the name of the other; or two others say the same. */
function isTheWrongOne(row: Row, right: string, others: number, names: CodeNames): boolean {
  const { code = "" } = row;
  if (!names.has(right)) return others > 1 && !names.has(code);
  return others > 1 || !names.has(code) || (names.isNameOf(row, right) && !names.isNameOf(row, code));
}
