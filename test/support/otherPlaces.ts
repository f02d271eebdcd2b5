/** Narratives in the wordings of other provinces, whose figures are taken from the tables that they explain. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Amount } from "../../src/amount";
import { amountOf, recognise, type Disclosure } from "../../src/recognise";
import { textSheet } from "../../src/narrative";
import { caseWorkbook } from "./cases";

const root = join(__dirname, "../fixtures/narratives");

export const otherPlaces: readonly string[] = readdirSync(root)
  .map((file) => file.replace(/\.txt$/u, ""))
  .sort();

/** In the figures of its tables. */
export function narrativeOfPlace(name: string): { readonly disclosure: Disclosure; readonly text: string } {
  const disclosure = recognise(caseWorkbook(`tables/${name}.xlsx`));
  const model = readFileSync(join(root, `${name}.txt`), "utf8");
  const text = model.replace(/\{([^}]+)\}/gu, (_, said: string) => filled(said, disclosure));
  return { disclosure: { ...disclosure, text: textSheet(`${name}.txt`, text) }, text };
}

/** `ie:incomeTotal` an amount, `a/b` a share, `a^12.30` the rate of an increase by 12.30 to a, `=12.30` the figure itself. */
function filled(said: string, disclosure: Disclosure): string {
  if (said.startsWith("=")) return said.slice(1);
  const [first = "", second = ""] = said.split(/[/^]/u);
  const amount = amountAt(first, disclosure);
  if (said.includes("/")) return percent(amount, amountAt(second, disclosure));
  if (said.includes("^")) {
    const change = Amount.reported(second, 2, "万元");
    return percent(change, amount.minus(change));
  }
  return amount.toText(2);
}

function percent(part: Amount, whole: Amount): string {
  return part.dividedBy(whole)?.scaledBy(100).roundedTo(2).toText(2) ?? "";
}

const layouts: Readonly<Record<string, readonly string[]>> = {
  ie: ["income-expenditure", "final-01"],
  fs: ["fiscal-summary", "final-04"],
  is: ["income-summary", "final-02"],
  es: ["expenditure-summary", "final-03"],
  gp: ["general-public-functional", "final-05"],
  gb: ["general-public-basic", "final-06"],
  gf: ["government-fund", "final-07"],
  tp: ["three-public", "final-09"],
};

/** In 万元 with two decimals, as texts have them. */
function amountAt(place: string, { tables }: Disclosure): Amount {
  const [alias = "", path = ""] = place.split(":");
  const [key = "", ...concept] = path.split(".");
  const table = tables.find(({ layout }) => layouts[alias]?.includes(layout.id));
  const part = { personnel: "人员", operating: "公用" }[key];
  const row =
    part === undefined
      ? (table?.row(key) ?? (key === "total" ? table?.rows[0] : undefined))
      : table?.rows.find(({ kind, name, panel }) => kind === "total" && `${name}${panel.section}`.includes(part));
  const fact = row === undefined ? undefined : table?.fact(row, concept.join(".") || "amount");
  if (fact === undefined) throw new Error(`${place} is in no table`);
  return amountOf(fact).in("万元").roundedTo(2);
}
