/** A row whose amounts other tables show under a code that is one slip away. */
import type { Amount } from "../../amount";
import { kindOf, nameKey, type Catalogue, type CatalogueKind } from "../../catalogue";
import { grouped } from "../../grouped";
import { amountOf, type Row, type Table } from "../../recognise";
import type { Mistake } from "./mistake";

/** The code that other tables print for a row with the same name and amounts, where its own code stands in none of them. */
export function shownElsewhere(
  table: Table,
  row: Row,
  others: readonly Table[],
  catalogue: Catalogue,
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
  if (!isTheWrongOne(table, row, right, shown.length, catalogue)) return undefined;
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
function isTheWrongOne(
  table: Table,
  { code = "", name }: Row,
  right: string,
  others: number,
  catalogue: Catalogue,
): boolean {
  if (others > 1) return true;
  const kind = kindIn(table, code);
  const namesOf = (one: string): readonly string[] =>
    catalogue.names(kind, one, table.year).map((entry) => nameKey(entry.name));
  const isNamed = (one: string): boolean => namesOf(one).includes(nameKey(name));
  return namesOf(right).length > 0 && (namesOf(code).length === 0 || (isNamed(right) && !isNamed(code)));
}

function kindIn({ axis }: Table, code: string): CatalogueKind {
  if (axis === "functional") return "functional";
  return kindOf(code) === "government" ? "government" : "economic";
}
