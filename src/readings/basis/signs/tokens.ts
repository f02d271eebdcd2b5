/** The signs of a text that matter to arithmetic: numbers, words, operators, brackets, and what parts clauses. */
import { Exact } from "../../../amount/exact";
import type { Brackets } from "./brackets";
import type { TextSpan } from "./span";

export type Operator = "+" | "-" | "*" | "/";

export type BasisToken = TextSpan &
  (
    | { readonly kind: "number"; readonly value: Exact; readonly decimals: number; readonly isDoubtful: boolean }
    | { readonly kind: "percent"; readonly power: 2 | 3 }
    | { readonly kind: "currency" }
    | { readonly kind: "word"; readonly text: string }
    /** Loose: an x or a dot, which are also parts of names. */
    | { readonly kind: "operator"; readonly sign: Operator; readonly isLoose: boolean }
    | { readonly kind: "equals"; readonly isApproximate: boolean }
    | { readonly kind: "open" }
    | { readonly kind: "close" }
    | { readonly kind: "break"; readonly sign: string }
  );

export type NumberToken = Extract<BasisToken, { kind: "number" }>;

export interface Numbering {
  /** The numbering of items, which is no part of any figure. */
  readonly markers: readonly TextSpan[];
  /** Where a number begins that may have swallowed a numbering: `2.18元` in the second place of a list. */
  readonly doubtful: ReadonlySet<number>;
}

/**
 * Dates come first, so that 2026年 is never a factor; then letters with digits (A4, m2), which are names. Every form is bounded or
 * a single run, so that no text makes the search slow.
 */
const forms = [
  ["blank", String.raw`[^\S\n]+|[“”"'‘’\u200b\ufeff]`],
  [
    "word",
    String.raw`(?:19|20)\d\d(?:\s?[-—–~至]\s?(?:19|20)?\d\d)?\s?学?年度?[初末底]?(?:\d{1,2}(?:[-—–~至]\d{1,2})?月份?[初末底]?(?:\d{1,2}日)?)?`,
  ],
  ["word", String.raw`《[^《》\n]{0,80}》`],
  ["number", String.raw`\.?\d(?:\d|\.(?=\d)|[,，](?=\d{3}(?!\d)))*`],
  ["word", String.raw`k?m[23](?!\d)|(?![xX]\s{0,3}[\d(])[A-Za-z]+(?:\d[\dA-Za-z]*)?`],
  ["loose", String.raw`[xX]|·(?=\s?[\d(])`],
  ["operator", String.raw`[-+*/]|乘以?(?=\s?\d)|除以(?=\s?\d)|按(?=人均\d)`],
  ["word", String.raw`(?:(?![A-Za-z]|乘以?\s?\d|除以\s?\d|按人均\d|·\s?[\d(])[\p{L}〇²³㎀-㏿·])+`],
  ["percent", "[%‰]"],
  ["currency", "¥"],
  ["equals", "[=≈]"],
  ["bracket", "[()]"],
  ["break", "[^]"],
] as const;
const lexeme = new RegExp(forms.map(([, form]) => `(${form})`).join("|"), "uy");
const figure = /^(?:\d+|\d{1,3}(?:([,，])\d{3})(?:\1\d{3})*)?(?:\.\d+)?$/u;
/** No budget needs more digits, and longer ones cost time. */
const mostDigits = 30;
const operators: Readonly<Record<string, Operator>> = { 乘: "*", 乘以: "*", 按: "*", 除以: "/" };

/** The words, figures and signs of a basis in words. Linear in its length. */
export function tokenise(folded: string, brackets: Brackets, numbering: Numbering): readonly BasisToken[] {
  return new Tokeniser(folded, brackets, numbering).read();
}

type Form = (typeof forms)[number][0];

class Tokeniser {
  private readonly tokens: BasisToken[] = [];
  private readonly closing: ReadonlySet<number>;

  constructor(
    private readonly folded: string,
    private readonly brackets: Brackets,
    private readonly numbering: Numbering,
  ) {
    this.closing = new Set(brackets.closes.values());
  }

  read(): readonly BasisToken[] {
    const { folded, tokens } = this;
    const { markers } = this.numbering;
    let nextMarker = 0;
    for (let at = 0; at < folded.length;) {
      const marker = markers[nextMarker];
      if (marker?.start === at) {
        tokens.push({ kind: "break", sign: "", ...marker });
        at = marker.end;
        nextMarker++;
        continue;
      }
      lexeme.lastIndex = at;
      const match = lexeme.exec(folded) ?? [folded.charAt(at)];
      const [text] = match;
      const token = this.tokenOf(forms[match.indexOf(text, 1) - 1]?.[0] ?? "break", text, at);
      if (token !== undefined) tokens.push(token);
      at += text.length;
    }
    return tokens;
  }

  private tokenOf(form: Form, text: string, start: number): BasisToken | undefined {
    const span = { start, end: start + text.length };
    const last = this.tokens.at(-1);
    switch (form) {
      case "blank":
        return undefined;
      case "word":
        return { kind: "word", text, ...span };
      case "number":
        return numberOrBreak(text, span, this.numbering.doubtful.has(start));
      case "loose":
        return endsOperand(last)
          ? { kind: "operator", sign: "*", isLoose: true, ...span }
          : { kind: "word", text, ...span };
      case "operator":
        return { kind: "operator", sign: operators[text] ?? (text as Operator), isLoose: false, ...span };
      case "percent":
        return { kind: "percent", power: text === "%" ? 2 : 3, ...span };
      case "currency":
        return { kind: "currency", ...span };
      case "equals":
        return equalsOrBreak(this.folded, text, span);
      case "bracket":
        if (this.brackets.closes.has(start)) return { kind: "open", ...span };
        return this.closing.has(start) ? { kind: "close", ...span } : { kind: "break", sign: text, ...span };
      case "break":
        if (text === "\n" && goesOnInNextLine(this.folded, last, span.end)) return undefined;
        return { kind: "break", sign: text, ...span };
    }
  }
}

function numberOrBreak(text: string, span: TextSpan, isDoubtful: boolean): BasisToken {
  if (text.length > mostDigits || !figure.test(text)) return { kind: "break", sign: text, ...span };
  const digits = text.replace(/[,，]/gu, "");
  return {
    kind: "number",
    value: new Exact(digits.startsWith(".") ? `0${digits}` : digits),
    decimals: digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0,
    isDoubtful: isDoubtful || text.startsWith(".") || text.includes("，"),
    ...span,
  };
}

/** `>=`, `==` and `=>` say something else. */
function equalsOrBreak(folded: string, text: string, span: TextSpan): BasisToken {
  const around = folded.charAt(span.start - 1) + folded.charAt(span.end);
  if (/[<>!=≥≤≧≦≠~]/u.test(around)) return { kind: "break", sign: text, ...span };
  return { kind: "equals", isApproximate: text === "≈", ...span };
}

function endsOperand(token: BasisToken | undefined): boolean {
  return token !== undefined && token.kind !== "break" && token.kind !== "operator" && token.kind !== "open";
}

/** A line that ends in an operator, or is followed by an equals sign, was broken for want of room. */
function goesOnInNextLine(folded: string, last: BasisToken | undefined, at: number): boolean {
  if (last?.kind === "equals" || (last?.kind === "operator" && last.sign !== "-")) return true;
  return /^\s{0,8}[=≈]/u.test(folded.slice(at, at + 10));
}
