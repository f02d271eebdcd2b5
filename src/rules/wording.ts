/** Words that rules share for naming cells and figures to people. */
import type { Amount } from "../amount";
import { addressOf, type Fact, type Row, type Table } from "../recognise";

/** `“卫生健康支出”`, or `合计`. */
export function rowName({ kind, name, code }: Row): string {
  if (kind === "total" || kind === "single") return name === "" ? "合计" : name;
  return `“${name === "" ? (code ?? "") : name}”`;
}

/** `“卫生健康支出”的基本支出/小计（D12）`. */
export function factName(fact: Fact): string {
  return `${rowName(fact.row)}的${fact.column.title}（${addressOf(fact)}）`;
}

/** `预算05表`, or what people call the table. */
export function tableName(table: Table): string {
  return table.labels.number ?? table.layout.name;
}

/** `预算05表 “卫生健康支出”的合计（C12）`. */
export function factNameInTable(fact: Fact): string {
  return `${tableName(fact.table)}${factName(fact)}`;
}

/** Decimals with which amounts are written in messages: those of tables in 万元 and 元. */
const usualDecimals = 2;

/** `193.26`, without its unit; whole numbers of things as they are. */
export function figure(amount: Amount, like: Fact): string {
  return amount.toText(like.column.role === "count" ? 0 : usualDecimals);
}

/** `0.10万元`; whole numbers of things have no unit. */
export function money(amount: Amount, like: Fact): string {
  return `${figure(amount, like)}${like.column.role === "count" ? "" : amount.unit}`;
}
