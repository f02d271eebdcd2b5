/** One line of what is bought, as tables and forms list it. */
import { Amount } from "../../amount";
import { nameKey, type Catalogue } from "../../catalogue";
import {
  addressOf,
  amountOf,
  isBlank,
  isReadable,
  normalise,
  readCode,
  type Fact,
  type Row,
  type Table,
} from "../../recognise";
import { fieldText } from "../formFields";
import { money, tableName } from "../wording";
import { codedText, linesOf } from "./lines";
import { mergedTexts } from "./mergedTexts";

export interface Purchase {
  readonly fact: Fact;
  /** What it is called, and what kind of thing it is; never empty, the first is shown to people. */
  readonly names: readonly [string, ...string[]];
  /** 品目编码. */
  readonly code: string | undefined;
  /** Names of projects are the same where their keys are; empty where the line names none. */
  readonly project: string;
}

/** The lines of a 政府采购 table with their project, code and name; the catalogue names what only its code tells. */
export function procurementLines(table: Table, catalogue: Catalogue): Purchase[] {
  const project = projectsIn(table);
  return linesOf(table).flatMap((row) => {
    const { code = normalise(table.text(row, "itemCode")) || undefined, name } = codedText(table, row, "item");
    const listed = code === undefined ? undefined : catalogue.entry("procurement", code, table.year)?.name;
    return purchaseOf(table.fact(row, "amount"), [name || listed || code || ""], code, project(row));
  });
}

/** The services that are bought by way of 政府采购, as the table says line by line. */
export function procuredServices(table: Table): Purchase[] {
  const project = projectsIn(table);
  const procured = mergedTexts(table, "procured");
  return linesOf(table)
    .filter((row) => /^(?:是|有|包含|√|✓|✔|☑|Y(?:ES)?)$/iu.test(procured(row)))
    .flatMap((row) => {
      const names = ["content", "directory3", "directory2"].map((concept) => normalise(table.text(row, concept)));
      return purchaseOf(table.fact(row, "amount"), names, undefined, project(row));
    });
}

/** The purchases that the form of a project plans. */
export function plannedPurchases(form: Table): Purchase[] {
  const project = projectKey(fieldText(form, "project"));
  return form
    .partsOf("purchases")
    .flatMap(({ rows }) => rows.filter(({ kind }) => kind === "line"))
    .flatMap((row) => purchaseOf(form.fact(row, "amount"), [row.name], undefined, project));
}

/** A line that has an amount. */
export function purchaseOf(
  fact: Fact | undefined,
  [first = "", ...others]: readonly string[],
  code: string | undefined,
  project: string,
): Purchase[] {
  if (fact === undefined || isBlank(fact) || (isReadable(fact) && amountOf(fact).isZero)) return [];
  return [{ fact, names: [first || fact.row.name, ...others], code, project }];
}

function projectsIn(table: Table): (row: Row) => string {
  const printed = mergedTexts(table, "project");
  return (row) => projectKey(printed(row));
}

/** The shortest code of a project: names may begin with a year, which is no code. */
const projectCodeLength = 12;

/** Without blanks, punctuation and the code that may stand before it. */
export function projectKey(printed: string): string {
  const text = normalise(printed);
  const coded = readCode(text);
  return nameKey(coded !== undefined && coded.code.length >= projectCodeLength ? coded.name : text);
}

/** The sum of purchases, in the unit of the first. */
export function sumOf(purchases: readonly Purchase[]): Amount {
  const [first] = purchases;
  const unit = first === undefined ? "万元" : amountOf(first.fact).unit;
  return Amount.sum(
    purchases.map(({ fact }) => amountOf(fact)),
    unit,
  );
}

/** The first amount that could not be read: with it no sum can be compared. */
export function unreadableIn(purchases: readonly Purchase[]): Fact | undefined {
  return purchases.find(({ fact }) => !isReadable(fact))?.fact;
}

/** More are not read, only counted. */
const fewItems = 4;

/** `预算11表的“审计服务”25.00万元（L10）、“印刷服务”13.00万元（L11），合计38.00万元`. */
export function described(purchases: readonly Purchase[]): string {
  const [first] = purchases;
  if (first === undefined) return "";
  const items = purchases
    .slice(0, fewItems)
    .map(({ fact, names: [name] }) => `“${name}”${money(amountOf(fact), fact)}（${addressOf(fact)}）`);
  const more = purchases.length > fewItems ? `等${purchases.length}项` : "";
  const total = purchases.length > 1 ? `，合计${money(sumOf(purchases), first.fact)}` : "";
  return `${tableName(first.fact.table)}的${items.join("、")}${more}${total}`;
}
