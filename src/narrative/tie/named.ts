/** Holds a figure against the rows that have the name of its subject: `医疗救助` against 2101301 城乡医疗救助. */
import { Amount } from "../../amount";
import { nameKey } from "../../catalogue";
import { grouped } from "../../grouped";
import { amountOf, type Fact, type Row, type Table } from "../../recognise";
import { onceFor } from "../../remembered";
import { figureNouns } from "../../vocabulary/figureNames";
import { onlyAmong } from "./besideInTables";
import { decided } from "./decided";
import { projectKey, type Facts, type NamedRow } from "./facts";
import type { Figure, Statement, Subject } from "../statements/statement";
import { calledOtherwise } from "../../vocabulary/subjectNames";
import { sumOf, type Tie } from "./tied";

/** Behind the name of a subject: `行政运行2024年预算数`. */
const figureWords = /(?:年初)?[预决]算数?$/u;

/** Behind several names: `两类支出合计`. */
const wordsOfTotal = /(?:[二两三四五]类)?(?:支出)?(?:共计?|合计|总计)$/u;
/** The same right before the figure. */
const saysTotal = /(?:共计?|合计|总计)(?:支出)?[为是]?$/u;
const longestTotal = 8;
/** `卫生健康支出（类）公共卫生（款）基本公共卫生服务（项）`: the last of them is named. */
const marks = /\([类款项]\)/u;
/** 和 may as well be in a name, and not behind a mark. */
const betweenNames = /、|(?<=\([类款项]\))[和及与]/u;

/** Which of the rows of a name a statement may speak of. */
export interface Asked {
  readonly statement: Statement;
  readonly figure: Figure;
  /** All rows of the name, and those of them that the budget and the kind of spending leave. */
  readonly rows: readonly NamedRow[];
  readonly meant: readonly NamedRow[];
  /** Nothing that is said around the name makes it mean anything else. */
  readonly isPlain: boolean;
}

export class Named {
  constructor(private readonly facts: Facts) {}

  readonly rowsOf = onceFor(({ subject }: Statement): readonly NamedRow[] => {
    const whole = this.facts.named([subject.text]);
    if (whole.length > 0) return whole;
    // `教育支出、卫生健康支出共`: of both, and not of the last.
    if (this.namesSeveral(subject)) return [];
    const ofPath = this.facts.named(subject.path);
    if (ofPath.length > 0) return ofPath;
    const otherName = calledOtherwise[nameKey(subject.text)];
    const called = this.facts.named([otherName ?? subject.text.replace(figureWords, "")]);
    return called.length > 0 ? called : this.facts.projectsNamed(subject.text);
  });

  /** What the forms of a project of that name say it costs: where all of them say one amount, another is in doubt. */
  inForms(statement: Statement, figure: Figure): Tie {
    const facts = this.facts.ofProject(statement.subject.text);
    const tie = decided(figure, facts, false);
    return tie.kind === "notFound" && onlyAmong(facts) !== undefined ? { ...tie, isNoneOf: true } : tie;
  }

  private namesSeveral({ text }: Subject): boolean {
    return this.severalNamed(text).length > 1;
  }

  /** Of each of the names that 、 joins the rows; none where one of them names no row, or the last stands below those before it. */
  private severalNamed(text: string): readonly (readonly NamedRow[])[] {
    const pieces = text.replace(wordsOfTotal, "").split(betweenNames);
    if (pieces.length < 2) return [];
    const rows = pieces.map((piece) => {
      const name = piece.split(marks).findLast((words) => !figureNouns.test(words)) ?? "";
      const own = this.facts.named([name]);
      return own.length > 0 ? own : this.facts.named([`${name}支出`]);
    });
    const above = new Set(rows.slice(0, -1).flatMap((own) => own.map(({ row }) => row)));
    const isPath = rows.at(-1)?.some(({ row: { parent } }) => parent !== undefined && above.has(parent)) ?? true;
    return isPath || rows.some(({ length }) => length === 0) ? [] : rows;
  }

  /** `教育支出、卫生健康支出共339.42万元`: what the rows of one table come to; said to be a total, it is that of one of them. */
  ofSeveral({ subject: { text } }: Statement, { amount, paragraph, start }: Figure): Tie {
    const several = this.severalNamed(text);
    const tables = new Set(several.flatMap((rows) => rows.map(({ table }) => table)));
    const sums = [...tables].flatMap((table) => {
      const own = several.map((rows) => rows.filter((one) => one.table === table));
      const facts = this.mainFacts(own.flat());
      const sum = own.every(({ length }) => length === 1) && facts.length === several.length ? sumOf(facts) : undefined;
      return sum === undefined ? [] : [{ facts, sum }];
    });
    const agreeing = sums.find(({ sum }) => sum.agreement(amount) !== "differs");
    if (agreeing !== undefined) return { kind: "agrees", facts: agreeing.facts };
    const [first, ...others] = sums;
    const areAlike = first !== undefined && others.every(({ sum }) => sum.agreement(first.sum) !== "differs");
    const isTotal = saysTotal.test(paragraph.folded.text.slice(Math.max(0, start - longestTotal), start));
    return areAlike && isTotal ? { kind: "differs", ...first } : { kind: "notFound", facts: [] };
  }

  tie({ statement, figure, rows, meant, isPlain }: Asked): Tie {
    const isExact = rows.some(({ row }) => isNameOf(statement.subject, row.name));
    // What a table of no layout is about nobody knows: it may bear the figure out, and says nothing against it.
    const ofLayouts = meant.filter(({ table }) => !isGeneral(table));
    const ofBudgets = ofLayouts.filter(({ scope }) => scope !== undefined);
    const known = ofAxisTold(statement.subject, ofBudgets.length > 0 ? ofBudgets : ofLayouts);
    const agreeing =
      agreesAmong(figure, this.mainFacts(meant)) ??
      agreesAmong(figure, amountsIn(rows)) ??
      this.agreesWithSum(figure, rows);
    if (agreeing !== undefined) return agreeing;
    const isCertain = isPlain && isExact && known.length > 0;
    const isOnce = new Set(known.map(({ table }) => table)).size === known.length;
    const tie = decided(figure, this.mainFacts(known.length > 0 ? known : meant), isCertain && isOnce);
    return (isCertain && !isOnce ? this.differsFromSum(known) : undefined) ?? tie;
  }

  /** Of a subject that each unit has for itself the text tells the sum. */
  private agreesWithSum({ amount }: Figure, rows: readonly NamedRow[]): Tie | undefined {
    for (const [first, ...others] of grouped(rows, ({ table }) => table).values()) {
      const facts = this.mainFacts([first, ...others]);
      const sum = Amount.sum(facts.map(amountOf), amount.unit);
      if (others.length > 0 && sum.agreement(amount) !== "differs") return { kind: "agrees", facts };
    }
    return undefined;
  }

  /** Each unit has it once, and all tables come to the same. */
  private differsFromSum(rows: readonly NamedRow[]): Tie | undefined {
    const byTable = [...grouped(rows, ({ table }) => table).values()];
    if (!byTable.every((own) => own.length === 1 || areOfUnits(own))) return undefined;
    const summands = byTable.map((own) => this.mainFacts(own));
    const [facts] = summands.toSorted((one, other) => other.length - one.length);
    const sum = facts && sumOf(facts);
    if (facts === undefined || sum === undefined) return undefined;
    const areAlike = summands.every((own) => sumOf(own)?.agreement(sum) !== "differs");
    return areAlike ? { kind: "differs", facts, sum } : undefined;
  }

  private mainFacts(rows: readonly NamedRow[]): readonly Fact[] {
    return rows.flatMap((row) => this.facts.mainFact(row) ?? []);
  }

  /** `教育支出…，其中局机关…`: each of them has its own part. */
  isOrganisation(statement: Statement): boolean {
    const rows = this.rowsOf(statement);
    return rows.length > 0 && rows.every(({ row }) => row.kind === "organisation");
  }
}

/** Of units beside each other: what a department has in all is no unit's. */
function areOfUnits(rows: readonly NamedRow[]): boolean {
  const units = rows.map(({ row }) => unitAbove(row));
  return (
    new Set(units).size === rows.length && units.every((unit) => unit !== undefined && unit.parent === units[0]?.parent)
  );
}

function unitAbove({ parent }: Row): Row | undefined {
  let above = parent;
  while (above !== undefined && above.kind !== "organisation") above = above.parent;
  return above;
}

function agreesAmong(figure: Figure, facts: readonly Fact[]): Tie | undefined {
  const tie = decided(figure, facts, false);
  return tie.kind === "agrees" ? tie : undefined;
}

/** Every amount of the rows, in whatever column. */
export function amountsIn(rows: readonly NamedRow[]): readonly Fact[] {
  return rows.flatMap(({ row, table }) => row.panel.additive.map((column) => table.factIn(row, column)));
}

/** Does no layout say what the table is about? */
export function isGeneral({ layout }: Table): boolean {
  return layout.id === "general";
}

/** `（项）`, `2080505`: a level that the functional classification has alone. */
const ofItem = /\(项\)|\d{7}/u;

/**
 * 30108 机关事业单位基本养老保险缴费 is not 2080505 机关事业单位基本养老保险缴费支出: where rows of both have the name, with 支出 or without, those
 * differ that are called so to the letter.
 */
function ofAxisTold(subject: Subject, rows: readonly NamedRow[]): readonly NamedRow[] {
  const axes = ofItem.test(subject.text)
    ? new Set(["functional"])
    : new Set(rows.filter(({ row }) => isNameOf(subject, row.name)).map(({ table }) => table.axis));
  const told = rows.filter(({ table }) => axes.has(table.axis));
  return told.length > 0 ? told : rows;
}

/** 公共安全（类） is 公共安全支出. */
function isNameOf({ path, isMarked }: Subject, name: string): boolean {
  const [told, printed] = [nameKey(path.at(-1) ?? ""), nameKey(name)];
  return (
    told === printed ||
    (isMarked && `${told}支出` === printed) ||
    calledOtherwise[told] === printed ||
    (told.includes("项目") && projectKey(told) === projectKey(printed))
  );
}
