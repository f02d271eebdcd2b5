/** The rows of the tables that a draft goes through one by one: subjects, projects. */
import { nameKey } from "../../catalogue";
import type { Fact, Row, Table } from "../../recognise";
import { grouped } from "../../grouped";
import type { Facts } from "../tie/facts";
import { toldOf, type ToldFigure } from "./figures";
import type { ListName, RowName } from "./names";

export interface TemplateRow {
  readonly name: string;
  told(name: Exclude<RowName, "名称">): ToldFigure | undefined;
}

interface ListSource {
  readonly layouts: readonly string[];
  readonly has: (row: Row) => boolean;
  /** The first concept that the table has. */
  readonly concepts: readonly string[];
}

const code =
  (length: number) =>
  (row: Row): boolean =>
    row.kind === "code" && row.code?.length === length;
/** 工资福利支出, 对个人和家庭的补助. */
const personnel = /^(?:301|303)/u;
const [itemLength, classLength, divisionLength] = [7, 3, 5];
const ofPart =
  (isPersonnel: boolean) =>
  (row: Row): boolean =>
    code(divisionLength)(row) && personnel.test(row.code ?? "") === isPersonnel;
const whole = ["total", "amount"];

const sources: Readonly<Record<ListName, ListSource>> = {
  支出功能分类: { layouts: ["expenditure-summary", "final-03"], has: code(classLength), concepts: whole },
  一般公共预算科目: { layouts: ["general-public-functional", "final-05"], has: code(itemLength), concepts: whole },
  政府性基金科目: { layouts: ["government-fund", "final-07"], has: code(itemLength), concepts: whole },
  国有资本经营科目: { layouts: ["state-capital", "final-08"], has: code(itemLength), concepts: whole },
  人员经费科目: {
    layouts: ["general-public-basic", "final-06"],
    has: ofPart(true),
    concepts: ["personnel", ...whole],
  },
  公用经费科目: {
    layouts: ["general-public-basic", "final-06"],
    has: ofPart(false),
    concepts: ["operating", ...whole],
  },
  项目: { layouts: ["project"], has: ({ kind, name }) => kind === "project" && name !== "", concepts: whole },
};

const concepts: Readonly<Record<string, string>> = { 基本支出: "basic", 项目支出: "project" };

/** Rows with an amount, each subject once: of one that several units have, all that they state of it together. */
export function rowsOf(list: ListName, facts: Facts, lastYear: Facts | undefined, decimals: number): TemplateRow[] {
  const source = sources[list];
  const table = tableOf(source, facts);
  if (table === undefined) return [];
  const before = lastYear === undefined ? undefined : tableOf(source, lastYear);
  const rowsBefore = before === undefined ? undefined : rowsByKey(source, before);
  const names = list === "项目" ? new Map<string, string>() : namesByCode(facts);
  return [...rowsByKey(source, table)].flatMap(([key, rows]) => {
    const told = (name: string): ToldFigure | undefined => {
      const wanted = name === "金额" ? source.concepts : [concepts[name] ?? ""];
      const concept = wanted.find((one) => rows[0].panel.byConcept.has(one)) ?? "";
      const own = factsOf(table, rows, concept);
      const last = before === undefined ? undefined : factsOf(before, rowsBefore?.get(key) ?? [], concept);
      return own.length < rows.length ? undefined : toldOf(own, last, decimals);
    };
    const amount = told("金额")?.amount;
    return amount === undefined || amount.isZero ? [] : [{ name: pathOf(rows[0], names), told }];
  });
}

function tableOf({ layouts }: ListSource, facts: Facts): Table | undefined {
  const [table, ...others] = layouts.flatMap((layout) => facts.tablesOf(layout));
  return others.length > 0 ? undefined : table;
}

function factsOf(table: Table, rows: readonly Row[], concept: string): Fact[] {
  return rows.flatMap((row) => table.fact(row, concept) ?? []);
}

function rowsByKey({ has }: ListSource, table: Table): ReadonlyMap<string, readonly [Row, ...Row[]]> {
  return grouped(
    table.rows.filter((row) => has(row) && row.name !== ""),
    ({ code: own, name }) => own ?? nameKey(name),
  );
}

/** As the tables print them. */
function namesByCode({ disclosure }: Facts): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { axis, rows } of disclosure.tables)
    if (axis === "functional")
      for (const { code: own, name } of rows) if (own !== undefined && name !== "") names.set(own, name);
  return names;
}

const levels = [
  [classLength, "类"],
  [divisionLength, "款"],
  [itemLength, "项"],
] as const;

/** `社会保障和就业支出（类）行政事业单位养老支出（款）…（项）`, or the name alone where no table names a level above. */
function pathOf({ code: own, name }: Row, names: ReadonlyMap<string, string>): string {
  if (own?.length !== itemLength) return name;
  const path = levels.map(([length, mark]) => {
    const part = length === itemLength ? name : names.get(own.slice(0, length));
    return part === undefined ? undefined : `${part}（${mark}）`;
  });
  return path.includes(undefined) ? name : path.join("");
}
