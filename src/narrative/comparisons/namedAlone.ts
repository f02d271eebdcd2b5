/** Subjects told by one name that no table has: `社会保障支出（类）`, `2210201住房公积金补贴`, and a class among other classes. */
import { nameKey } from "../../catalogue";
import { grouped } from "../../grouped";
import { amountOf } from "../../recognise";
import { splitOrdinal } from "../../vocabulary";
import { endOfClassName, markedClass, markedItem, subjectCode } from "../../vocabulary/subjectNames";
import { functionalRows, type NamedOtherwise } from "./namedPaths";
import type { Figure, Statement } from "../statements/statement";
import type { NamedRow } from "../tie/facts";
import { amountsIn } from "../tie/named";
import { digitsOf } from "../tie/surroundings";
import type { Tying } from "../tie/tie";

const classLength = 3;
const itemLength = 7;
/** So many classes are told with a figure of so many digits. */
const fewestClasses = 2;
const fewestDigits = 3;

export function* namedAlone(statements: readonly Statement[], tying: Tying): Iterable<NamedOtherwise> {
  const rows = functionalRows(tying);
  if (rows.length === 0) return;
  const byCode = grouped(rows, ({ row }) => row.code);
  const classes = new OfLevel(rows, classLength);
  const items = new OfLevel(rows, itemLength);
  const printed = new Set(tying.facts.disclosure.tables.flatMap((table) => table.rows.map(({ name }) => bare(name))));
  for (const run of runsOf(statements)) {
    const told = new Set(run.flatMap((one) => classes.toldBy(one)));
    for (const statement of run.filter((one) => isAlone(one, tying))) {
      const { text, path, isMarked } = statement.subject;
      const name = bare(path[0] ?? "");
      const code = isMarked ? subjectCode.exec(text)?.[1] : undefined;
      let found: readonly NamedRow[] = [];
      let isAmongClasses = false;
      if (code !== undefined) {
        const ofCode = byCode.get(code) ?? [];
        if (!ofCode.some((one) => nameOf(one) === name)) found = ofCode.filter((one) => hasAmount(one, statement));
      } else if (markedClass.test(text)) {
        // 住房公积金（类）: what is called a class is no item of that name.
        if (!classes.has(name)) found = classes.withAmountOf(statement);
      } else if (markedItem.test(text)) {
        if (isLong(statement.value) && !printed.has(name))
          found = items.withAmountOf(statement).filter((one) => areNear(nameOf(one), name));
      } else if (told.size >= fewestClasses && isLong(statement.value) && !printed.has(name)) {
        isAmongClasses = true;
        found = classes.withAmountOf(statement).filter((one) => !told.has(nameOf(one)) && areNear(nameOf(one), name));
      }
      const [row] = found;
      if (row === undefined || new Set(found.map(nameOf)).size > 1) continue;
      const names = [{ told: path[0] ?? "", printed: row.row.name }];
      yield { statement, row, names, ...(isAmongClasses && { isAmongClasses: true as const }) };
    }
  }
}

/** The classes of the tables, or the items, by their names and by their amounts. */
class OfLevel {
  private readonly byAmount: ReadonlyMap<string, readonly { readonly row: NamedRow; readonly amount: string }[]>;
  private readonly names: ReadonlySet<string>;

  constructor(rows: readonly NamedRow[], level: number) {
    const ofLevel = rows.filter(({ row }) => row.code?.length === level);
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
    const name = bare(statement.subject.path.at(-1) ?? "");
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

/** As texts round what tables have in 元. */
function inTenThousands(amount: Figure["amount"]): string {
  return amount.in("万元").roundedTo(2).value.toString();
}

function nameOf({ row }: NamedRow): string {
  return bare(row.name);
}

function bare(name: string): string {
  return nameKey(name).replace(endOfClassName, "");
}

/** Two letters beside each other are the same: 卫生健康, 医疗卫生与计划生育. */
function areNear(one: string, other: string): boolean {
  return [...one].some((_, at) => at + 2 <= one.length && other.includes(one.slice(at, at + 2)));
}
