/** Which unit of a department a text speaks of where it goes through them one by one: `（二）市文化馆`, `2.市文化馆：…`, `市文化馆支出预算…，其中基本支出…`. */
import { grouped } from "../../grouped";
import { splitOrdinal } from "../../vocabulary";
import { endsAsOwnOffice, otherBodies } from "../../vocabulary/organisations";
import { maybeSame, maybeSameOffice, shortens } from "../../vocabulary/shortNames";
import { beforeUnit, goesOnWithUnit, noUnit, ofAllUnits, unitAtHead } from "../../vocabulary/unitsTold";
import type { Statement } from "../statements/statement";
import type { Paragraph } from "../text/paragraph";
import type { Facts } from "./facts";

/** A name at the head of a heading, of a line of its own, or of a part of a paragraph. */
interface Head {
  readonly name: string;
  readonly kind: "heading" | "line" | "part";
  /** Or a line of its own: an item. */
  readonly isNumbered: boolean;
  /** Those of one place stand side by side. */
  readonly place: string;
}

/** Of a paragraph, up to the next full stop or semicolon. */
interface Part {
  readonly start: number;
  readonly text: string;
  readonly isSentence: boolean;
}

interface Begun {
  readonly start: number;
  /** Undefined of the whole department. */
  readonly unit: string | undefined;
}

export class Units {
  /** By where they begin in their paragraph. */
  private readonly heads = new Map<Paragraph, Map<number, Head>>();
  private readonly units = new Map<Head, string | undefined>();
  private readonly begun = new Map<Paragraph, readonly Begun[]>();

  constructor(
    paragraphs: readonly Paragraph[],
    private readonly facts: Facts,
  ) {
    this.find(paragraphs);
    this.dropLists(paragraphs);
    this.keepThoseSideBySide();
    if (this.units.size > 0) this.read(paragraphs);
  }

  /** The unit that stands above the figure; undefined of the whole department. */
  of({ paragraph, sentence, value, budget, base, change }: Statement): string | undefined {
    const begun = this.begun.get(paragraph);
    if (begun === undefined) return undefined;
    const { start } = value ?? budget ?? base ?? change?.difference ?? sentence;
    return begun.findLast((one) => one.start <= start)?.unit;
  }

  /** Is it the name of one of the units that the text goes through? */
  has(name: string): boolean {
    return [...this.units.values()].some((unit) => unit !== undefined && maybeSame(unit, name));
  }

  private find(paragraphs: readonly Paragraph[]): void {
    /** The headings above, by their levels. */
    let above: number[] = [];
    for (const [position, paragraph] of paragraphs.entries()) {
      const { level, folded } = paragraph;
      const { text } = folded;
      if (level > 0) above = above.slice(0, level);
      const section = above.join("/");
      if (level > 0) {
        above[level] = position;
        this.enter(paragraph, { start: 0, text }, "heading", `${level.toString()}: ${section}`);
      } else if (text.length <= longestLine && !/[,;。\d]|:./u.test(text))
        this.enter(paragraph, { start: 0, text }, "line", section);
      else for (const part of partsOf(text)) this.enter(paragraph, part, "part", section);
    }
  }

  private enter(
    paragraph: Paragraph,
    { start, text }: Pick<Part, "start" | "text">,
    kind: Head["kind"],
    section: string,
  ): void {
    const { level, text: words } = splitOrdinal(text);
    const name = unitAtHead.exec(words.replace(beforeUnit, ""))?.[1];
    if (name === undefined || !this.mayBeUnit(name)) return;
    const ofParagraph = this.heads.get(paragraph) ?? new Map<number, Head>();
    const isNumbered = kind !== "part" || level > 0;
    this.heads.set(paragraph, ofParagraph.set(start, { name, kind, isNumbered, place: `${kind} ${section}` }));
  }

  private mayBeUnit(name: string): boolean {
    if (noUnit.test(name) || otherBodies.test(name)) return false;
    // 图书馆（项） is no library.
    if (this.facts.named([name]).some(({ row }) => row.kind === "code")) return false;
    return (name.length >= shortestName || endsAsOwnOffice.test(name)) && !this.isBorrowed(name);
  }

  /** The same office of another place stands in a text that was borrowed. */
  private isBorrowed(name: string): boolean {
    const { organisation } = this.facts.disclosure;
    if (organisation === undefined || this.facts.units.includes(name)) return false;
    return !this.isOwnName(name) && !endsAsOwnOffice.test(name) && maybeSameOffice(name, organisation);
  }

  /** Names in one line after another are a list, and nothing is told of them: `（二）单位构成`, `1.局本级`, `2.市图书馆`. */
  private dropLists(paragraphs: readonly Paragraph[]): void {
    const isName = (one: Paragraph | undefined): boolean =>
      one !== undefined && [...(this.heads.get(one)?.values() ?? [])].some(({ kind }) => kind !== "part");
    const listed = paragraphs.filter(
      (one, position) => isName(one) && [position - 1, position + 1].some((beside) => isName(paragraphs[beside])),
    );
    for (const one of listed) this.heads.delete(one);
  }

  private keepThoseSideBySide(): void {
    const all = [...this.heads.values()].flatMap((ofParagraph) => [...ofParagraph.values()]);
    for (const heads of grouped(all, ({ place }) => place).values())
      for (const head of heads)
        if (this.isUnit(head, heads)) this.units.set(head, head.name);
        else if (this.isOwnName(head.name)) this.units.set(head, undefined);
  }

  /** One name alone may be that of anybody, unless a table has it as one of several. */
  private isUnit({ name, isNumbered }: Head, beside: readonly Head[]): boolean {
    const others = new Set(
      beside.map((one) => one.name).filter((one) => !this.isOwnName(one) && !endsAsOwnOffice.test(one)),
    );
    // The department's own name among the items of its units is that of its office.
    if (this.isOwnName(name)) return isNumbered && others.size > 0;
    if (this.facts.units.some((unit) => name.length >= shortestName && shortens(unit, name))) return true;
    return others.size > (endsAsOwnOffice.test(name) ? 0 : 1) || beside.some((one) => isOffice(one.name, name));
  }

  private isOwnName(name: string): boolean {
    const { organisation } = this.facts.disclosure;
    if (organisation === undefined || name.length > organisation.length) return false;
    return shortens(name, organisation) && (!endsAsOwnOffice.test(name) || endsAsOwnOffice.test(organisation));
  }

  private read(paragraphs: readonly Paragraph[]): void {
    /** The units whose sections go on, the innermost last. */
    let above: { readonly level: number; readonly unit: string | undefined }[] = [];
    let last: string | undefined;
    for (const paragraph of paragraphs) {
      const { level, folded } = paragraph;
      const head = this.heads.get(paragraph)?.get(0);
      if (level > 0) above = above.filter((one) => one.level < level);
      if (ofAllUnits.test(splitOrdinal(folded.text).text)) above = [];
      if (head !== undefined && head.kind !== "part" && this.units.has(head)) {
        const own = head.kind === "heading" ? level : lineLevel;
        above = [...above.filter((one) => one.level < own), { level: own, unit: this.units.get(head) }];
        last = undefined;
        continue;
      }
      const before = goesOnWithUnit.test(folded.text) ? last : undefined;
      const begun = this.readParts(paragraph, before ?? above.at(-1)?.unit);
      if (begun.some(({ unit }) => unit !== undefined)) this.begun.set(paragraph, begun);
      last = begun.at(-1)?.unit;
    }
  }

  /** @param above the unit of the section */
  private readParts(paragraph: Paragraph, above: string | undefined): Begun[] {
    const heads = new Map([...(this.heads.get(paragraph) ?? [])].filter(([, head]) => this.units.has(head)));
    const first = heads.get(0);
    // A numbered item, and a paragraph that begins with the only unit it names, are of that unit to their end.
    const isOfFirst = first !== undefined && (first.isNumbered || heads.size === 1);
    let unit = above;
    let isFromSentence = true;
    return partsOf(paragraph.folded.text).map(({ start, text, isSentence }) => {
      const head = heads.get(start);
      const words = splitOrdinal(text).text;
      if (head !== undefined) {
        unit = this.units.get(head);
        isFromSentence = isSentence;
      } else if (ofAllUnits.test(words)) unit = undefined;
      else if (isSentence && start > 0 && !isOfFirst && !(isFromSentence && goesOnWithUnit.test(words))) unit = above;
      return { start, unit };
    });
  }
}

function isOffice(name: string, other: string): boolean {
  return name !== other && endsAsOwnOffice.test(name);
}

/** Behind full stops and semicolons, before the number of an item in the line, and behind the colon that begins a list. */
const endOfPart = /(?<=[。;!?])|(?<=\p{Script=Han})(?=\d{1,2}\.\p{Script=Han})|(?<=(?:如下|分别为|其中|包括|为):)/gu;

function partsOf(text: string): readonly Part[] {
  const starts = [0, ...[...text.matchAll(endOfPart)].map(({ index }) => index)].filter((one) => one < text.length);
  return starts.map((start, position) => ({
    start,
    text: text.slice(start, Math.min(starts[position + 1] ?? text.length, start + longestHead)),
    isSentence: start === 0 || !/[;:]/u.test(text.charAt(start - 1)),
  }));
}

const longestHead = 80;
const longestLine = 30;
const lineLevel = 9;
const shortestName = 3;
