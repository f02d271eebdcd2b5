/**
 * The formulas of budget tables: figures, references, + - * /, SUM, ROUND and ABS. A formula with anything else is not understood, and its cell keeps
 * the value that a real Excel left there until something changes that it refers to.
 */
import { Decimal } from "decimal.js";
import { isFault, type CellValue, type Fault } from "../../../workbook";
import { parseAddress } from "./areas";
import type { Reference } from "./references";

/** The values of a reference's cells that hold something. */
export type Lookup = (reference: Reference) => Iterable<CellValue>;

export interface Formula {
  readonly references: readonly Reference[];
  readonly evaluate: (lookup: Lookup) => CellValue;
}

type Term = (lookup: Lookup) => Decimal;
/** A function's argument may be a whole area. */
type Argument = { readonly term: Term; readonly reference: Reference | undefined };

/** One of these is there. */
interface Token {
  readonly figure: string | undefined;
  readonly address: string | undefined;
  readonly name: string | undefined;
  readonly sign: string | undefined;
  /** Where a cell stood that was deleted. */
  readonly gone: string | undefined;
}

/** Ends a calculation with a fault, or the reading of a formula that is not understood. */
class Stop extends Error {
  constructor(readonly fault?: Fault) {
    super();
  }
}

const error = (code: string): Stop => new Stop({ kind: "error", code });

const token =
  /\s*(?:(\d+\.?\d*(?:E[-+]?\d+)?%?|\.\d+%?)|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}(!])|([A-Z]+)(?=\()|([-+*/(),])|((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?#REF!))/iuy;

/** What Excel itself allows; a file may hold more. */
const [longest, deepest] = [8192, 64];

/** `undefined` where the formula is not understood. */
export function parseFormula(text: string): Formula | undefined {
  if (text.length > longest) return undefined;
  const references: Reference[] = [];
  let at = 0;
  let next: Token | undefined;

  function read(): Token | undefined {
    token.lastIndex = at;
    if (text.slice(at).trim() === "") return undefined;
    const found = token.exec(text);
    if (found === null) throw new Stop();
    at = token.lastIndex;
    const [, figure, sheet = "", address, name, sign, gone] = found;
    return {
      figure,
      gone,
      address: address === undefined ? undefined : sheet + address,
      name: name?.toUpperCase(),
      sign,
    };
  }
  const take = (sign: string): boolean => {
    if (next?.sign !== sign) return false;
    next = read();
    return true;
  };
  const expect = (sign: string): void => {
    if (!take(sign)) throw new Stop();
  };

  let depth = 0;
  function inBrackets(): Argument {
    depth += 1;
    if (depth > deepest) throw new Stop();
    const inner = sum();
    depth -= 1;
    return inner;
  }
  function sum(): Argument {
    let left = product();
    for (;;) {
      const sign = take("+") ? 1 : take("-") ? -1 : 0;
      if (sign === 0) return left;
      const [a, b] = [left.term, product().term];
      left = scalar((lookup) => a(lookup).plus(b(lookup).times(sign)));
    }
  }
  function product(): Argument {
    let left = factor();
    for (;;) {
      const divides = next?.sign === "/";
      if (!take("*") && !take("/")) return left;
      const [a, b] = [left.term, factor().term];
      left = scalar((lookup) => (divides ? quotient(a(lookup), b(lookup)) : a(lookup).times(b(lookup))));
    }
  }
  function factor(): Argument {
    if (take("-")) {
      const { term } = factor();
      return scalar((lookup) => term(lookup).negated());
    }
    if (take("+")) return factor();
    if (take("(")) {
      const inner = inBrackets();
      expect(")");
      return inner;
    }
    return atom();
  }
  function atom(): Argument {
    const current = next;
    next = read();
    if (current?.figure !== undefined) return scalar(() => figure(current.figure ?? ""));
    if (current?.gone !== undefined) {
      return scalar(() => {
        throw error("#REF!");
      });
    }
    if (current?.address !== undefined) return referenced(current.address);
    if (current?.name === undefined) throw new Stop();
    expect("(");
    const given = [inBrackets()];
    while (take(",")) given.push(inBrackets());
    expect(")");
    return scalar(call(current.name, given));
  }
  function referenced(address: string): Argument {
    const parsed = parseAddress(address);
    const [area] = parsed?.areas ?? [];
    if (area === undefined) throw new Stop();
    const reference = parsed?.sheet === undefined ? { area } : { sheet: parsed.sheet, area };
    references.push(reference);
    return { term: (lookup) => single(reference, lookup), reference };
  }

  try {
    next = read();
    const { term } = sum();
    if (next !== undefined) return undefined;
    return { references, evaluate: (lookup) => evaluated(term, lookup) };
  } catch (stop) {
    if (stop instanceof Stop) return undefined;
    throw stop;
  }
}

const scalar = (term: Term): Argument => ({ term, reference: undefined });

function call(name: string, given: readonly Argument[]): Term {
  const [first, second] = given;
  if (name === "SUM") {
    return (lookup) => given.reduce((all, argument) => all.plus(total(argument, lookup)), new Decimal(0));
  }
  if (name === "ABS" && first !== undefined && given.length === 1) return (lookup) => first.term(lookup).abs();
  if (name === "ROUND" && first !== undefined && second !== undefined && given.length === 2) {
    return (lookup) => rounded(first.term(lookup), second.term(lookup).toNumber());
  }
  throw new Stop();
}

function rounded(value: Decimal, decimals: number): Decimal {
  const unit = new Decimal(10).pow(Math.trunc(decimals));
  return value.times(unit).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).dividedBy(unit);
}

/** SUM passes over text and truth values in the cells it refers to. */
function total({ term, reference }: Argument, lookup: Lookup): Decimal {
  if (reference === undefined) return term(lookup);
  let all = new Decimal(0);
  for (const value of lookup(reference)) {
    if (isFault(value)) throw new Stop(value);
    if (typeof value === "number") all = all.plus(fifteenDigits(value));
  }
  return all;
}

function single(reference: Reference, lookup: Lookup): Decimal {
  const { top, left, bottom, right } = reference.area;
  if (top !== bottom || left !== right) throw error("#VALUE!");
  const [value = 0] = lookup(reference);
  if (isFault(value)) throw new Stop(value);
  if (typeof value === "string") return figure(value.trim().replaceAll(",", ""));
  return fifteenDigits(Number(value));
}

function figure(text: string): Decimal {
  const percent = text.endsWith("%");
  const digits = percent ? text.slice(0, -1) : text;
  if (digits === "" || Number.isNaN(Number(digits))) throw error("#VALUE!");
  return new Decimal(digits).dividedBy(percent ? 100 : 1);
}

function quotient(a: Decimal, b: Decimal): Decimal {
  if (b.isZero()) throw error("#DIV/0!");
  return a.dividedBy(b);
}

function fifteenDigits(value: number): Decimal {
  return new Decimal(value).toSignificantDigits(15);
}

/** What rests on a formula that nobody has calculated is not calculated either: it is not zero. */
function evaluated(term: Term, lookup: Lookup): CellValue {
  try {
    return term(lookup).toSignificantDigits(15).toNumber();
  } catch (stop) {
    if (stop instanceof Stop) return stop.fault ?? { kind: "error", code: "#VALUE!" };
    throw stop;
  }
}
