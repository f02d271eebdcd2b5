/** Words that rules share for naming cells and figures to people. */
import type { Amount, Unit } from "../amount";
import { addressOf, amountOf, figureKind, isBlank, type Fact, type Row, type Table } from "../recognise";
import { fieldText } from "./formFields";

/** A cell holds 32 767 characters; nobody reads as many in a sentence. */
const longestQuote = 60;

function quoted(name: string): string {
  return name.length > longestQuote ? `${name.slice(0, longestQuote)}…` : name;
}

/** `“卫生健康支出”`, or `合计行`; a line without a caption goes by its number: `行次9`. */
export function rowName({ kind, name, code, lineNumber }: Row): string {
  if (name === "" && code === undefined && lineNumber !== undefined) return `行次${lineNumber}`;
  if (kind === "total" || kind === "single") return name === "" || name === "合计" ? "合计行" : `“${quoted(name)}”行`;
  return `“${quoted(name === "" ? (code ?? "") : name)}”`;
}

/** `“卫生健康支出”的“基本支出/小计”（D12）`; where the table has one column of amounts, the row alone says it. */
export function factName(fact: Fact): string {
  const { row, column } = fact;
  const place = row.panel.additive.length > 1 ? `的“${column.title}”` : "";
  return `${rowName(row)}${place}（${addressOf(fact)}）`;
}

/** `预算05表`, or what people call the table; forms of the same kind without a number are told apart by their project. */
export function tableName(table: Table): string {
  const project = table.labels.number === undefined ? fieldText(table, "project") : "";
  return table.labels.number ?? `${table.layout.name}${project === "" ? "" : `（${quoted(project)}）`}`;
}

/** What to say of a table whose title was found on a sheet, but whose content was not recognised. */
export function looksLike(sheet: string): string {
  return `工作表“${sheet}”像是这张表，但没有认出表中的内容`;
}

/** `预算05表 “卫生健康支出”的合计（C12）`. */
export function factNameInTable(fact: Fact): string {
  return `${tableName(fact.table)}${factName(fact)}`;
}

/** Decimals with which amounts and percents are written in messages: those of tables in 万元 and 元. */
const usualDecimals = 2;

/** `193.26`, without its unit; a share as `10.56%`, also where it is a whole percent; quantities and scores as they are. */
export function figure(amount: Amount, like: Fact): string {
  switch (figureKind(like.column.role)) {
    case "money":
      return amount.toText(usualDecimals);
    case "share":
      return `${amount.scaledBy(100).toText(usualDecimals)}%`;
    default:
      return amount.toText();
  }
}

/** `表中为193.36`, or that nothing is filled in. */
export function shown(fact: Fact): string {
  return isBlank(fact) ? "表中没有填写" : `表中为${figure(amountOf(fact), fact)}`;
}

/** Quantities, scores and shares have none. */
export function unitOf({ unit }: Amount, like: Fact): Unit | undefined {
  return figureKind(like.column.role) === "money" ? unit : undefined;
}

/** The unit of the difference of two shares. */
export const percentPoints = "百分点";

/** A difference as a bare decimal: shares are apart by so many points, not by so many percent of anything. */
export function gap(
  amount: Amount,
  like: Fact,
): { readonly figure: string; readonly unit: Unit | typeof percentPoints | undefined } {
  if (figureKind(like.column.role) === "share")
    return { figure: amount.scaledBy(100).toText(usualDecimals), unit: percentPoints };
  return { figure: figure(amount, like), unit: unitOf(amount, like) };
}

/** `0.10万元`; figures that are no money as they are. */
export function money(amount: Amount, like: Fact): string {
  return `${figure(amount, like)}${unitOf(amount, like) ?? ""}`;
}

const mostListed = 5;

/** `D3、D4、D5、D6、D7等9处`: the first few, and how many there are. */
export function listed(words: readonly string[], measure = "处", between = "、", most = mostListed): string {
  const more = words.length > most ? `等${words.length}${measure}` : "";
  return `${words.slice(0, most).join(between)}${more}`;
}

/** `D3、D4、D5、D6、D7等`: the first few of many. */
export function firstFew(words: readonly string[]): string {
  return `${words.slice(0, mostListed).join("、")}${words.length > mostListed ? "等" : ""}`;
}
