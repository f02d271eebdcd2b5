/** The formulas that final accounts print below their tables: `27行＝（1+2+…+8）行；6栏各行=（1+2-3）栏各行`. */
import { normalise } from "../../recognise";

export interface FormulaTerm {
  /** 行次 or 栏次. */
  readonly number: number;
  readonly sign: 1 | -1;
}

export interface PrintedFormula {
  readonly kind: "formula";
  /** As printed, in half-width characters. */
  readonly text: string;
  readonly axis: "行" | "栏";
  readonly total: number;
  readonly terms: readonly FormulaTerm[];
  /** `(31-56)行` may be a range or a difference; it is read as a range. */
  readonly isDoubtful: boolean;
}

/** Looks like a formula, but what it says is not certain. */
export interface Unclear {
  readonly kind: "unclear";
  readonly text: string;
}

const heads = /(?<!\d)\(?第?(\d{1,3})\)?([行栏])(?:各[行栏])?=|(?<![\d次])[行栏]次\d{1,3}=/gu;

/** Finds the formulas of a note, in their order. A note without any gives none. */
export function parseFormulas(note: string): readonly (PrintedFormula | Unclear)[] {
  const text = fold(note);
  const found = [...text.matchAll(heads)];
  return found.map((head, position) => {
    const end = found[position + 1]?.index ?? text.length;
    const right = text.slice(head.index + head[0].length, end);
    const [, total, axis] = head;
    const isCertain = axis !== undefined && standsAlone(text.slice(0, head.index), Number(total));
    const expression = isCertain ? new Expression(right).read(axis as "行" | "栏") : undefined;
    if (expression === undefined) return { kind: "unclear", text: head[0] + (/^[^;。]*/u.exec(right)?.[0] ?? "") };
    const { terms, length, isDoubtful } = expression;
    return {
      kind: "formula",
      text: head[0] + right.slice(0, length),
      axis: axis as "行" | "栏",
      total: Number(total),
      terms,
      isDoubtful,
    };
  });
}

/** Half-width, one sign for each meaning; blanks remain only where they part one formula from the next. */
function fold(note: string): string {
  return note
    .split(/\s+/u)
    .map(normalise)
    .join(" ")
    .replace(/\.{2,}|。{2,}|[…⋯]+|·{3,}/gu, "…")
    .replace(/[−﹣–—―]+/gu, "-")
    .replace(/∼|〜/gu, "~")
    .replace(/(?<=[=+\-(…~至第]) | (?=[=+\-)…~至行栏各])/gu, "");
}

/** Is the number before `行=` all of the left side? `27、57行=`, `1行+2行=` and `02表1栏=` say something else. */
function standsAlone(before: string, total: number): boolean {
  if (/[-+~至和及×÷*/]$|(?<!本)表的?$/u.test(before)) return false;
  const listed = /(\d{1,3})[、,]$/u.exec(before);
  if (listed === null) return true;
  // `2、27行=` is the second point of the note, `1、2栏=` speaks of two columns.
  const isNumbering = /(?:^|[;。: 注])\d[、,]$/u.test(before);
  return isNumbering && Number(listed[1]) + 1 !== total;
}

interface Read {
  readonly terms: readonly FormulaTerm[];
  /** Of the text that the expression takes up. */
  readonly length: number;
  readonly isDoubtful: boolean;
}

const numbering = String.raw`\d{1,2}[.、](?:\D|$)|\(\d{1,2}\)[^\d+\-行栏]`;
/** After the expression comes nothing, or a separator that does not go on counting (`1、2、3行之和`). */
const nothingMore = new RegExp(String.raw`^(?:$|[;。)\]]|[:,、 ](?:(?=${numbering})|(?!\(?\d)))`, "u");

/** The right side: numbers with signs, ranges, brackets and units, and nothing else. */
class Expression {
  private at = 0;
  private readonly units = new Set<string>();

  constructor(private readonly text: string) {}

  read(axis: "行" | "栏"): Read | undefined {
    const terms = this.sum();
    const suffix = this.eat(/之和|的?合计数?|相加|之差|相减/uy);
    const length = this.at;
    if (terms === undefined || !nothingMore.test(this.text.slice(length))) return undefined;
    if ([...this.units].some((unit) => unit !== axis)) return undefined;
    // A bare number may be an amount: `27行=0`.
    if (this.units.size === 0 && terms.length < 2) return undefined;
    const [first, second, third] = terms;
    const isPair = first?.sign === 1 && second?.sign === -1 && third === undefined;
    if (!isPair || second.number <= first.number + 1 || /差|减/u.test(suffix ?? ""))
      return { terms, length, isDoubtful: false };
    return { terms: range(first.number, second.number, 1), length, isDoubtful: suffix === undefined };
  }

  private sum(): FormulaTerm[] | undefined {
    const terms = this.operand(1);
    if (terms === undefined) return undefined;
    for (;;) {
      const sign = this.eat(/\+?…\+?|[+-]/uy);
      if (sign === undefined) return terms;
      const more = sign.includes("…") ? this.restOfSeries(terms) : this.operand(sign === "-" ? -1 : 1);
      if (more === undefined) return undefined;
      terms.push(...more);
    }
  }

  private operand(sign: 1 | -1): FormulaTerm[] | undefined {
    if (this.eat(/\(/uy) !== undefined) {
      const inner = this.sum();
      if (inner === undefined || this.eat(/\)/uy) === undefined) return undefined;
      this.unit();
      return sign === 1 ? inner : inner.map((term) => ({ ...term, sign: term.sign === 1 ? -1 : 1 }));
    }
    const first = this.number();
    if (first === undefined) return undefined;
    if (this.eat(/[至~]/uy) === undefined) return [{ number: first, sign }];
    const last = this.number();
    return last === undefined || last <= first ? undefined : range(first, last, 1, sign);
  }

  /** What `…` leaves out: `31+32+…+56` counts on from 32 in the step that the numbers before it took. */
  private restOfSeries(terms: readonly FormulaTerm[]): FormulaTerm[] | undefined {
    const end = this.number();
    const [before, last] = [terms.at(-2), terms.at(-1)];
    if (end === undefined || last?.sign !== 1) return undefined;
    const step = before?.sign === 1 ? last.number - before.number : 1;
    const isSeries = step > 0 && end > last.number && (end - last.number) % step === 0;
    return isSeries ? range(last.number + step, end, step) : undefined;
  }

  private number(): number | undefined {
    const digits = this.eat(/第?\d{1,3}(?!\d)/uy);
    if (digits === undefined) return undefined;
    this.unit();
    return Number(digits.replace("第", ""));
  }

  private unit(): void {
    const unit = this.eat(/[行栏](?:各[行栏])?/uy);
    if (unit !== undefined) this.units.add(unit.charAt(0));
  }

  private eat(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }
}

function range(first: number, last: number, step: number, sign: 1 | -1 = 1): FormulaTerm[] {
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, position) => ({
    number: first + position * step,
    sign,
  }));
}
