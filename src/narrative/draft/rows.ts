/** The rows of the tables that a draft goes through one by one: subjects, projects. */
import { nameKey } from "../../catalogue";
import type { Row, Table } from "../../recognise";
import { grouped } from "../../grouped";
import type { Facts } from "../facts";
import { toldOf, type Told } from "./figures";
import type { ListName, RowName } from "./names";

export interface DraftRow {
  readonly name: string;
  told(name: Exclude<RowName, "名称">): Told | undefined;
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

/** Rows with an amount, each once: of a name that stands in several rows nobody knows which is meant. */
export function rowsOf(list: ListName, facts: Facts, lastYear: Facts | undefined): DraftRow[] {
  const source = sources[list];
  const table = tableOf(source, facts);
  if (table === undefined) return [];
  const before = lastYear === undefined ? undefined : tableOf(source, lastYear);
  const once = uniqueRows(source, table);
  const ofLastYear = before === undefined ? new Map<string, Row>() : uniqueRows(source, before);
  return [...once].flatMap(([key, row]) => {
    const last = ofLastYear.get(key);
    const told = (name: string): Told | undefined => {
      const wanted = name === "金额" ? source.concepts : [concepts[name] ?? ""];
      const concept = wanted.find((one) => row.panel.byConcept.has(one)) ?? "";
      const fact = table.fact(row, concept);
      return fact === undefined
        ? undefined
        : toldOf(fact, last === undefined ? undefined : before?.fact(last, concept));
    };
    const amount = told("金额")?.amount;
    return amount === undefined || amount.isZero ? [] : [{ name: pathOf(row), told }];
  });
}

function tableOf({ layouts }: ListSource, facts: Facts): Table | undefined {
  const [table, ...others] = layouts.flatMap((layout) => facts.tablesOf(layout));
  return others.length > 0 ? undefined : table;
}

function uniqueRows({ has }: ListSource, table: Table): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const [key, [row, ...others]] of grouped(table.rows.filter(has), (one) => one.code ?? nameKey(one.name)))
    if (others.length === 0 && row.name !== "") rows.set(key, row);
  return rows;
}

const levels: Readonly<Record<number, string>> = { 3: "类", 5: "款", 7: "项" };

/** `社会保障和就业支出（类）行政事业单位养老支出（款）…（项）`, or the name alone where a level above has no row. */
function pathOf(row: Row): string {
  if (row.code?.length !== itemLength) return row.name;
  const path: Row[] = [];
  for (let one: Row | undefined = row; one !== undefined; one = one.parent) if (one.kind === "code") path.unshift(one);
  return path.length === Object.keys(levels).length && path.every(({ name }) => name !== "")
    ? path.map(({ name, code: own = "" }) => `${name}（${levels[own.length] ?? ""}）`).join("")
    : row.name;
}
