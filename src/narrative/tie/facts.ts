/** The facts of the tables as a text speaks of them: by measure and budget, and by the names of their rows. */
import { nameKey } from "../../catalogue";
import { grouped } from "../../grouped";
import { isPurchaseKind } from "../../vocabulary/purchaseKinds";
import { amountOf, wholeOf, type Disclosure, type Fact, type Row, type Table } from "../../recognise";
import { budgetPlaces, measurePlaces, type FactPlace } from "../measures/measurePlaces";
import { partitions } from "../measures/measureParts";
import type { Scope } from "../measures/scopes";

export interface NamedRow {
  readonly table: Table;
  readonly row: Row;
  readonly scope: Scope | undefined;
  /** The column that is asked, where it is not the one of the whole row. */
  readonly concept?: string;
}

const scopes: Readonly<Record<string, Scope>> = {
  "income-expenditure": "all",
  "income-summary": "all",
  "expenditure-summary": "all",
  "final-01": "all",
  "final-02": "all",
  "final-03": "all",
  "fiscal-summary": "fiscal",
  "final-04": "fiscal",
  "general-public-functional": "generalPublic",
  "general-public-organisation": "generalPublic",
  "general-public-economic": "generalPublic",
  "general-public-basic": "generalPublic",
  "general-public-basic-functional": "generalPublic",
  "final-05": "generalPublic",
  "final-06": "generalPublic",
  "government-fund": "governmentFund",
  "final-07": "governmentFund",
  "state-capital": "stateCapital",
  "final-08": "stateCapital",
};

function scopeOf({ layout }: Table): Scope | undefined {
  return scopes[layout.id];
}

/** Is it in a table of 政府性基金 or 国有资本经营 alone? */
export function isOfOneFund({ table }: Fact): boolean {
  const scope = scopeOf(table);
  return scope === "governmentFund" || scope === "stateCapital";
}

/**
 * Of 财政拨款 no table has all subjects: those of the one budget that has it. Of a budget whose own table does not have the subject
 * the column that 财政拨款收支总表 has for this budget.
 */
export function ofScope(rows: readonly NamedRow[], scope: Scope): readonly NamedRow[] {
  const own = rows.filter((row) => row.scope === undefined || row.scope === scope);
  if (own.some((row) => row.scope === scope)) return own;
  if (scope !== "fiscal") {
    const ofTreasury = rows.filter(({ scope: whose, table, row }) => whose === "fiscal" && table.fact(row, scope));
    return [...own, ...ofTreasury.map((one) => ({ ...one, concept: scope }))];
  }
  const ofBudgets = rows.filter((row) => row.scope !== undefined && row.scope !== "all");
  return new Set(ofBudgets.map((row) => row.scope)).size === 1 ? [...own, ...ofBudgets] : own;
}

const basicTables = new Set(["general-public-basic", "general-public-basic-functional", "final-06"]);

/** Does a table tell 基本支出 alone? */
export function isOfBasic({ layout }: Table): boolean {
  return basicTables.has(layout.id);
}

const shortestProject = 3;

/** Concepts that say the whole of a row, the first that the table has. */
const mainConcepts = ["total", "amount", "actual.total", "budget"];

/** Of the forms a text is held against those of projects alone. */
export function isOfProject(form: Table): boolean {
  return form.row("project") !== undefined;
}

export class Facts {
  private readonly tables = new Map<string, Table[]>();
  private readonly rows = new Map<string, NamedRow[]>();
  private readonly organisations: NamedRow[] = [];
  private readonly projects = new Map<string, Fact[]>();

  constructor(readonly disclosure: Pick<Disclosure, "kind" | "year" | "organisation" | "tables" | "forms">) {
    for (const form of disclosure.forms.filter(isOfProject)) this.enterProject(form);
    for (const table of disclosure.tables) {
      const same = this.tables.get(table.layout.id);
      if (same === undefined) this.tables.set(table.layout.id, [table]);
      else same.push(table);
      for (const row of table.rows) this.enter(table, row);
    }
  }

  private enter(table: Table, row: Row): void {
    if (row.name === "" || row.kind === "total") return;
    if (row.kind === "organisation") this.organisations.push({ table, row, scope: scopeOf(table) });
    const key = withoutEnding(nameKey(row.name));
    const named = { table, row, scope: scopeOf(table) };
    const same = this.rows.get(key);
    if (same === undefined) this.rows.set(key, [named]);
    else same.push(named);
  }

  /** A form is of one project: its own name leads to its own figures. */
  private enterProject(form: Table): void {
    const field = form.row("project");
    if (field === undefined) return;
    const name = nameKey(form.text(field, "value"));
    if (name.length < shortestProject) return;
    const facts = [
      ...form
        .partsOf("execution")
        .flatMap(({ rows }) =>
          rows
            .filter(({ kind }) => kind === "total")
            .flatMap((row) => [form.fact(row, "executed"), form.fact(row, "budget")]),
        ),
      ...["budget", "total"]
        .map((key) => form.row(key))
        .flatMap((row) => (row === undefined ? [] : [form.fact(row, "value")])),
    ].filter((fact) => fact?.reading.kind === "amount");
    const key = projectKey(name);
    const same = this.projects.get(key);
    if (same === undefined) this.projects.set(key, facts as Fact[]);
    else same.push(...(facts as Fact[]));
  }

  /** What the forms of a project of that name say it costs. */
  ofProject(name: string): readonly Fact[] {
    return this.projects.get(projectKey(name)) ?? [];
  }

  /** The rows of a project that the text calls one: `桥梁安全检测项目预算` of 桥梁安全检测. What is a subject too may be told as such. */
  projectsNamed(words: string): readonly NamedRow[] {
    const name = nameKey(words).replace(figuresOfProject, "");
    if (!name.endsWith("项目")) return [];
    const rows = [name, name.replace(asProject, "")].flatMap((one) => this.rows.get(withoutEnding(one)) ?? []);
    return rows.every(({ table }) => table.axis === "project") ? rows : [];
  }

  /** The names of units that a table sets side by side. */
  get units(): readonly string[] {
    const ofTables = grouped(this.organisations, ({ table }) => table);
    const parted = [...ofTables.values()].map((rows) => new Set(rows.map(({ row }) => row.name)));
    return parted.flatMap((names) => (names.size > 1 ? [...names] : []));
  }

  hasTable(layout: string): boolean {
    return this.tables.has(layout);
  }

  tablesOf(layout: string): readonly Table[] {
    return this.tables.get(layout) ?? [];
  }

  /** Of several tables of one layout that have figures nobody knows which is meant. */
  at(places: readonly FactPlace[]): readonly Fact[] {
    return places.flatMap(({ layout, row: key, concept }) => {
      const [table, ...others] = this.withFigures(layout);
      if (table === undefined || others.length > 0) return [];
      const row = rowOf(table, key);
      const whole = row === undefined ? [] : wholeOf(table, row, concept);
      // A text names the whole: of what the header divides over several groups no single cell is that.
      return whole === "untold" || whole.length > 1 ? [] : whole.filter(({ reading }) => reading.kind !== "unreadable");
    });
  }

  /** The tables of a layout, without those that are left empty beside another: “三公”经费 of 一般公共预算, and of 政府性基金. */
  private withFigures(layout: string): readonly Table[] {
    const tables = this.tablesOf(layout);
    if (tables.length < 2) return tables;
    const filled = tables.filter((table) => !table.once(isEmpty));
    return filled.length > 0 ? filled : tables;
  }

  ofMeasure(measure: string, scope: Scope | undefined): readonly Fact[] {
    const by = measurePlaces[measure];
    if (by === undefined) return [];
    if (by.any !== undefined) return this.at(by.any);
    if (scope !== undefined) return this.at(by[scope] ?? []);
    return Object.values(by).flatMap((places) => this.at(places));
  }

  /** The parts that make up a measure, of each table that has all of them. */
  partsOf(measure: string, scope: Scope | undefined): readonly (readonly Fact[])[] {
    const family = partitions.find(({ whole }) => whole === measure);
    const [first = [], ...others] = (family?.parts ?? []).map((part) => this.ofMeasure(part, scope));
    return first.flatMap((fact) => {
      const beside = others.flatMap((facts) => facts.find(({ table }) => table === fact.table) ?? []);
      return beside.length < others.length ? [] : [[fact, ...beside]];
    });
  }

  budgetOf(measure: string): readonly Fact[] {
    return this.at(budgetPlaces[measure] ?? []);
  }

  /** The table of a measure that is there without a row: it says that there is nothing. */
  emptyOf(measure: string, scope: Scope | undefined): Table | undefined {
    const by = measurePlaces[measure];
    const [first] = by?.any ?? (scope === undefined ? undefined : by?.[scope]) ?? [];
    const [table, ...others] = first === undefined ? [] : this.tablesOf(first.layout);
    return table === undefined || others.length > 0 || table.hasRows || table.unreadable ? undefined : table;
  }

  /** Rows of that name, however it is typed; of a path the rows whose parents have the other names. */
  named(path: readonly string[]): readonly NamedRow[] {
    const name = path.at(-1) ?? "";
    const key = nameKey(name);
    // 机关事业单位基本养老保险缴费 is a subject, and one that leaves 支出 out.
    const keys = new Set((endsAsFee.test(key) ? [key, `${key}支出`] : [key]).map(withoutEnding));
    const rows = [...keys].flatMap((one) => this.rows.get(one) ?? []);
    if (rows.length === 0) return this.organisationsNamed(name);
    const above = path.slice(0, -1).map((one) => withoutEnding(nameKey(one)));
    if (above.length === 0 || rows.length <= 1) return rows;
    const fitting = rows.filter(({ row }) => {
      const names = ancestorsOf(row);
      return above.every((one) => names.has(one));
    });
    return fitting.length > 0 ? fitting : rows;
  }

  /** `县人民医院` of 某某县人民医院, `本级` of 某某县卫生健康委员会（本级）. */
  private organisationsNamed(name: string): readonly NamedRow[] {
    if (itself.test(name)) return this.organisations.filter(({ row }) => itselfNamed.test(row.name));
    return name.length < shortestOrganisation ? [] : this.organisations.filter(({ row }) => row.name.endsWith(name));
  }

  /** What a row states on the whole. */
  mainFact({ table, row, concept: asked }: NamedRow): Fact | undefined {
    const known = (asked === undefined ? mainConcepts : [asked])
      .map((concept) => table.fact(row, concept))
      .find((fact) => fact !== undefined);
    const [first] = row.panel.additive;
    const fact = known ?? (first === undefined ? undefined : table.factIn(row, first));
    return fact?.reading.kind === "unreadable" ? undefined : fact;
  }
}

function isEmpty(table: Table): boolean {
  return (
    !table.unreadable && [...table.figures()].every((fact) => fact.reading.kind === "amount" && amountOf(fact).isZero)
  );
}

/** Behind the name of a project, which figure of it follows, and that it is one. */
const figuresOfProject = /(?<=项目)(?:支出)?(?:预算|资金|经费|安排|金额)+数?$/u;
const asProject = /(?<=.{2})项目$/u;

/** Texts call a project 项目 whose name says it no more than that of 医疗设备更新 does. */
export function projectKey(words: string): string {
  return withoutEnding(nameKey(words).replace(figuresOfProject, "").replace(asProject, ""));
}

const endsAsFee = /费$/u;

const shortestOrganisation = 3;
/** A department beside the units below it. */
const itself = /^[局委办厅院校部会]?(?:机关|本级)$/u;
const itselfNamed = /[(（]?(?:机关|本级)[)）]?$/u;

const parts: Readonly<Record<string, RegExp>> = { personnel: /人员/u, operating: /公用/u };

const kindsOfPurchases: Readonly<Record<string, RegExp>> = { goods: /货物/u, works: /工程/u, services: /服务/u };

/** The row of a key; the two totals of a table whose panels are 人员经费 and 公用经费, and groups of purchases, go by their names. */
function rowOf(table: Table, key: string): Row | undefined {
  const part = parts[key];
  const purchased = kindsOfPurchases[key];
  // Of a kind that stands before each of its lines no line is the whole.
  const ofKind = table.rows.filter(({ name }) => purchased?.test(name) && isPurchaseKind(name));
  if (ofKind.length > 0) return ofKind.length === 1 ? ofKind[0] : undefined;
  if (part !== undefined)
    return table.rows.find(({ kind, name, panel }) => kind === "total" && part.test(`${name}${panel.section}`));
  return table.row(key) ?? (key === "total" && table.rows.length === 1 ? table.rows[0] : undefined);
}

function ancestorsOf(row: Row): ReadonlySet<string> {
  const names = new Set<string>();
  for (let above = row.parent; above !== undefined; above = above.parent) names.add(withoutEnding(nameKey(above.name)));
  return names;
}

/** Texts leave out 支出 at the end of a name, or add it. */
export function withoutEnding(key: string): string {
  return key.length > 4 ? key.replace(/(?:支出|经费|费用?)$/u, "") : key;
}
