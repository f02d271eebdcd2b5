/** What a text has told so far, as far as the next figure may be about it: what it is read into, and the statements that came of it. */
import type { Disclosure } from "../../recognise";
import { isTotalLabel, splitOrdinal } from "../../vocabulary";
import { namesSection } from "../../vocabulary/figureNames";
import { directPart, endOfMadeOf, givenBy, limitOfTold, touched } from "../../vocabulary/narrative";
import { subjectPath } from "../../vocabulary/subjectNames";
import { addedTo } from "../../vocabulary/narrativeSums";
import type { Against } from "./against";
import { withoutEnding } from "./captions";
import { ChangeLists } from "./changeLists";
import { listOf } from "./dividedTogether";
import { Headings } from "./headings";
import {
  behindChanges,
  bothSidesAbove,
  deniesPart,
  dividedAgain,
  dividesAnew,
  isDividedAlike,
  isOfAllYears,
  namedWhole,
  partsCountedIn,
  putBesideWhole,
  toldWhole,
} from "./lists";
import type { Paragraph } from "../text/paragraph";
import type { Figure, List, Share, Statement, Subject } from "./statement";
import { listOfNext } from "./nextOfFamily";
import type { Respective } from "./respective";
import { namesNothing, subjectOf } from "./subject";
import { subjectsTold } from "./subjectsTold";
import { ownYear, yearsOf, type Words } from "./wordsAround";

export interface Document {
  readonly kind: Disclosure["kind"];
  readonly year: number | undefined;
  /** Names that stand before subjects, the longest first. */
  readonly organisations: readonly string[];
}

/** How many statements back a change may speak of one. */
export const furthest = 24;

export class Told {
  readonly statements: Statement[] = [];
  inParagraph: Statement[] = [];
  /** What the last figure was told of; several of them where they were told together. */
  current: readonly Statement[] = [];
  lists: List[] = [];
  /** What a sentence without a figure named. */
  pending: Subject | undefined;
  /** What the sentences without a figure right before are captioned by. */
  caption: { readonly subject: Subject; readonly isNumbered: boolean; readonly isOfLine?: true } | undefined;
  private isLine = false;
  readonly changeLists = new ChangeLists();
  isReason = false;
  /** What the last difference was told of: its rate may follow. */
  changed: readonly Statement[] = [];
  /** What the last change was told of, its rate too. */
  spoken: readonly Statement[] = [];
  /** The part behind which a new sentence tells a change, perhaps not of its whole. */
  partBefore: Statement | undefined;
  /** What the last figure was told of that something is compared with: its change follows. */
  based: { readonly statements: readonly Statement[]; readonly againsts: readonly Against[] } | undefined;
  /** Changes of several things that are told one by one. */
  respective: Respective | undefined;
  /** A percentage that the words before it leave open: what it is a share of may follow. */
  loose: Figure | undefined;
  /** Told since the last statement began. */
  average: Figure | undefined;
  /** What the sentence, or the one before it, began with: of it a bare 支出 may be. */
  private topic: Statement | undefined;
  private isFirst = true;
  /** The words behind the last figure of a paragraph that ended with a colon or a semicolon: the next one goes on with its list. */
  unfinished = "";
  /** Lists whose items are numbered paragraphs, the innermost last. */
  private items: { readonly level: number; readonly list: List }[] = [];
  /** The list that was begun last below the heading. */
  private lastList: List | undefined;
  /** Of which the sentence speaks. */
  year: number | undefined;
  private readonly above = new Headings();

  constructor(readonly document: Document) {}

  get headings(): readonly string[] {
    return this.above.texts;
  }

  heading({ level, folded: { text } }: Paragraph): void {
    this.unfinished = "";
    this.items = [];
    this.lastList = undefined;
    this.above.enter(level, this.subject(text).text, ownYear(text));
  }

  beginParagraph({ folded: { text } }: Paragraph, goesOn: boolean): void {
    // `四、财政拨款支出按功能分类：…` behind the heading `三、支出决算情况`: a section of its own.
    const { level } = splitOrdinal(text);
    if (level > 0) this.above.keep(level);
    this.based = undefined;
    this.average = undefined;
    const { caption } = this;
    this.endSentence();
    this.caption = this.isLine && caption !== undefined ? { ...caption, isOfLine: true } : undefined;
    this.isLine = false;
    if (goesOn) return;
    if (!beginsWithParts.test(text)) this.topic = undefined;
    this.current = [];
    this.changed = [];
    this.inParagraph = [];
  }

  /** A sentence without a figure may name what the next one is of. */
  readCaption(said: string): void {
    const isShort = said.length <= longestSubject && !/[,;]/u.test(said);
    this.pending = isShort ? this.subject(said) : undefined;
    if ((this.caption !== undefined && this.caption.isOfLine !== true) || !isShort) return;
    const words = withoutEnding(said.replace(/。$/u, ""));
    const isNumbered = splitOrdinal(said).level > 0 && !namesSection.test(words);
    this.caption = { subject: this.subject(words), isNumbered };
  }

  /** `公务接待费`, a line of its own: what the next paragraph is of. */
  readLine(text: string): void {
    const isPath = subjectPath.test(text);
    if (text.length > (isPath ? longestSubject : longestLine) || /[,;:!?]/u.test(text)) return;
    if (/。/u.test(isPath ? text.slice(0, -1) : text)) return;
    // Of a table that is printed in the text, and of no section above.
    if (isTotalLabel(text)) this.above.keep(0);
    this.readCaption(text);
    this.isLine = true;
  }

  endSentence(): void {
    this.pending = undefined;
    this.caption = undefined;
  }

  /** @param list to which the first item belongs */
  beginItems(level: number, list: List | undefined): void {
    if (list !== undefined) this.items.push({ level, list });
  }

  /** `（二）公用经费…` behind `，其中：` and `（一）人员经费…`. @returns whether a list goes on with an item that is numbered so */
  nextItem(level: number): boolean {
    if (level > 0) this.items = this.items.filter((one) => one.level <= level);
    const last = this.items.at(-1);
    if (last === undefined || last.level !== level) return false;
    this.lists = [last.list];
    return true;
  }

  /** @returns whether the words before a first figure name the next part of what was divided, see `listOfNext` */
  nextPart(words: string): boolean {
    if (this.lastList === undefined || words.length > longestLine) return false;
    const list = listOfNext(this.lastList, this.subject(words).text);
    if (list !== undefined) this.lists = [list];
    return list !== undefined;
  }

  /** @param before what the sentence goes on with; empty where it begins anew */
  beginSentence(before = ""): void {
    this.isFirst = true;
    this.changeLists.end();
    if (before.endsWith(";")) this.lists = this.lists.slice(0, Math.max(1, this.lists.length - 1));
    else {
      // `项目支出…，其中：一般公共预算拨款…，具体使用情况如下：` divides the whole once more.
      const [list] = before === "" || directPart.test(before) ? [] : this.lists;
      if (list !== undefined) this.current = [list.whole];
      if (ownSentence.test(before)) this.current = toldWhole(this.current, this.inParagraph);
      this.lists = [];
    }
    this.isReason = false;
    this.year = undefined;
    this.partBefore = undefined;
  }

  begin(
    figures: readonly Figure[],
    near: string,
    words: Words,
    as: "value" | "budget" | "base",
    isPlan?: boolean,
  ): void {
    const subjects = subjectsTold(this, figures, near, words);
    const isDenied = figures[0] !== undefined && deniesPart(words, figures[0]);
    // Until the bracket closes.
    if (isDenied) this.lists = [];
    const divided = isDenied ? undefined : this.listFor(words, figures[0], subjects[0]);
    const list = isOfAllYears(near, divided) || limitOfTold.test(near) ? undefined : divided;
    const [last] = this.current;
    const gives =
      last !== undefined && words.lead.startsWith(",") && givenBy.test(near) ? (last.gives ?? last) : undefined;
    const isBeside = last !== undefined && last.sentence === figures[0]?.sentence && !words.lead.includes(";");
    const isPlanned = as === "value" && (isPlan ?? (isOfBudget(list) && !/决算|执行|实际/u.test(near)));
    const count = figures.length === 1 ? partsCountedIn(words.lead) : undefined;
    this.average = undefined;
    this.changed = [];
    this.spoken = [];
    this.based = undefined;
    const years = yearsOf(words.lead, figures.length);
    const { year: yearAbove } = this.above;
    const begun = figures.map((figure, position): Statement => {
      const statement: Statement = {
        paragraph: figure.paragraph,
        sentence: figure.sentence,
        subject: subjects[position] as Subject,
        heading: this.headings,
        lead: words.colon,
        // `2023年1377.39万元…其中基本支出由`: from that year to this one.
        year: years[position] ?? ownYear(near) ?? (as === "base" ? undefined : this.year),
        ...(years.length > 0 && { isOfSeries: true as const }),
        ...(yearAbove !== undefined && { yearAbove }),
        ...(list !== undefined && { list }),
        ...(isDenied && { isDenied }),
        ...(isPlanned && { isPlanned }),
        ...(isBeside && { beside: last }),
        ...(gives !== undefined && { gives }),
        ...(addedTo.test(words.lead) && { isAdded: true as const }),
        ...(count !== undefined && { count }),
        ...(touched.test(near) && { isTouched: true as const }),
        ...(this.isReason && { isReason: true as const }),
        ...(this.topic !== undefined && namesNothing(subjects[position] as Subject) && { topic: this.topic }),
      };
      statement[as] = figure;
      list?.parts.push(statement);
      return statement;
    });
    this.statements.push(...begun);
    this.inParagraph = [...this.inParagraph, ...begun].slice(-furthest);
    this.current = begun;
    const [first] = begun;
    if (this.isFirst && first !== undefined && !namesNothing(first.subject)) this.topic = first;
    this.isFirst = false;
  }

  /** The list that the words begin behind what was told last, or the one that goes on. */
  private listFor(words: Words, figure: Figure | undefined, first: Subject | undefined): List | undefined {
    if (endOfMadeOf.test(words.lead)) this.lists.pop();
    const leading = words.lead.slice(0, words.lead.length - words.near.length);
    const above = this.dividedAbove(leading);
    const isOfAny = above === undefined && dividesAnew(leading) && this.inParagraph.length > 1;
    if (above !== undefined || isOfAny) this.lists = [];
    if (isOfAny) return undefined;
    const [told, ...others] = above === undefined ? this.current : [above.whole];
    const last = told && behindChanges(told, this.inParagraph, words.lead);
    const begun =
      last === undefined || figure === undefined || first === undefined || others.length > 0
        ? undefined
        : listOf(last, this.inParagraph, words, { part: figure, subject: first });
    if (begun !== undefined) {
      if (above?.claimsAll === true) begun.claimsAll = true;
      this.beginList(begun, first);
    }
    return this.lists.at(-1);
  }

  /** What the words name that was told before, and whether they claim to leave nothing out of it. */
  private dividedAbove(leading: string): { readonly whole: Statement; readonly claimsAll: boolean } | undefined {
    const before = this.statements.slice(-furthest);
    const whole = bothSidesAbove(this.inParagraph, leading) ?? dividedAgain(before, leading, this.headings);
    // `支出主要包括：` leaves something out.
    if (whole !== undefined) return { whole, claimsAll: !leading.includes("主要") };
    const named = namedWhole(before, leading, (name) => this.subject(name));
    return named && { whole: named, claimsAll: false };
  }

  private beginList(begun: List, first: Subject | undefined): void {
    const { whole } = begun;
    if (whole.list !== undefined && first !== undefined && isDividedAlike(whole, first)) {
      this.lists = this.lists.slice(0, this.lists.indexOf(whole.list));
      putBesideWhole(whole, whole.list);
    }
    whole.divided = begun;
    this.lists.push(begun);
    this.lastList = begun;
  }

  /** A statement without a value of its own. */
  orphan(subject: Subject, figure: Figure): Statement {
    const orphan: Statement = {
      paragraph: figure.paragraph,
      sentence: figure.sentence,
      subject,
      heading: this.headings,
      lead: "",
      year: this.year,
      ...(this.isReason && { isReason: true as const }),
    };
    this.statements.push(orphan);
    this.inParagraph = [...this.inParagraph, orphan].slice(-furthest);
    if (!this.isReason) this.current = [orphan];
    return orphan;
  }

  /** Behind 其中, or 主要原因, the changes of parts follow, where the change of their whole was told last. */
  beginChanges(isReason = false): void {
    // `比预算减少8.00万元，下降10%，其中…；比上年增加2.00万元，增长3%，其中…`: a comparison of its own.
    const isAgain = this.spoken.some((one) => one.isAgain === true && one.value === this.current[0]?.value);
    const [whole, ...others] = this.changed.length > 0 || isAgain ? this.spoken : this.current;
    if (whole?.change?.difference === undefined || others.length > 0) return;
    this.changeLists.begin(whole, isReason);
  }

  /** What the changes come to that were listed. @returns whether there are some */
  tellNet(figure: Figure, rises: boolean): boolean {
    if (!this.changeLists.hasParts) return false;
    const whole = this.orphan(this.subject(""), figure);
    whole.change = { against: "lastYear", rises, difference: figure };
    this.changeLists.sumUp(whole);
    return true;
  }

  /** `完成年初预算的105.26%，完成全年预算的100%`: the first is of a budget that was told before the other. @returns whether there is one */
  completeInitial(of: Statement, completion: Figure): boolean {
    const { paragraph, sentence, subject, heading, lead, year, initialBudget: budget, value } = of;
    if (budget === undefined || value === undefined) return false;
    const own = { paragraph, sentence, subject, heading, lead, year, budget, value, completion };
    this.statements.push({ ...own, isOfInitial: true, isAgain: true });
    return true;
  }

  /** `占年度计划4000.00万元的80.00%，占总投资10000.00万元的32.00%`: the second is of the same amount. */
  shareAlso(of: Statement, share: Share): void {
    if (of.share === undefined) {
      of.share = share;
      return;
    }
    const { paragraph, sentence, subject, heading, lead, year, value } = of;
    if (value === undefined) return;
    this.statements.push({ paragraph, sentence, subject, heading, lead, year, value, share, isAgain: true });
  }

  onEach(figures: readonly Figure[], give: (statement: Statement, figure: Figure) => void): void {
    if (this.isReason) return;
    const current = figures.length > 1 && this.current.length === 1 ? this.lastTold(figures) : this.current;
    if (figures.length === 1 && current.length > 1) return;
    figures.forEach((figure, position) => {
      const statement = figures.length === 1 ? current.at(-1) : current[position];
      if (statement !== undefined) give(statement, figure);
    });
  }

  /** `基本支出60万元、项目支出40万元，分别占60%和40%`: as many as there are figures. */
  private lastTold(figures: readonly Figure[]): readonly Statement[] {
    const last = this.inParagraph.filter(({ sentence }) => sentence === figures[0]?.sentence).slice(-figures.length);
    return last.length === figures.length && last.every(({ list }) => list === last[0]?.list) ? last : [];
  }

  subject(near: string): Subject {
    return subjectOf(near, this.document.organisations);
  }
}

/** `具体情况如下：`, a sentence of its own. */
const ownSentence = /^具体/u;

/** `其中：基本支出1245.80万元`: a paragraph that goes on. */
const beginsWithParts = /^[,;]?其中/u;

const longestSubject = 90;
const longestLine = 40;

/** A budget of which is not yet told what came of it. */
export function isOpen({ value, budget }: Statement): boolean {
  return value === undefined && budget !== undefined;
}

/** Is it a list of what a budget is divided into? */
export function isOfBudget(list: List | undefined): boolean {
  return list !== undefined && (list.whole.isPlanned === true || list.total === list.whole.budget);
}
