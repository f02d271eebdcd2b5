/** Amounts told as 项目支出 that the tables have as 基本支出, or the other way round; and so 人员经费 and 公用经费. */
import { Amount } from "../../amount";
import { amountOf, type Fact, type Row, type Table } from "../../recognise";
import { onceFor } from "../../remembered";
import type { Statement } from "../statements/statement";
import { digitsOf } from "../tie/surroundings";
import type { Tying } from "../tie/tie";

type Nature = "basic" | "project" | "personnel" | "operating";

export interface OtherNature {
  readonly statement: Statement;
  readonly told: Nature;
  readonly meant: Nature;
  /** What has the figure: one cell, or those that come to it. */
  readonly facts: readonly Fact[];
}

const others: Readonly<Record<string, Nature>> = {
  basic: "project",
  project: "basic",
  personnel: "operating",
  operating: "personnel",
};

/** Fewer digits may be the same by chance. */
const fewestDigits = 4;

export function* otherNatures(statements: readonly Statement[], tying: Tying): Iterable<OtherNature> {
  for (const statement of statements) {
    const { value, isReason, isPlanned, isTouched } = statement;
    if (value === undefined || isReason === true || isPlanned === true || isTouched === true) continue;
    const told = tying.meaning(statement)?.measure ?? "";
    const meant = others[told];
    if (meant === undefined || digitsOf(value) < fewestDigits || !tying.isOfThisYear(statement)) continue;
    if (tying.value(statement).kind !== "notFound" || tying.isWithin(statement)) continue;
    const isValue = (facts: readonly Fact[]): boolean => {
      const [first, ...more] = facts.map(amountOf);
      return first !== undefined && Amount.sum([first, ...more], first.unit).agreement(value.amount) === "exact";
    };
    const own = inTables(tying)[told as Nature];
    const facts = inTables(tying)[meant].find(isValue);
    if (facts !== undefined && own.length > 0 && !own.some(isValue))
      yield { statement, told: told as Nature, meant, facts };
  }
}

/** What the tables have of each, in one cell or in several. */
const inTables = onceFor((tying: Tying): Readonly<Record<Nature, readonly (readonly Fact[])[]>> => {
  const told = (nature: Nature): readonly (readonly Fact[])[] =>
    tying.facts.ofMeasure(nature, undefined).map((fact) => [fact]);
  const byClass = ["general-public-basic", "final-06"].flatMap((layout) => tying.facts.tablesOf(layout));
  const ofClasses = (isMeant: (code: string) => boolean): readonly (readonly Fact[])[] =>
    byClass.map((table) => classesOf(table, isMeant)).filter(({ length }) => length > 0);
  return {
    basic: told("basic"),
    project: told("project"),
    personnel: [...told("personnel"), ...ofClasses((code) => ofPersons.has(code))],
    operating: [...told("operating"), ...ofClasses((code) => !ofPersons.has(code))],
  };
});

/** 工资福利支出, 对个人和家庭的补助. */
const ofPersons = new Set(["301", "303"]);
const classLength = 3;

function classesOf(table: Table, isMeant: (code: string) => boolean): readonly Fact[] {
  const isClass = ({ kind, code }: Row): boolean => kind === "code" && code?.length === classLength && isMeant(code);
  return table.rows.filter(isClass).flatMap((row) => {
    const fact = ["total", "amount"].map((concept) => table.fact(row, concept)).find((one) => one !== undefined);
    return fact?.reading.kind === "amount" ? [fact] : [];
  });
}
