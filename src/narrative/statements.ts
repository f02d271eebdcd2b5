/** Sentences → statements: each figure is given its part, and joined to what it is a figure of. */
import {
  bareOutcome,
  budgetByName,
  completeListWords,
  completionOf,
  equalTo,
  givenBy,
  lessThan,
  moreThan,
  partWords,
  reasonWords,
  touched,
  unchanged,
} from "../vocabulary/narrative";
import { figureBrackets } from "./brackets";
import type { Paragraph } from "./paragraph";
import { roleOf, type Role } from "./roles";
import type { Figure, List, Span, Statement, Subject } from "./statement";
import { alike, isEmptySubject, subjectOf } from "./subject";
import { onlyOne } from "./retold";
import { tokensOf, type Token } from "./tokens";
import { stepsOf } from "./steps";
import { isBeforeOutcome, lastIndexOf, ownYear, sentencesOf, type Words } from "./wordsAround";

export interface Statements {
  readonly statements: readonly Statement[];
  /** In the order of the text; those that are in no statement, too. */
  readonly figures: readonly Figure[];
}

export interface Document {
  readonly year: number | undefined;
  /** Names that stand before subjects, the longest first. */
  readonly organisations: readonly string[];
}

/** Corrections are tried in tables: the sentences stay, and are taken apart once. By the first paragraph of a text. */
const known = new WeakMap<
  Paragraph,
  { readonly paragraphs: readonly Paragraph[]; readonly document: Document; readonly statements: Statements }
>();

export function statementsOf(paragraphs: readonly Paragraph[], document: Document): Statements {
  const [first] = paragraphs;
  const before = first && known.get(first);
  if (before !== undefined && isSame(before.paragraphs, paragraphs) && isOf(before.document, document))
    return before.statements;
  const statements = new Reader(document);
  for (const paragraph of paragraphs) statements.read(paragraph);
  if (first !== undefined) known.set(first, { paragraphs, document, statements });
  return statements;
}

function isOf(before: Document, now: Document): boolean {
  return before.year === now.year && isSame(before.organisations, now.organisations);
}

function isSame<T>(before: readonly T[], now: readonly T[]): boolean {
  return before.length === now.length && before.every((one, position) => one === now[position]);
}

class Reader implements Statements {
  readonly statements: Statement[] = [];
  readonly figures: Figure[] = [];
  private headings: string[] = [];
  private inParagraph: Statement[] = [];
  /** What the last figure was told of; several of them where they were told together. */
  private current: readonly Statement[] = [];
  private lists: List[] = [];
  private pending: Subject | undefined;
  private isReason = false;
  /** What the last difference was told of: its rate may follow. */
  private changed: readonly Statement[] = [];
  /** Told since the last statement began. */
  private average: Figure | undefined;
  private year: number | undefined;

  constructor(private readonly document: Document) {}

  read(paragraph: Paragraph): void {
    const { text } = paragraph.folded;
    if (paragraph.level > 0) {
      this.headings = [...this.headings.slice(0, paragraph.level - 1)];
      this.headings[paragraph.level - 1] = subjectOf(text, this.document.organisations).text;
      this.headings = Array.from(this.headings, (heading) => heading ?? "");
      return;
    }
    this.current = [];
    this.changed = [];
    this.average = undefined;
    this.inParagraph = [];
    this.pending = undefined;
    const tokens = tokensOf(text);
    if (tokens.length === 0) return;
    const brackets = figureBrackets(text, tokens);
    const closings = new Set(brackets.values());
    let next = 0;
    for (const sentence of sentencesOf(text)) {
      const own: Token[] = [];
      for (; next < tokens.length && (tokens[next] as Token).start < sentence.end; next += 1)
        own.push(tokens[next] as Token);
      this.sentence(paragraph, sentence, own, brackets, closings);
    }
  }

  private sentence(
    paragraph: Paragraph,
    sentence: Span,
    tokens: readonly Token[],
    brackets: ReadonlyMap<number, number>,
    closings: ReadonlySet<number>,
  ): void {
    const { text } = paragraph.folded;
    this.lists = [];
    this.isReason = false;
    this.year = undefined;
    if (tokens.length === 0) {
      const said = text.slice(sentence.start, sentence.end);
      const subject =
        said.length > longestSubject || /[,;]/u.test(said) ? undefined : subjectOf(said, this.document.organisations);
      this.pending = subject;
      this.after(said);
      return;
    }
    const figures = tokens.map((token): Figure => ({ ...token, paragraph, sentence }));
    this.figures.push(...figures);
    const outer: { readonly current: readonly Statement[]; readonly lists: List[] }[] = [];
    for (const step of stepsOf(text, sentence, figures, brackets, closings)) {
      if (step.kind === "opens") outer.push({ current: this.current, lists: this.lists.slice(-deepestLists) });
      else if (step.kind === "closes") {
        const before = outer.pop();
        this.current = before?.current ?? [];
        this.lists = before?.lists ?? [];
      } else if (step.kind === "semicolon") {
        this.isReason = false;
        if (this.lists.length > (outer.at(-1)?.lists.length ?? 0) + 1) this.lists.pop();
      } else if (step.kind === "run") this.run(step.figures, step.words);
      else if (step.kind === "rest") this.after(step.said);
    }
    this.pending = undefined;
  }

  private run(figures: readonly Figure[], words: Words): void {
    const { lead, near, nextLead } = words;
    const [first] = figures as readonly [Figure, ...Figure[]];
    this.after(lead.slice(0, Math.max(0, lead.length - near.length)));
    const reason = lastIndexOf(lead, reasonWords);
    if (reason >= 0) this.isReason = lead.indexOf("其中", reason) < 0 && lead.indexOf("具体", reason) < 0;
    else if (/其中|具体/u.test(lead)) this.isReason = false;
    const year = ownYear(lead);
    if (year !== undefined) this.year = year;
    const role = roleOf(first, words);
    switch (role.kind) {
      case "other":
        if (near === "的")
          this.onEach(figures, (statement, figure) => {
            if (statement.budget?.end === figure.start - near.length) statement.completion ??= figure;
          });
        return;
      case "difference":
      case "rate":
        this.change(figures, role);
        return;
      case "share":
        this.onEach(figures, (statement, figure) => (statement.share ??= { figure, whole: role.whole }));
        return;
      case "completion":
        if (this.current.length === 0) this.orphan(this.subject(""), first);
        this.onEach(figures, (statement, figure) => (statement.completion ??= figure));
        return;
      case "base":
        if (isEmptySubject(this.subject(role.rest)))
          this.onEach(figures, (statement, figure) => (statement.base ??= figure));
        return;
      case "average":
        this.average = first;
        return;
      case "budget":
        if (completionOf.test(role.rest)) this.onEach(figures, (statement, figure) => (statement.budget ??= figure));
        else if (isBeforeOutcome(near, nextLead) || this.current[0]?.completion !== undefined)
          this.budget(figures, role.rest, words);
        else this.value(figures, near, words, budgetByName.test(near) ? undefined : true);
        return;
      case "outcome":
        this.outcome(figures, role.rest, near, words);
        return;
      case "value":
        if (this.isBareOutcome(near, lead)) this.outcome(figures, "", near, words);
        else this.value(figures, role.rest, words);
    }
  }

  private budget(figures: readonly Figure[], rest: string, words: Words): void {
    const subject = this.subject(rest);
    if (
      isEmptySubject(subject) &&
      this.current.some(({ completion, budget }) => completion !== undefined && budget === undefined)
    )
      this.onEach(figures, (statement, figure) => (statement.budget ??= figure));
    else this.begin(figures, rest, words, "budget");
  }

  private outcome(figures: readonly Figure[], rest: string, near: string, words: Words): void {
    const subject = this.subject(rest);
    const planned = this.plannedBefore(words.lead);
    const open = this.current.length > 0 && this.current.every(({ value }) => value === undefined);
    if (open && (isEmptySubject(subject) || this.current.some((one) => alike(one.subject.text, subject.text))))
      this.onEach(figures, (statement, figure) => (statement.value ??= figure));
    else if (isEmptySubject(subject) && figures.length === 1 && planned !== undefined) {
      if (planned.value !== undefined) planned.budget ??= planned.value;
      planned.value = figures[0] as Figure;
      planned.isPlanned = false;
      this.current = [planned];
    } else this.begin(figures, isEmptySubject(subject) ? rest : near, words, "value", false);
  }

  /** The budget of which the next figure tells what came of it; behind its parts only a semicolon leads back to it. */
  private plannedBefore(lead: string): Statement | undefined {
    const [last] = this.current;
    const one = isOfBudget(last?.list) ? (lead.includes(";") ? last?.list?.whole : undefined) : last;
    if (/收/u.test(one?.subject.text ?? "") && lead.includes("支")) return undefined;
    return one !== undefined && (isOpen(one) || one.isPlanned === true) && one.change === undefined ? one : undefined;
  }

  private isBareOutcome(near: string, lead: string): boolean {
    if (!bareOutcome.test(near)) return false;
    const planned = this.plannedBefore(lead);
    return planned !== undefined && (isOpen(planned) || !near.startsWith("本年"));
  }

  private value(figures: readonly Figure[], near: string, words: Words, isPlan?: true): void {
    const subject = this.subject(near);
    const [statement] = this.current;
    if (isEmptySubject(subject) && statement !== undefined && !words.opened) {
      const year = ownYear(near);
      if (statement.value === undefined && statement.budget === undefined) {
        this.onEach(figures, (one, figure) => (one.value ??= figure));
        return;
      }
      const own = statement.year ?? this.document.year;
      if (year !== undefined && own !== undefined && year < own && statement.base === undefined) {
        this.onEach(figures, (one, figure) => (one.base ??= figure));
        return;
      }
    }
    if (isEmptySubject(subject) && words.opened && statement?.value === undefined && statement !== undefined) {
      const year = ownYear(near);
      const before = statement.change?.baseYear ?? (statement.year ?? this.document.year ?? 0) - 1;
      if (year !== undefined && year <= before) {
        if (year === before) this.onEach(figures, (one, figure) => (one.base ??= figure));
        return;
      }
      this.onEach(figures, (one, figure) => (one.value ??= figure));
      return;
    }
    this.begin(figures, near, words, "value", isPlan);
  }

  private begin(
    figures: readonly Figure[],
    near: string,
    words: Words,
    as: "value" | "budget",
    isPlan?: boolean,
  ): void {
    const subjects = this.subjectsOf(near, figures.length, words);
    const list = this.listFor(words);
    const [last] = this.current;
    const gives =
      last !== undefined && words.lead.startsWith(",") && givenBy.test(near) ? (last.gives ?? last) : undefined;
    const isPlanned = as === "value" && (isPlan ?? (isOfBudget(list) && !/决算|执行|实际/u.test(near)));
    this.average = undefined;
    this.changed = [];
    const begun = figures.map((figure, position): Statement => {
      const statement: Statement = {
        paragraph: figure.paragraph,
        sentence: figure.sentence,
        subject: subjects[position] as Subject,
        heading: this.headings,
        lead: words.colon,
        year: ownYear(near) ?? this.year,
        ...(list !== undefined && { list }),
        ...(isPlanned && { isPlanned }),
        ...(gives !== undefined && { gives }),
        ...(touched.test(near) && { isTouched: true as const }),
        ...(this.isReason && { isReason: true as const }),
      };
      if (as === "value") statement.value = figure;
      else statement.budget = figure;
      list?.parts.push(statement);
      return statement;
    });
    this.statements.push(...begun);
    this.inParagraph = [...this.inParagraph, ...begun].slice(-furthest);
    this.current = begun;
  }

  private subjectsOf(near: string, count: number, { colon }: Words): readonly Subject[] {
    let subject = this.subject(near);
    if (isEmptySubject(subject)) {
      const before = /([^,;:。|]*):$/u.exec(colon)?.[1] ?? "";
      const told = before === "" || partWords.test(before) ? undefined : this.subject(before);
      subject =
        told !== undefined && !isEmptySubject(told)
          ? told
          : (this.pending ?? this.subject(this.headings.findLast((heading) => heading !== "") ?? ""));
    }
    if (count === 1) return [subject];
    const pieces = subject.text.split(/[、和及]/u);
    // `收入、支出总计`: what stands behind the last name holds for all.
    const tail = /(?:预算|决算)?(?:总计|合计|总额)$/u.exec(subject.text)?.[0] ?? "";
    return Array.from({ length: count }, (_, position) => {
      const piece = pieces.length === count ? (pieces[position] ?? "") : "";
      return this.subject(piece === "" || piece.endsWith(tail) ? piece : piece + tail);
    });
  }

  private listFor({ lead, opened }: Words): List | undefined {
    const whole = this.current.findLast(({ value, budget }) => value !== undefined || budget !== undefined);
    const total = whole?.value ?? whole?.budget;
    const complete = completeListWords.test(lead);
    const kind = complete
      ? "complete"
      : partWords.test(lead)
        ? "open"
        : opened || /^:[^,;:。]*$/u.test(lead)
          ? "colon"
          : undefined;
    if (
      kind !== undefined &&
      whole !== undefined &&
      total !== undefined &&
      this.current.length === 1 &&
      !/等于/u.test(lead)
    ) {
      const list: List = { whole, total, kind, parts: [] };
      this.lists.push(list);
    }
    return this.lists.at(-1);
  }

  private change(figures: readonly Figure[], role: Extract<Role, { readonly kind: "difference" | "rate" }>): void {
    const targets = this.targetsOf(role, figures[0] as Figure);
    this.changed = role.kind === "difference" ? targets : [];
    figures.forEach((figure, position) => {
      const statements =
        targets.length === figures.length ? targets.slice(position, position + 1) : figures.length === 1 ? targets : [];
      for (const statement of statements) {
        const known = statement.change;
        if (known?.[role.kind] !== undefined) continue;
        const change = (statement.change ??= { against: role.against });
        change[role.kind] = figure;
        if (role.baseYear !== undefined) change.baseYear ??= role.baseYear;
        if (role.both) change.both = true;
        if (this.average !== undefined) change.average = this.average;
        if (change.rises !== undefined && change.rises !== role.rises) change.contradicts = true;
        change.rises ??= role.rises;
      }
    });
  }

  private targetsOf(
    { kind, rest }: { readonly kind: string; readonly rest: string },
    figure: Figure,
  ): readonly Statement[] {
    const subject = this.subject(rest.replace(/(?:各|均|分别|总共)+$/u, ""));
    if (kind === "rate" && isEmptySubject(subject) && !this.isReason && this.changed.length > 0) return this.changed;
    const isAbout = (statement: Statement): boolean => alike(statement.subject.text, subject.text);
    if (!this.isReason && this.current.length > 0) {
      if (isEmptySubject(subject)) return this.spokenOf(subject, figure);
      if (this.current.some(isAbout)) return this.current;
      const earlier = this.inParagraph.findLast(
        (statement) => isAbout(statement) && statement.change?.difference === undefined,
      );
      const told = earlier ?? onlyOne(this.inParagraph, subject, this.year ?? this.document.year);
      if (told !== undefined) return [told];
    }
    return [this.orphan(subject, figure)];
  }

  /**
   * A new sentence `比上年减少…` behind a list speaks of what was divided, and not of its last part;
   * where the parts have changes of their own nobody knows.
   */
  private spokenOf(subject: Subject, figure: Figure): readonly Statement[] {
    const [last] = this.current;
    if (last?.list === undefined || last.sentence === figure.sentence) return this.current;
    const { whole, parts } = outermost(last.list);
    if (parts.some(({ change }) => change !== undefined)) return [this.orphan(subject, figure)];
    this.current = [whole];
    return this.current;
  }

  /** A statement without a value of its own. */
  private orphan(subject: Subject, figure: Figure): Statement {
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

  private onEach(figures: readonly Figure[], give: (statement: Statement, figure: Figure) => void): void {
    if (this.isReason) return;
    const { current } = this;
    if (figures.length === 1 && current.length > 1) return;
    figures.forEach((figure, position) => {
      const statement = figures.length === 1 ? current.at(-1) : current[position];
      if (statement !== undefined) give(statement, figure);
    });
  }

  /** Words without a figure that say something of the figures before them. */
  private after(said: string): void {
    if (said === "" || this.current.length === 0) return;
    const reason = lastIndexOf(said, reasonWords);
    const telling = reason < 0 ? said : said.slice(0, reason);
    for (const statement of this.current) {
      if (statement.budget !== undefined && /决算|执行/u.test(telling) && /预算/u.test(telling)) {
        const compared = moreThan.test(telling)
          ? "more"
          : lessThan.test(telling)
            ? "less"
            : equalTo.test(telling)
              ? "equal"
              : undefined;
        if (compared !== undefined) statement.compared ??= compared;
      }
      if (statement.value !== undefined && unchanged.test(telling) && !this.isReason) {
        const change = (statement.change ??= { against: "lastYear" });
        change.unchanged = true;
      }
    }
  }

  private subject(near: string): Subject {
    return subjectOf(near, this.document.organisations);
  }
}

const longestSubject = 90;
const deepestLists = 8;
/** How many statements back a change may speak of one. */
const furthest = 24;

/** A budget of which is not yet told what came of it. */
function isOpen({ value, budget }: Statement): boolean {
  return value === undefined && budget !== undefined;
}

function outermost(list: List): List {
  return list.whole.list === undefined ? list : outermost(list.whole.list);
}

function isOfBudget(list: List | undefined): boolean {
  return list !== undefined && (list.whole.isPlanned === true || list.total === list.whole.budget);
}
