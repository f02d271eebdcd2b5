/** Holds what a text says against the tables: which facts a statement speaks of, and whether they agree. */
import type { Amount } from "../../amount";
import { amountOf, type Fact } from "../../recognise";
import { onceFor } from "../../remembered";
import { ofYearAlone } from "../../vocabulary/narrativeScopes";
import { budgetBeside, lastYearBeside } from "./besideInTables";
import { decided } from "./decided";
import { Elsewhere } from "./elsewhere";
import { isOfBasic, ofScope, type Facts, type NamedRow } from "./facts";
import { Governments } from "./government/governments";
import { lacksTenThousand } from "./otherUnit";
import { isOfAllSpending } from "./spending";
import { Measured } from "./measured";
import { allMoney } from "../measures/measureParts";
import { amountsIn, isGeneral, Named } from "./named";
import { Narrowing } from "./narrowing";
import { meaningOf, parted, scopeAround, type Meaning, type Scope } from "../measures/measures";
import { OfUnit } from "./ofUnit";
import { carriedFor } from "../statements/carriedBeside";
import type { Figure, Statement } from "../statements/statement";
import type { Tie } from "./tied";
import { grandTotals } from "./totals";
import type { Units } from "./units";
import { Within } from "./within";
import { longestLead } from "../statements/wordsAround";
import { sectionOf, sectionsOfTables } from "./sections";
import { givenThisYear, isOfYearAlone } from "./yearAlone";

const classLength = 3;
/** How many statements back a sentence may say that projects are included. */
const furthestBeside = 8;

const notFound: Tie = { kind: "notFound", facts: [] };

export class Tying {
  readonly facts: Facts;
  private readonly elsewhere: Elsewhere;
  private readonly governments: Governments;
  private readonly measured: Measured;
  private readonly named: Named;
  private readonly narrowing: Narrowing;
  private readonly ofUnit: OfUnit;
  private readonly within: Within;
  private readonly meanings = new Map<Statement, Meaning | undefined>();
  private sections: ReadonlySet<string> | undefined;

  constructor(
    facts: Facts,
    private readonly statements: readonly Statement[],
    readonly units: Units,
  ) {
    this.facts = facts;
    this.elsewhere = new Elsewhere(facts);
    this.governments = new Governments(facts, statements);
    this.measured = new Measured(facts, this.elsewhere);
    this.named = new Named(facts);
    this.narrowing = new Narrowing(facts);
    this.ofUnit = new OfUnit(facts, units);
    this.within = new Within(this, this.named, this.narrowing, this.ofUnit);
  }

  meaning(statement: Statement): Meaning | undefined {
    if (!this.meanings.has(statement)) {
      const { subject, heading } = statement;
      const lead = leadOf(statement);
      const meaning = meaningOf(subject.text, { heading, lead });
      const side = meaning?.measure === "allotted" ? parted(lead)?.side : undefined;
      this.meanings.set(statement, meaning && { ...meaning, ...(side !== undefined && { measure: side }) });
    }
    return this.meanings.get(statement);
  }

  /** Asked of a statement by what it says itself, and by what is said around it. */
  readonly value = onceFor((statement: Statement): Tie => {
    const { value } = statement;
    if (value === undefined) return notFound;
    const tie = this.ofYear(statement, value, statement.isPlanned === true);
    return tie.kind === "notFound" ? (this.governments.tie(statement, value) ?? tie) : tie;
  });

  /** Where the text tells a budget and what it became, a table that has one of them is right. */
  budget(statement: Statement): Tie {
    const { budget, initialBudget } = statement;
    const held = [budget, initialBudget].flatMap((figure) =>
      figure === undefined ? [] : [this.ofYear(statement, figure, true)],
    );
    const [own = notFound, initial] = held;
    return own.kind === "differs" && initial?.kind === "agrees" ? notFound : own;
  }

  private ofYear(statement: Statement, figure: Figure, isBudget: boolean): Tie {
    const tie = this.tie(statement, figure, isBudget);
    if (tie.kind !== "agrees" && this.isOfThisYear(statement)) {
      // `某某局支出预算428.57万元`: of the department, or of its own office, which has the same name.
      const ofOffice = decided(figure, amountsIn(this.ofUnit.ownRowsOf(statement)), false);
      if (ofOffice.kind === "agrees") return ofOffice;
    }
    return tie.kind === "differs" && this.mayBeOfOther(statement) ? notFound : tie;
  }

  /** The fact of this year that has the figure which a statement tells of another year. */
  inSpiteOfYear(statement: Statement): Fact | undefined {
    const { year } = this.facts.disclosure;
    const { value } = statement;
    if (statement.year === undefined || statement.year === year || value === undefined || value.amount.isZero)
      return undefined;
    const tie = this.tie({ ...statement, year }, value, false);
    const [fact] = tie.facts;
    if (tie.kind !== "agrees" || fact === undefined || fact.column.isOtherPeriod === true) return undefined;
    const wasAsMuch = lastYearBeside(fact, undefined).some(
      (one) => amountOf(one).agreement(value.amount) !== "differs",
    );
    // Tables of no layout may be of any year.
    return wasAsMuch || isGeneral(fact.table) ? undefined : fact;
  }

  /** Whose it is, where the text says it: by its own words, or of the unit that stands above. */
  ownerOf(statement: Statement): string | undefined {
    return statement.subject.owner ?? this.units.of(statement);
  }

  /** Does neither say that it is another's than the other? */
  mayBeOfOneOwner(one: Statement, other: Statement): boolean {
    const [own, its] = [this.ownerOf(one), this.ownerOf(other)];
    return own === undefined || its === undefined || own === its;
  }

  /** What the tables have for the year before, beside the figure that the statement tells. */
  lastYearOf(statement: Statement): readonly Fact[] {
    const { change, baseYear = change?.baseYear, baseKind = change?.baseKind } = statement;
    const ofGovernment = this.governments.lastYearOf(statement);
    if (ofGovernment.length > 0) return ofGovernment;
    const { year } = this.facts.disclosure;
    if (baseYear !== undefined && year !== undefined && baseYear !== year - 1) return [];
    return this.value(statement).facts.flatMap((fact) => lastYearBeside(fact, baseKind));
  }

  /** What the tables have for the budget of an outcome that the statement tells. */
  budgetsOf(statement: Statement, isInitial = statement.isOfInitial === true): readonly Fact[] {
    const ofGovernment = this.governments.budgetsOf(statement);
    if (ofGovernment.length > 0) return ofGovernment;
    if (this.facts.disclosure.kind !== "finalAccounts") return [];
    const measure = this.meaning(statement)?.measure;
    const isOfAll = !isInitial && this.ofUnit.rowsOf(statement) === undefined;
    const known = measure === undefined || !isOfAll ? [] : this.facts.budgetOf(measure);
    return known.length > 0 ? known : this.value(statement).facts.flatMap((fact) => budgetBeside(fact, isInitial));
  }

  isOfThisYear({ year }: Statement): boolean {
    const own = this.facts.disclosure.year;
    return year === undefined || own === undefined || year === own;
  }

  /** `2023年…，2024年…`: where nothing says of which year the tables are, theirs may be the figures of the other. */
  private mayBeOfOther({ year }: Statement): boolean {
    return year !== undefined && this.facts.disclosure.year === undefined;
  }

  private tie(statement: Statement, figure: Figure, isBudget: boolean): Tie {
    const { kind } = this.facts.disclosure;
    if (!this.isOfThisYear(statement)) return notFound;
    const ofUnit = this.ofUnit.rowsOf(statement);
    if (ofUnit !== undefined) return decided(figure, amountsIn(ofUnit), false);
    const meaning = this.meaning(statement);
    if (isBudget && kind === "finalAccounts")
      return meaning === undefined ? notFound : decided(figure, this.facts.budgetOf(meaning.measure), true);
    let measured: Tie = notFound;
    const given = this.givenThisYear(statement);
    if (given !== undefined) return decided(figure, given, true);
    if (meaning !== undefined) {
      const tie = this.tieMeasured(statement, figure, meaning);
      if (tie.kind === "differs" && this.leavesCarriedIn(statement, tie)) return notFound;
      if (tie.kind === "agrees" || statement.isReason !== true) {
        if (tie.kind !== "notFound") return tie;
        measured = tie;
      }
    }
    const named = this.ofName(statement, figure, meaning);
    const tie = named.kind === "notFound" ? this.elsewhere.tie(statement, figure) : named;
    if (tie.kind !== "notFound") return tie;
    const inOtherUnit = [measured, named, tie]
      .flatMap(({ facts }) => facts)
      .find((fact) => lacksTenThousand(figure, fact));
    if (inOtherUnit !== undefined) return { kind: "differs", facts: [inOtherUnit] };
    const none = [measured, named].find(({ isNoneOf }) => isNoneOf === true);
    return none === undefined ? tie : { ...none, kind: "differs" };
  }

  private tieMeasured(statement: Statement, figure: Figure, meaning: Meaning): Tie {
    const isOfPart = this.within.isOfPart(statement);
    const carried = this.carriedScope(statement);
    const own = this.measured.tie({ ...meaning, scope: carried ?? meaning.scope }, figure, isOfPart);
    if (own.kind === "agrees") return own;
    if (carried !== undefined && carried !== meaning.scope) {
      const ofWhole = this.measured.tie(meaning, figure, isOfPart);
      if (ofWhole.kind === "agrees") return ofWhole;
    }
    if (!this.isScopeBeside(statement, meaning)) return own;
    const { scope: _, ...others } = meaning;
    const ofAll = this.measured.tie({ ...others, scope: scopeAround({ ...statement, lead: "" }) }, figure, isOfPart);
    return ofAll.kind === "agrees" ? ofAll : own;
  }

  /** Of the budget that is named right before it: `政府性基金预算当年拨款收入221.75万元、上年结转13.05万元`. */
  private carriedScope(statement: Statement): Scope | undefined {
    const beside = carriedFor(statement);
    const of = beside && this.meaning(beside);
    return of?.saysScope === true ? of.scope : undefined;
  }

  /** `一般公共预算拨款收入820.00万元，上年结转50.00万元`: what was told before it names a budget, which need not hold for what stands beside that. */
  private isScopeBeside(statement: Statement, { measure, scope, saysScope }: Meaning): boolean {
    if (saysScope || scope === undefined || scope === scopeAround({ ...statement, lead: "" })) return false;
    // `一般公共预算支出…，其中基本支出…；支出总计`: what is told again is no part of itself.
    const whole = statement.list && this.meaning(statement.list.whole);
    return whole?.scope !== scope || whole.measure === measure;
  }

  /** Of `一般公共预算当年拨款`; @returns undefined where the statement is no such, or no table has it alone */
  givenThisYear(statement: Statement): readonly Fact[] | undefined {
    const {
      isTouched,
      subject: { text },
    } = statement;
    // `绩效目标管理的项目6个，涉及一般公共预算当年拨款179.80万元`: that of the projects.
    if (isTouched === true || this.narrowing.narrows(statement)) return undefined;
    if (!ofYearAlone.test(text) || !this.isOfAllMoney(statement) || !isOfYearAlone(statement, this.facts))
      return undefined;
    const given = givenThisYear(this.meaning(statement)?.scope, this.facts);
    return given.length > 0 ? given : undefined;
  }

  /** 当年财政拨款收入 is not the total that tables have alone. */
  private leavesCarriedIn({ subject }: Statement, { facts }: Tie): boolean {
    return (
      subject.isOfYear === true &&
      facts.every(({ row }) => grandTotals.has(row.key)) &&
      this.facts.ofMeasure("carriedIn", undefined).some((fact) => !amountOf(fact).isZero)
    );
  }

  /** Does it tell this year's money alone, of which the tables have no rows? */
  isOfYearAlone(statement: Statement): boolean {
    if (!isOfYearAlone(statement, this.facts)) return false;
    this.sections ??= new Set(sectionsOfTables(this.statements, this));
    return !this.sections.has(sectionOf(statement) ?? "");
  }

  /** What is told of it is told of a part of what the words name. */
  isWithin(statement: Statement): boolean {
    return this.isOfYearAlone(statement) || this.within.isOfPart(statement);
  }

  /** Of facts that have 合计 and 总计 those that the words mean. */
  meant(words: string, facts: readonly Fact[]): readonly Fact[] {
    return this.measured.meant(words, facts);
  }

  private ofName(statement: Statement, figure: Figure, meaning: Meaning | undefined): Tie {
    const inForms = this.named.inForms(statement, figure);
    if (inForms.kind === "agrees") return inForms;
    if (statement.isReason !== true && !this.within.isOfPart(statement)) {
      const ofSeveral = this.named.ofSeveral(statement, figure);
      if (ofSeveral.kind !== "notFound") return ofSeveral;
    }
    const rows = this.rowsOf(statement);
    const otherwise = this.isWholeProject(statement) ? inForms : notFound;
    if (rows.length === 0) return otherwise;
    const scope = meaning?.scope ?? scopeAround(statement);
    const scoped = scope === undefined ? rows : ofScope(rows, scope);
    const isOfBoth = isOfAllSpending(statement) || this.includesProjects(statement);
    const meant = isOfBoth ? scoped.filter(({ table }) => !isOfBasic(table)) : scoped;
    const isPlain = meaning === undefined && statement.isReason !== true && !this.within.isOfPart(statement);
    const tie = this.named.tie({ statement, figure, rows, meant, isPlain });
    return tie.kind === "notFound" && otherwise.isNoneOf === true ? otherwise : tie;
  }

  /** A project told by itself, or as one of all projects, has all that its forms say. */
  private isWholeProject({ isReason, isTouched, gives, list }: Statement): boolean {
    if (isReason === true || isTouched === true || gives !== undefined) return false;
    return list === undefined || this.meaning(list.whole)?.measure === "project";
  }

  /** `商品和服务支出……，其中基本支出……、项目支出……`, `差旅费……（含项目支出……），办公费` */
  private includesProjects(statement: Statement): boolean {
    let one: Statement | undefined = statement;
    for (let steps = 0; one !== undefined && steps < furthestBeside; steps += 1, one = one.beside)
      if (one.divided?.parts.some((part) => this.meaning(part)?.measure === "project") === true) return true;
    return false;
  }

  /** What the one table of a measure has, where the statement tells no amount itself. */
  inTable(statement: Statement): Amount | undefined {
    const { year, kind } = this.facts.disclosure;
    const meaning = this.meaning(statement);
    if (meaning === undefined || this.units.of(statement) !== undefined) return undefined;
    if (statement.isReason === true || (statement.year !== undefined && statement.year !== year)) return undefined;
    if (kind === "finalAccounts" && /预算/u.test(meaning.words)) return undefined;
    const [first, ...others] = this.facts.ofMeasure(meaning.measure, meaning.scope).map(amountOf);
    return others.every((amount) => first?.agreement(amount) !== "differs") ? first : undefined;
  }

  isOfAllMoney(statement: Statement): boolean {
    return allMoney.has(this.meaning(statement)?.measure ?? "");
  }

  /** 社会保障和就业支出, and what else is a class of the functional classification. */
  isClass(statement: Statement): boolean {
    return this.rowsOf(statement).some(
      ({ row, scope }) => scope === "generalPublic" && row.code?.length === classLength,
    );
  }

  rowsOf(statement: Statement): readonly NamedRow[] {
    return this.named.rowsOf(statement);
  }

  /** All amounts in rows, and in columns of a total, that have the name of the subject. */
  readonly factsNamed = onceFor((statement: Statement): readonly Fact[] => {
    const rows = this.rowsOf(statement);
    const meant = isOfAllSpending(statement) ? rows.filter(({ table }) => !isOfBasic(table)) : rows;
    const inRows = amountsIn(meant);
    const known = new Set(inRows.map(({ row }) => row));
    return [...inRows, ...this.elsewhere.named(statement).filter(({ row }) => !known.has(row))].filter(
      ({ reading }) => reading.kind === "amount",
    );
  });
}

/** `收入合计…，其中：财政拨款收入…；年初结转和结余`: what a part is of its whole says, and not the part before it. */
function leadOf({ lead, list, sentence, paragraph }: Statement): string {
  const { total } = list ?? {};
  return total === undefined || total.sentence !== sentence
    ? lead
    : paragraph.folded.text.slice(sentence.start, Math.min(total.end, sentence.start + longestLead));
}
