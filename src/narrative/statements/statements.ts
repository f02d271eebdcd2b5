/** Sentences → statements: each figure is given its part, and joined to what it is a figure of. */
import { figureBrackets } from "../text/brackets";
import type { Paragraph } from "../text/paragraph";
import { sayBehind } from "./saidBehind";
import type { ChangeList, Figure, List, Span, Statement } from "./statement";
import { splitOrdinal } from "../../vocabulary";
import { stepsOf, type Step } from "./steps";
import { tellRun } from "./tellers";
import type { Token } from "../text/token";
import { withDecimals } from "../text/wholeFigures";
import { tokensOf } from "../text/tokens";
import { Told, type Document } from "./told";
import { sentencesOf } from "./wordsAround";

interface Statements {
  readonly statements: readonly Statement[];
  /** In the order of the text; those that are in no statement, too. */
  readonly figures: readonly Figure[];
  readonly changeLists: readonly ChangeList[];
}

/** @returns what the paragraphs tell, read in their order */
export function statementsOf(paragraphs: readonly Paragraph[], document: Document): Statements {
  const told = new Told(document);
  const figures = paragraphs.flatMap((paragraph) => read(told, paragraph));
  return { statements: told.statements, figures, changeLists: told.changeLists.all };
}

/** @returns the figures of the paragraph */
function read(told: Told, paragraph: Paragraph): readonly Figure[] {
  if (paragraph.level > 0) {
    told.heading(paragraph);
    return [];
  }
  const { text } = paragraph.folded;
  const tokens = tokensOf(text);
  const { level } = splitOrdinal(text);
  const isFirst = isContinued(told, text, tokens);
  const isNext =
    !isFirst &&
    isNamedFirst(text, tokens[0]) &&
    (told.nextItem(level) || told.nextPart(text.slice(0, tokens[0]?.start)));
  const goesOn = isFirst || isNext;
  told.beginParagraph(paragraph, goesOn);
  const unfinished = isNext ? ";" : told.unfinished;
  told.unfinished = "";
  if (tokens.length === 0) {
    told.readLine(text);
    return [];
  }
  const begun = told.statements.length;
  const brackets = figureBrackets(text, tokens);
  const closings = new Set(brackets.values());
  const figures: Figure[] = [];
  let next = 0;
  for (const sentence of sentencesOf(text)) {
    const own: Token[] = [];
    for (; next < tokens.length && (tokens[next] as Token).start < sentence.end; next += 1)
      own.push(tokens[next] as Token);
    const inSentence = withDecimals(own).map((token): Figure => ({ ...token, paragraph, sentence }));
    figures.push(...inSentence);
    const before = sentence.start > 0 ? leftBySentence(told, text, sentence, inSentence) : goesOn ? unfinished : "";
    readSentence(told, {
      text,
      sentence,
      figures: inSentence,
      brackets,
      closings,
      before,
      isItem: goesOn && level > 0,
    });
  }
  if (isFirst && level > 0) told.beginItems(level, told.statements[begun]?.list);
  return figures;
}

/** `…，其中人员经费60万元。公用经费40万元。`: a list that goes on behind a full stop goes on as behind a semicolon. */
function leftBySentence(told: Told, text: string, { start }: Span, [first]: readonly Figure[]): string {
  return first !== undefined && told.nextPart(text.slice(start, first.start)) ? ";" : "";
}

interface Sentence {
  readonly text: string;
  readonly sentence: Span;
  readonly figures: readonly Figure[];
  readonly brackets: ReadonlyMap<number, number>;
  readonly closings: ReadonlySet<number>;
  /** What the paragraph before left unfinished: `，其中：`. */
  readonly before: string;
  /** It is of a list whose items are numbered paragraphs. */
  readonly isItem: boolean;
}

/** Does a list of the paragraph before go on, with an item that is named before its first figure? */
function isContinued({ unfinished, lists, current }: Told, text: string, [first]: readonly Token[]): boolean {
  if (unfinished === "" || !isNamedFirst(text, first)) return false;
  const whole = lists.at(-1)?.whole ?? current[0];
  const [own, above] = [text, whole?.paragraph.folded.text ?? ""].map((one) => splitOrdinal(one).level) as [
    number,
    number,
  ];
  // `（一）收入预算…，其中：…；` and `（二）支出预算…`: beside it.
  return own === 0 || above === 0 || own > above;
}

/** Does the first sentence have a figure? */
function isNamedFirst(text: string, first: Token | undefined): boolean {
  return first !== undefined && !/[。!?]/u.test(text.slice(0, first.start));
}

function readSentence(told: Told, { text, sentence, figures, brackets, closings, before, isItem }: Sentence): void {
  told.beginSentence(before);
  const isLast = sentence.end === text.length;
  if (figures.length === 0) {
    readBare(told, text.slice(sentence.start, sentence.end), isLast);
    return;
  }
  // A numbered paragraph is one item: its semicolons part what it lists itself.
  const kept = isItem ? 1 : 0;
  const outer: { readonly current: readonly Statement[]; readonly lists: List[] }[] = [];
  for (const step of stepsOf(text, sentence, figures, brackets, closings)) {
    if (step.kind === "opens") outer.push({ current: told.current, lists: told.lists.slice(-deepestLists) });
    else if (step.kind === "closes") {
      const before = outer.pop();
      told.current = before?.current ?? [];
      told.lists = before?.lists ?? [];
    } else if (step.kind === "semicolon") {
      if (!step.isNumbered) told.isReason = false;
      if (told.lists.length > (outer.at(-1)?.lists.length ?? kept) + 1) told.lists.pop();
    } else if (step.kind === "run") tellRun(told, step.figures[0] === figures[0] ? behind(before, step) : step);
    else if (step.kind === "rest") {
      sayBehind(told, step.said);
      if (isLast && /[:;]$/u.test(step.said)) told.unfinished = step.said;
    }
  }
  told.endSentence();
}

/** A sentence without a figure may name what the next one is of. */
function readBare(told: Told, said: string, isLast: boolean): void {
  if (isLast && onlyParts.test(said)) told.unfinished = said;
  told.readCaption(said);
  sayBehind(told, said);
}

/** The words before a figure with those that the paragraph before left. */
function behind(
  before: string,
  { figures, words }: Extract<Step, { kind: "run" }>,
): Pick<Extract<Step, { kind: "run" }>, "figures" | "words"> {
  return before === ""
    ? { figures, words }
    : { figures, words: { ...words, lead: before + words.lead, colon: before + words.colon } };
}

/** `其中：`, a sentence of its own. */
const onlyParts = /^(?:其中|具体(?:如下|为|情况如下)?|包括):$/u;

const deepestLists = 8;
