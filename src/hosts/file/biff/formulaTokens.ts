/** Walks the tokens of a formula before SheetJS does, which reads on and on where one of them is longer than what is left. */
import { joined } from "../bytes";
import { packed, type Decode } from "./codePage";

/** Tokens as they may be handed on, and about how many characters of text they make. */
export interface Tokens {
  readonly bytes: Uint8Array;
  readonly characters: number;
}

export const noTokens: Tokens = { bytes: new Uint8Array(0), characters: 0 };

/** A name, or a sheet's name, may stand for a token of a few bytes. */
const LONGEST_NAME = 255;

const TEXT = 0x17;
const ATTRIBUTE = 0x19;
const CHOOSE = 4;
export const REFERS_TO_OTHER = 0x01;

/** Bytes of a token in Excel 97 and later, and in Excel 5 and 95, the token itself included. Absent: its formula is left without a text. */
const sizes: Readonly<Record<number, readonly [number, number]>> = {
  [REFERS_TO_OTHER]: [5, 5],
  ...Object.fromEntries(Array.from({ length: 0x14 }, (_, index) => [0x03 + index, [1, 1]])),
  0x1c: [2, 2],
  0x1d: [2, 2],
  0x1e: [3, 3],
  0x1f: [9, 9],
  0x21: [3, 3],
  0x22: [4, 4],
  0x23: [5, 15],
  0x24: [5, 4],
  0x25: [9, 7],
  0x26: [7, 7],
  0x29: [3, 3],
  0x2a: [5, 4],
  0x2b: [9, 7],
  0x2c: [5, 4],
  0x2d: [9, 7],
  0x39: [7, 25],
  0x3a: [7, 18],
  0x3b: [11, 21],
  0x3c: [7, 18],
  0x3d: [11, 21],
};

const attributes: readonly number[] = [0x00, 0x01, 0x02, CHOOSE, 0x08, 0x10, 0x20, 0x21, 0x40, 0x41, 0x80];
const named: readonly number[] = [0x23, 0x39, 0x3a, 0x3b];

/** `decode` is given for the texts of Excel 5 and 95. Undefined where the tokens cannot be told apart to their very end. */
export function walkTokens(bytes: Uint8Array, decode: Decode | undefined): Tokens | undefined {
  const pieces: Uint8Array[] = [];
  let characters = 0;
  for (let at = 0; at < bytes.length;) {
    const size = sizeAt(bytes, at, decode !== undefined);
    if (size === undefined || at + size > bytes.length) return undefined;
    const token = bytes.subarray(at, at + size);
    if (decode !== undefined) pieces.push(token[0] === TEXT ? packedText(token, decode) : token);
    characters += charactersOf(token);
    at += size;
  }
  if (decode === undefined) return { bytes, characters };
  const all = joined(pieces);
  return all.length > 0xffff ? undefined : { bytes: all, characters };
}

/** More rather than less: what counts is that no file makes texts without end. */
function charactersOf(token: Uint8Array): number {
  const [kind = 0] = token;
  if (named.includes(baseOf(kind))) return LONGEST_NAME;
  // Blanks that were typed between tokens are told by their number.
  return kind === ATTRIBUTE ? 8 + (token[3] ?? 0) : 8 + token.length;
}

/** `0x44` and `0x64` are `0x24` with another class of value. */
function baseOf(token: number): number {
  return token >= 0x40 && token < 0x80 ? 0x20 | (token & 0x1f) : token;
}

function sizeAt(bytes: Uint8Array, at: number, isOld: boolean): number | undefined {
  const token = bytes[at] ?? 0;
  const second = bytes[at + 1];
  if (token === TEXT) {
    if (second === undefined) return undefined;
    if (isOld) return 2 + second;
    return 3 + second * (((bytes[at + 2] ?? 0) & 1) === 1 ? 2 : 1);
  }
  if (token === ATTRIBUTE) {
    if (second === undefined || !attributes.includes(second)) return undefined;
    const choices = (bytes[at + 2] ?? 0) | ((bytes[at + 3] ?? 0) << 8);
    return second === CHOOSE ? 4 + 2 * (choices + 1) : 4;
  }
  return sizes[baseOf(token)]?.[isOld ? 1 : 0];
}

function packedText(token: Uint8Array, decode: Decode): Uint8Array {
  const text = packed(decode(token.subarray(2))).subarray(0, 0xff);
  return Uint8Array.from([TEXT, text.length, ...text]);
}
