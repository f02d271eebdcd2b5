/**
 * The text of a template as a tree. A line is a paragraph; `#` begins a heading; `//` a remark; `@名 = …` a phrase for several places.
 *
 * `{{…}}` is a value, `[[…||…]]` the first alternative of which all values are known, `{{每个 …}}…{{完}}` is written for every row.
 */

export type Node =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "value"; readonly words: readonly string[]; readonly line: number }
  | { readonly kind: "choice"; readonly alternatives: readonly (readonly Node[])[] }
  | { readonly kind: "each"; readonly list: string; readonly body: readonly Node[]; readonly line: number };

export type Block =
  | { readonly kind: "paragraph"; readonly level: number; readonly nodes: readonly Node[] }
  | { readonly kind: "each"; readonly list: string; readonly blocks: readonly Block[]; readonly line: number };

export interface TemplateProblem {
  readonly line: number;
  readonly kind:
    "unclosed" | "unopened" | "unknownPhrase" | "missingArgument" | "unknownName" | "badPhrase" | "nested" | "tooLong";
  readonly text: string;
}

/** Carries a problem out of the parser; never leaves this folder. */
export class BrokenTemplate extends Error {
  constructor(readonly problem: TemplateProblem) {
    super(problem.kind);
  }
}

const phraseLine = /^@([^@\s=\d][^@\s=]*)\s*=\s*(.*)$/u;
const eachLine = /^\{\{每个\s+([^{}\s]+)\s*\}\}$/u;
const endLine = /^\{\{\s*完\s*\}\}$/u;

interface Open {
  readonly blocks: Block[];
  readonly list: string;
  readonly line: number;
}

/** @throws BrokenTemplate with the line that is wrong */
export function parseTemplate(text: string): readonly Block[] {
  const lines = text.split(/\r\n|[\n\r]/u).map((line) => line.replace(/^\ufeff/u, "").trim());
  const phrases = phrasesOf(lines);
  const open: Open[] = [{ blocks: [], list: "", line: 0 }];
  for (const [position, typed] of lines.entries()) {
    const line = position + 1;
    if (typed === "" || typed.startsWith("//") || typed.startsWith("@")) continue;
    const each = eachLine.exec(typed);
    const current = open.at(-1) as Open;
    if (each !== null) {
      open.push({ blocks: [], list: each[1] ?? "", line });
      if (open.length > deepest) throw new BrokenTemplate({ line, kind: "tooLong", text: typed });
    } else if (endLine.test(typed)) {
      if (open.length === 1) throw new BrokenTemplate({ line, kind: "unopened", text: typed });
      open.pop();
      open.at(-1)?.blocks.push({ kind: "each", list: current.list, blocks: current.blocks, line: current.line });
    } else {
      const level = /^#+/u.exec(typed)?.[0].length ?? 0;
      current.blocks.push({ kind: "paragraph", level, nodes: nodesOf(typed.slice(level).trim(), line, phrases) });
    }
  }
  const [{ blocks } = { blocks: [] }, unclosed] = open;
  if (unclosed !== undefined)
    throw new BrokenTemplate({ line: unclosed.line, kind: "unclosed", text: `{{每个 ${unclosed.list}}}` });
  return blocks;
}

function phrasesOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const phrases = new Map<string, string>();
  for (const [position, line] of lines.entries()) {
    if (!line.startsWith("@")) continue;
    const match = phraseLine.exec(line);
    if (match === null) throw new BrokenTemplate({ line: position + 1, kind: "badPhrase", text: line });
    phrases.set(match[1] ?? "", match[2] ?? "");
  }
  return phrases;
}

const token = /\{\{([^{}]*)\}\}|\{\{|\[\[|\]\]|\|\|/gu;
/** A phrase may use phrases; one that uses itself would never end. */
const deepest = 20;
/** A paragraph with all its phrases written out. */
const longestLine = 100_000;

/** Puts phrases where they are used: `{{@增减 全部.收入}}`, with `@1` for what stands behind the name. */
function expanded(
  text: string,
  line: number,
  phrases: ReadonlyMap<string, string>,
  room = { characters: longestLine },
  depth = 0,
): string {
  return text.replace(/\{\{@([^{}]*)\}\}/gu, (typed: string, used: string) => {
    const [name = "", ...given] = used.trim().split(/\s+/u);
    const phrase = phrases.get(name);
    if (phrase === undefined) throw new BrokenTemplate({ line, kind: "unknownPhrase", text: `@${name}` });
    if (depth >= deepest) throw new BrokenTemplate({ line, kind: "nested", text: `@${name}` });
    const filled = phrase.replace(/@(\d)/gu, (_, number: string) => {
      const argument = given[Number(number) - 1];
      if (argument === undefined) throw new BrokenTemplate({ line, kind: "missingArgument", text: typed });
      return argument;
    });
    // Phrases that each use the next one twice come to a million times the last.
    room.characters -= filled.length + 1;
    if (room.characters < 0) throw new BrokenTemplate({ line, kind: "tooLong", text: `@${name}` });
    return expanded(filled, line, phrases, room, depth + 1);
  });
}

interface Frame {
  readonly kind: "line" | "choice" | "each";
  readonly list: string;
  readonly typed: string;
  readonly alternatives: Node[][];
}

function nodesOf(typed: string, line: number, phrases: ReadonlyMap<string, string>): readonly Node[] {
  const text = expanded(typed, line, phrases);
  const nodes = new LineNodes(line);
  let from = 0;
  for (const match of text.matchAll(token)) {
    nodes.refuseTooDeep();
    const [what, inner] = match;
    nodes.addText(text.slice(from, match.index));
    from = match.index + what.length;
    if (inner === undefined) nodes.takeSign(what);
    else nodes.takeField(what, inner.trim().split(/\s+/u));
  }
  nodes.addText(text.slice(from));
  return nodes.finish();
}

/** The nodes of one line while it is read: what is open, from the line itself inwards, `[[` and `{{每个 …}}`. */
class LineNodes {
  private readonly body: Node[] = [];
  private readonly frames: Frame[] = [{ kind: "line", list: "", typed: "", alternatives: [this.body] }];

  constructor(private readonly line: number) {}

  /** Refuses what stands deeper inside other signs than any template needs: `[[[[[[…`. */
  refuseTooDeep(): void {
    if (this.frames.length > deepest) throw this.broken("tooLong", this.frames.at(-1)?.typed ?? "");
  }

  addText(text: string): void {
    if (text !== "") this.add({ kind: "text", text });
  }

  /** `[[`, `||`, `]]`; a `{{` that nothing closes. */
  takeSign(sign: string): void {
    const inner = this.frames.at(-1);
    if (sign === "{{") throw this.broken("unclosed", sign);
    else if (sign === "[[") this.open("choice", sign, "");
    else if (sign === "]]") this.add({ kind: "choice", alternatives: this.close("choice", sign).alternatives });
    else if (inner?.kind === "choice") inner.alternatives.push([]);
    else this.addText(sign);
  }

  /** `{{每个 …}}` to `{{完}}`, and the names of figures. */
  takeField(typed: string, words: readonly string[]): void {
    const [first, list = ""] = words;
    if (first === "") throw this.broken("unclosed", "{{");
    else if (first === "每个") this.open("each", typed, list);
    else if (first === "完") this.closeEach(typed);
    else this.add({ kind: "value", words, line: this.line });
  }

  finish(): readonly Node[] {
    const [, unclosed] = this.frames;
    if (unclosed !== undefined) throw this.broken("unclosed", unclosed.typed);
    return this.body;
  }

  private add(node: Node): void {
    this.frames.at(-1)?.alternatives.at(-1)?.push(node);
  }

  private open(kind: Frame["kind"], typed: string, list: string): void {
    this.frames.push({ kind, list, typed, alternatives: [[]] });
  }

  private closeEach(typed: string): void {
    const { list, alternatives } = this.close("each", typed);
    this.add({ kind: "each", list, body: alternatives[0] ?? [], line: this.line });
  }

  private close(kind: Frame["kind"], typed: string): Frame {
    const frame = this.frames.at(-1);
    if (frame?.kind !== kind)
      throw this.frames.length > 1 ? this.broken("unclosed", frame?.typed ?? "") : this.broken("unopened", typed);
    this.frames.pop();
    return frame;
  }

  private broken(kind: TemplateProblem["kind"], text: string): BrokenTemplate {
    return new BrokenTemplate({ line: this.line, kind, text });
  }
}
