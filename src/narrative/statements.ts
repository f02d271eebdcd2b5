/** Sentences → statements: each figure is given its part, and joined to what it is a figure of. */
import {
  budgetByName,
  completionOf,
  equalTo,
  lessThan,
  moreThan,
  ratioOf,
  reasonWords,
  unchanged,
} from "../vocabulary/narrative";
import { balanced } from "../vocabulary/narrativeSums";
import { isBareOutcome, tellBudget, tellOutcome, tellShare, tellValue } from "./amountsTold";
import { figureBrackets } from "./brackets";
import { tellChange, tellChanged } from "./changesTold";
import type { Paragraph } from "./paragraph";
import { roleOf } from "./roles";
import type { ChangeList, Figure, List, Span, Statement } from "./statement";
import { isEmptySubject } from "./subject";
import { stepsOf } from "./steps";
import { tokensOf, type Token } from "./tokens";
import { tellTotal } from "./totalsTold";
import { Told, type Document } from "./told";
import { isBeforeOutcome, lastIndexOf, ownYear, sentencesOf, type Words } from "./wordsAround";

interface Statements {
  readonly statements: readonly Statement[];
  /** In the order of the text; those that are in no statement, too. */
  readonly figures: readonly Figure[];
  readonly changeLists: readonly ChangeList[];
}

export function statementsOf(paragraphs: readonly Paragraph[], document: Document): Statements {
  const told = new Told(document);
  const figures = paragraphs.flatMap((paragraph) => read(told, paragraph));
  return { statements: told.statements, figures, changeLists: told.changeLists };
}

/** @returns the figures of the paragraph */
function read(told: Told, paragraph: Paragraph): readonly Figure[] {
  if (paragraph.level > 0) {
    told.heading(paragraph);
    return [];
  }
  told.beginParagraph();
  const { text } = paragraph.folded;
  const tokens = tokensOf(text);
  if (tokens.length === 0) return [];
  const brackets = figureBrackets(text, tokens);
  const closings = new Set(brackets.values());
  const figures: Figure[] = [];
  let next = 0;
  for (const sentence of sentencesOf(text)) {
    const own: Token[] = [];
    for (; next < tokens.length && (tokens[next] as Token).start < sentence.end; next += 1)
      own.push(tokens[next] as Token);
    const inSentence = own.map((token): Figure => ({ ...token, paragraph, sentence }));
    figures.push(...inSentence);
    readSentence(told, { text, sentence, figures: inSentence, brackets, closings });
  }
  return figures;
}

interface Sentence {
  readonly text: string;
  readonly sentence: Span;
  readonly figures: readonly Figure[];
  readonly brackets: ReadonlyMap<number, number>;
  readonly closings: ReadonlySet<number>;
}

function readSentence(told: Told, { text, sentence, figures, brackets, closings }: Sentence): void {
  told.beginSentence();
  if (figures.length === 0) {
    const said = text.slice(sentence.start, sentence.end);
    told.pending = said.length > longestSubject || /[,;]/u.test(said) ? undefined : told.subject(said);
    sayBehind(told, said);
    return;
  }
  const outer: { readonly current: readonly Statement[]; readonly lists: List[] }[] = [];
  for (const step of stepsOf(text, sentence, figures, brackets, closings)) {
    if (step.kind === "opens") outer.push({ current: told.current, lists: told.lists.slice(-deepestLists) });
    else if (step.kind === "closes") {
      const before = outer.pop();
      told.current = before?.current ?? [];
      told.lists = before?.lists ?? [];
    } else if (step.kind === "semicolon") {
      told.isReason = false;
      if (told.lists.length > (outer.at(-1)?.lists.length ?? 0) + 1) told.lists.pop();
    } else if (step.kind === "run") tellRun(told, step.figures, step.words);
    else if (step.kind === "rest") sayBehind(told, step.said);
  }
  told.pending = undefined;
}

function tellRun(told: Told, figures: readonly Figure[], words: Words): void {
  const { lead, near, nextLead } = words;
  const [first] = figures as readonly [Figure, ...Figure[]];
  sayBehind(told, lead.slice(0, Math.max(0, lead.length - near.length)));
  const sinceSemicolon = lead.slice(lead.lastIndexOf(";") + 1);
  const reason = lastIndexOf(sinceSemicolon, reasonWords);
  if (reason >= 0)
    told.isReason = sinceSemicolon.indexOf("其中", reason) < 0 && sinceSemicolon.indexOf("具体", reason) < 0;
  else if (/其中|具体/u.test(lead)) told.isReason = false;
  const year = ownYear(lead);
  if (year !== undefined) told.year = year;
  if (tellChanged(told, first, near)) return;
  const role = roleOf(first, words);
  switch (role.kind) {
    case "other":
      if (near === "的")
        told.onEach(figures, (statement, figure) => {
          const end = figure.start - near.length;
          if (statement.budget?.end === end) statement.completion ??= figure;
          else if (statement.base?.end === end) statement.ratio ??= figure;
        });
      return;
    case "difference":
    case "rate":
      tellChange(told, figures, role, lead);
      return;
    case "share":
      tellShare(told, figures, role);
      return;
    case "completion":
      if (told.current.length === 0) told.orphan(told.subject(""), first);
      told.onEach(figures, (statement, figure) => {
        statement.completion ??= figure;
        if (role.isOfInitial) statement.isOfInitial = true;
      });
      return;
    case "ratio":
      told.onEach(figures, (statement, figure) => {
        statement.ratio ??= figure;
        if (role.year !== undefined) statement.baseYear ??= role.year;
        if (role.baseKind !== undefined) statement.baseKind ??= role.baseKind;
      });
      return;
    case "base":
      if (isEmptySubject(told.subject(role.rest)))
        told.onEach(figures, (statement, figure) => {
          statement.base ??= figure;
          if (role.year !== undefined) statement.baseYear ??= role.year;
        });
      return;
    case "from":
      told.orphan(told.subject(role.rest), first).base = first;
      return;
    case "average":
      told.average = first;
      return;
    case "budget":
      if (completionOf.test(role.rest) || (nextLead === "的" && ratioOf.test(role.rest)))
        told.onEach(figures, (statement, figure) => (statement.budget ??= figure));
      else if (isBeforeOutcome(near, nextLead) || told.current[0]?.completion !== undefined)
        tellBudget(told, figures, role.rest, words);
      else tellValue(told, figures, near, words, budgetByName.test(near) ? undefined : true);
      return;
    case "outcome":
      tellOutcome(told, figures, role.rest, near, words);
      return;
    case "value":
      if (tellTotal(told, first, words)) return;
      if (isBareOutcome(told, near, lead)) tellOutcome(told, figures, "", near, words);
      else tellValue(told, figures, role.rest, words);
  }
}

/** Words without a figure that say something of the figures before them. */
function sayBehind(told: Told, said: string): void {
  if (said === "" || told.current.length === 0) return;
  const reason = lastIndexOf(said, reasonWords);
  const telling = reason < 0 ? said : said.slice(0, reason);
  if (balanced.test(telling)) tellBalance(told);
  for (const statement of told.current) {
    if (
      (statement.budget ?? statement.completion) !== undefined &&
      /决算|执行/u.test(telling) &&
      /预算/u.test(telling)
    ) {
      const compared = moreThan.test(telling)
        ? "more"
        : lessThan.test(telling)
          ? "less"
          : equalTo.test(telling)
            ? "equal"
            : undefined;
      if (compared !== undefined) statement.compared ??= compared;
    }
    if (statement.value !== undefined && unchanged.test(telling) && !told.isReason) {
      const change = (statement.change ??= { against: "lastYear" });
      change.unchanged = true;
    }
  }
}

/** `收入总计…万元，支出总计…万元，收支平衡`. */
function tellBalance({ current, inParagraph }: Told): void {
  const [last] = current;
  if (last?.value === undefined || current.length > 1) return;
  const isTotal = (side: string, { subject, value, sentence }: Statement): boolean =>
    value !== undefined &&
    sentence === last.sentence &&
    subject.text.includes(side) &&
    /总[计额]|合计/u.test(subject.text);
  const [side, other] = last.subject.text.includes("支出") ? ["支出", "收入"] : ["收入", "支出"];
  const before = inParagraph.findLast((one) => one !== last && isTotal(other, one));
  if (before !== undefined && isTotal(side, last)) last.balancedWith = before;
}

const longestSubject = 90;
const deepestLists = 8;
