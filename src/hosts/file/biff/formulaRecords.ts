/**
 * Hands formulas on to SheetJS with tokens that have been walked. A formula that many cells share, or that fills an area, stands in a record after that of
 * its first cell.
 */
import { Refusal } from "../unusable";
import type { Decode } from "./codePage";
import { noTokens, REFERS_TO_OTHER, walkTokens, type Tokens } from "./formulaTokens";
import { types, type BiffRecord, type RecordWriter } from "./records";

/** What a formula's cell shows: a number (a truth value, an error), or a text that its record does not hold. */
export type FormulaResult = "number" | "text follows" | "empty text";

/**
 * Characters of all formulas of a workbook, which take SheetJS a few seconds. A cell of thirty bytes may share a formula of many thousand characters with
 * a million others; and a hundred thousand ordinary formulas stay below it.
 */
const MAX_CHARACTERS = 8 * 1024 * 1024;

const TOKENS = 20;
const SHARED = 8;
const ARRAY = 12;
const RESULT = 6;

export class FormulaRecords {
  readonly #out: RecordWriter;
  #room: number;
  #decode: Decode | undefined;
  /** The longest formula that cells of this sheet share. */
  #shared = 0;
  /** A formula that refers to the record which comes next. */
  #waiting: { readonly head: Uint8Array; readonly tokens: Uint8Array } | undefined;

  constructor(out: RecordWriter, withTexts: boolean) {
    this.#out = out;
    this.#room = withTexts ? MAX_CHARACTERS : 0;
  }

  beginSheet(decode: Decode | undefined): void {
    this.#decode = decode;
    this.#shared = 0;
  }

  /** Writes the formula of a cell, or keeps it until the record after it is seen. */
  begin({ body }: BiffRecord): FormulaResult {
    const tokens = tokensAt(body, TOKENS);
    const head = body.slice(0, TOKENS);
    const result = resultOf(head);
    // Texts are noted elsewhere; here every result is a number.
    if (result !== "number") head.fill(0, RESULT, RESULT + 8);
    if (tokens[0] === REFERS_TO_OTHER) this.#waiting = { head, tokens };
    else this.#write(head, this.#walked(tokens));
    return result;
  }

  /** @returns whether the record is part of a formula, and needs no more attention. */
  take({ type, body }: BiffRecord): boolean {
    if (type === types.array) {
      // SheetJS compares every formula with every area; so the first cell gets the formula as its own, and the others are what they show.
      if (this.#waiting !== undefined) this.#write(this.#waiting.head, this.#walked(tokensAt(body, ARRAY)));
      this.#waiting = undefined;
      return true;
    }
    this.flush();
    if (type !== types.sharedFormula) return false;
    const shared = this.#walked(tokensAt(body, SHARED), false);
    this.#shared = Math.max(this.#shared, shared.characters);
    this.#out.write(type, withTokens(body.subarray(0, SHARED), shared));
    return true;
  }

  flush(): void {
    if (this.#waiting === undefined) return;
    const { head, tokens } = this.#waiting;
    this.#waiting = undefined;
    this.#room -= this.#shared;
    this.#write(head, this.#room < 0 ? noTokens : { bytes: tokens.subarray(0, 5), characters: 0 });
  }

  /** A formula that cannot be told token by token stays a formula, without a text. */
  #walked(tokens: Uint8Array, mayRefer = true): Tokens {
    const walked = mayRefer || tokens[0] !== REFERS_TO_OTHER ? walkTokens(tokens, this.#decode) : undefined;
    this.#room -= walked?.characters ?? 0;
    return walked === undefined || this.#room < 0 ? noTokens : walked;
  }

  #write(head: Uint8Array, tokens: Tokens): void {
    this.#out.write(types.formula, withTokens(head, tokens));
  }
}

function tokensAt(body: Uint8Array, at: number): Uint8Array {
  const length = (body[at] ?? 0) | ((body[at + 1] ?? 0) << 8);
  if (at + 2 + length > body.length) throw new Refusal("damaged");
  return body.subarray(at + 2, at + 2 + length);
}

function withTokens(head: Uint8Array, { bytes }: Tokens): Uint8Array {
  const body = new Uint8Array(head.length + 2 + bytes.length);
  body.set(head);
  new DataView(body.buffer).setUint16(head.length, bytes.length, true);
  body.set(bytes, head.length + 2);
  return body;
}

/** A number, unless its last two bytes are ones: then its first tells what else. */
function resultOf(head: Uint8Array): FormulaResult {
  if (head[RESULT + 6] !== 0xff || head[RESULT + 7] !== 0xff) return "number";
  return head[RESULT] === 0 ? "text follows" : head[RESULT] === 3 ? "empty text" : "number";
}
