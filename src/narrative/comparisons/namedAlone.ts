/** Subjects told by one name that no table has: `社会保障支出（类）`, `2210201住房公积金补贴`, and a class among other classes. */
import { grouped } from "../../grouped";
import { amountOf, type Fact, type Row } from "../../recognise";
import { splitOrdinal } from "../../vocabulary";
import { namesRest } from "../../vocabulary/enumerations";
import { shortens } from "../../vocabulary/shortNames";
import { markedClass, markedItem, namesBeside, subjectCode } from "../../vocabulary/subjectNames";
import { bareName, inTenThousands } from "./asTexts";
import { functionalRows, type NamedOtherwise } from "./namedPaths";
import type { Figure, Statement } from "../statements/statement";
import type { NamedRow } from "../tie/facts";
import { amountsIn } from "../tie/named";
import { digitsOf } from "../tie/surroundings";
import type { Tying } from "../tie/tie";

const classLength = 3;
const itemLength = 7;
/** So many others of its level are told with a figure of so many digits. */
const fewestBeside = 2;
const fewestDigits = 3;

export function* namedAlone(statements: readonly Statement[], tying: Tying): Iterable<NamedOtherwise> {
  const rows = functionalRows(tying);
  if (rows.length === 0) return;
  const known: Known = {
    byCode: grouped(rows, ({ row }) => row.code),
    subjects: new OfLevel(rows),
    classes: new OfLevel(rows, classLength),
    items: new OfLevel(rows, itemLength),
    printed: new Set(tying.facts.disclosure.tables.flatMap((table) => table.rows.map(({ name }) => bareName(name)))),
  };
  for (const run of runsOf(statements)) {
    const told = new Set(run.flatMap((one) => known.classes.toldBy(one)));
    const items = new Set(run.flatMap((one) => known.items.toldBy(one)));
    for (const statement of run.filter((one) => isAlone(one, tying))) {
      const among =
        (told.size < fewestBeside ? undefined : beside(statement, told, known.classes, known)) ??
        (items.size < fewestBeside ? undefined : beside(statement, items, known.items, known)) ??
        below(statement, known, tying);
      const found = among ?? marked(statement, known);
      const [row] = found;
      if (row === undefined || new Set(found.map(nameOf)).size > 1) continue;
      const names = [{ told: statement.subject.path[0] ?? "", printed: row.row.name }];
      yield { statement, row, names, ...(among !== undefined && { isAmongOthers: true as const }) };
    }
  }
}

/** What the tables say of subjects. */
interface Known {
  readonly byCode: ReadonlyMap<string | undefined, readonly NamedRow[]>;
  /** Of whatever level. */
  readonly subjects: OfLevel;
  readonly classes: OfLevel;
  readonly items: OfLevel;
  /** The names of all rows, of subjects or not. */
  readonly printed: ReadonlySet<string>;
}

/** The rows that a name stands for which the text marks as a subject's: by its code, as a class or as an item. */
function marked(statement: Statement, { byCode, classes, items, printed }: Known): readonly NamedRow[] {
  const { text, isMarked } = statement.subject;
  const name = toldName(statement);
  const code = isMarked ? subjectCode.exec(text)?.[1] : undefined;
  if (code !== undefined) {
    const ofCode = byCode.get(code) ?? [];
    return ofCode.some((one) => nameOf(one) === name) ? [] : ofCode.filter((one) => hasAmount(one, statement));
  }
  // 住房公积金（类）: what is called a class is no item of that name.
  if (markedClass.test(text)) return classes.has(name) ? [] : classes.withAmountOf(statement);
  if (!markedItem.test(text) || !isLong(statement.value) || printed.has(name)) return [];
  return items.withAmountOf(statement).filter((one) => areNear(nameOf(one), name));
}

/**
 * The subjects of a level that a name without a mark stands for, where others of this level are told beside it: one that is called much
 * like it, or the only one that is left.
 *
 * @returns undefined where it does not stand among them
 */
function beside(
  statement: Statement,
  told: ReadonlySet<string>,
  level: OfLevel,
  { printed }: Known,
): readonly NamedRow[] | undefined {
  const { text, isMarked } = statement.subject;
  const isOtherwiseTold = markedClass.test(text) || markedItem.test(text) || (isMarked && subjectCode.test(text));
  if (isOtherwiseTold || !isLong(statement.value)) return undefined;
  const name = toldName(statement);
  if (printed.has(name)) return undefined;
  const found = level
    .withAmountOf(statement)
    .filter((one) => !told.has(nameOf(one)) && (areNear(nameOf(one), name) || isOnlyOneLeft(one, told)));
  return found.length > 0 ? found : undefined;
}

/** Have all others beside it in its table that have money been told? */
function isOnlyOneLeft({ table, row }: NamedRow, told: ReadonlySet<string>): boolean {
  const others = table.rows.filter(
    (one) => one !== row && one.parent === row.parent && one.code?.length === row.code?.length,
  );
  const paid = others.filter((one) => amountsIn([{ table, row: one, scope: undefined }]).some(hasMoney));
  return paid.length > 0 && paid.every((one) => told.has(bareName(one.name)));
}

function hasMoney(fact: Fact): boolean {
  return fact.reading.kind === "amount" && !amountOf(fact).isZero;
}

/** The subjects below the one that a list divides which have the figure: `城乡社区支出633.46万元，其中城乡环境卫生449.97万元`. */
function below(statement: Statement, { subjects, printed }: Known, tying: Tying): readonly NamedRow[] | undefined {
  const whole = statement.list?.whole;
  const name = toldName(statement);
  if (whole === undefined || !isLong(statement.value) || printed.has(name)) return undefined;
  const above = new Set(tying.rowsOf(whole).map(({ row }) => row));
  const found = subjects.withAmountOf(statement).filter(({ row }) => isBelow(row, above));
  const told = new Set(whole.divided?.parts.map(toldName));
  const near = found.filter((one) => areNear(nameOf(one), name) || isOnlyOneLeft(one, told));
  // 养老保险缴费 says 机关事业单位基本养老保险缴费支出 in fewer words.
  return near.length > 0 && found.every((one) => !shortens(nameOf(one), name)) ? near : undefined;
}

function isBelow({ parent }: Row, above: ReadonlySet<Row>): boolean {
  return parent !== undefined && (above.has(parent) || isBelow(parent, above));
}

function toldName({ subject }: Statement): string {
  return bareName(subject.path[0] ?? "");
}

/** The subjects of the tables, all or those of one level, by their names and by their amounts. */
class OfLevel {
  private readonly byAmount: ReadonlyMap<string, readonly { readonly row: NamedRow; readonly amount: string }[]>;
  private readonly names: ReadonlySet<string>;

  constructor(rows: readonly NamedRow[], level?: number) {
    const ofLevel = rows.filter(({ row }) =>
      level === undefined ? row.code !== undefined : row.code?.length === level,
    );
    this.names = new Set(ofLevel.map(nameOf));
    this.byAmount = grouped(
      ofLevel.flatMap((row) => [...new Set(amountsIn([row]).map(keyOf))].map((amount) => ({ row, amount }))),
      ({ amount }) => amount,
    );
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  withAmountOf({ value }: Statement): readonly NamedRow[] {
    if (value === undefined || value.amount.isZero) return [];
    return (this.byAmount.get(inTenThousands(value.amount)) ?? []).map(({ row }) => row);
  }

  /** The class that a statement tells by its name, with its figure. */
  toldBy(statement: Statement): readonly string[] {
    const name = bareName(statement.subject.path.at(-1) ?? "");
    return this.has(name) && this.withAmountOf(statement).some((one) => nameOf(one) === name) ? [name] : [];
  }
}

/** Statements of one paragraph, or of items that are numbered alike. */
function* runsOf(statements: readonly Statement[]): Iterable<readonly Statement[]> {
  let run: Statement[] = [];
  for (const statement of statements) {
    const last = run.at(-1);
    if (last !== undefined && !isBeside(last, statement)) {
      yield run;
      run = [];
    }
    run.push(statement);
  }
  yield run;
}

function isBeside({ paragraph: one }: Statement, { paragraph: other }: Statement): boolean {
  if (one === other) return true;
  const level = splitOrdinal(one.folded.text).level;
  return level > 0 && level === splitOrdinal(other.folded.text).level;
}

/** Is it told by one name, and is that no measure? */
function isAlone(statement: Statement, tying: Tying): boolean {
  const { subject, value, isReason } = statement;
  return (
    value !== undefined &&
    isReason !== true &&
    subject.path.length === 1 &&
    !namesBeside.test(subject.text) &&
    !namesRest.test(subject.text) &&
    tying.isOfThisYear(statement) &&
    tying.meaning(statement) === undefined
  );
}

function hasAmount(row: NamedRow, { value }: Statement): boolean {
  return value !== undefined && amountsIn([row]).some((fact) => amountOf(fact).agreement(value.amount) !== "differs");
}

function isLong(figure: Figure | undefined): boolean {
  return figure !== undefined && digitsOf(figure) >= fewestDigits;
}

function keyOf(fact: Parameters<typeof amountOf>[0]): string {
  return inTenThousands(amountOf(fact));
}

function nameOf({ row }: NamedRow): string {
  return bareName(row.name);
}

/** Two letters beside each other are the same: 卫生健康, 医疗卫生与计划生育. */
function areNear(one: string, other: string): boolean {
  return [...one].some((_, at) => at + 2 <= one.length && other.includes(one.slice(at, at + 2)));
}
