/** Reads the fields of one record one after the other, across the CONTINUE records that belong to it. */
import { Refusal } from "../unusable";
import type { BiffRecord } from "./records";

export class RecordReader {
  readonly #pieces: readonly Uint8Array[];
  #piece = 0;
  #at = 0;

  constructor({ body, more }: Pick<BiffRecord, "body" | "more">, start = 0) {
    this.#pieces = [body, ...more];
    this.skip(start);
  }

  get isAtEnd(): boolean {
    for (let piece = this.#piece; piece < this.#pieces.length; piece++) {
      if ((this.#pieces[piece]?.length ?? 0) > (piece === this.#piece ? this.#at : 0)) return false;
    }
    return true;
  }

  uint8(): number {
    return this.bytes(1)[0] ?? 0;
  }

  uint16(): number {
    const [low = 0, high = 0] = this.bytes(2);
    return low | (high << 8);
  }

  uint32(): number {
    return this.uint16() + this.uint16() * 0x10000;
  }

  skip(count: number): void {
    for (let left = count; left > 0;) left -= this.#step(left).length;
  }

  bytes(count: number): Uint8Array {
    const first = this.#step(count);
    if (first.length === count) return first;
    const all = new Uint8Array(count);
    all.set(first);
    for (let at = first.length; at < count;) {
      const step = this.#step(count - at);
      all.set(step, at);
      at += step.length;
    }
    return all;
  }

  /** Characters of a Unicode text, of one byte or two each. Where a CONTINUE begins in the midst of them, it begins with their new width. */
  characters(count: number, isWide: boolean): string {
    let text = "";
    let wide = isWide;
    for (let left = count; left > 0;) {
      if (this.#isPieceDone) {
        this.#nextPiece();
        wide = (this.uint8() & 1) === 1;
      }
      const room = (this.#pieces[this.#piece]?.length ?? 0) - this.#at;
      const most = wide ? room >> 1 : room;
      if (most === 0) throw new Refusal("damaged");
      const taken = Math.min(left, most);
      text += decoded(this.#step(wide ? 2 * taken : taken), wide);
      left -= taken;
    }
    return text;
  }

  /** At most `count` bytes, as many as this piece has; at least one, if any are wanted. */
  #step(count: number): Uint8Array {
    while (this.#isPieceDone && count > 0) this.#nextPiece();
    const start = this.#at;
    const piece = this.#pieces[this.#piece] ?? new Uint8Array(0);
    this.#at = Math.min(start + count, piece.length);
    return piece.subarray(start, this.#at);
  }

  get #isPieceDone(): boolean {
    return this.#at >= (this.#pieces[this.#piece]?.length ?? 0);
  }

  #nextPiece(): void {
    if (++this.#piece >= this.#pieces.length) throw new Refusal("damaged");
    this.#at = 0;
  }
}

const utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });

function decoded(bytes: Uint8Array, isWide: boolean): string {
  if (isWide) return utf16.decode(bytes);
  // One byte is the lower half of a UTF-16 unit, which no decoder calls Latin 1 without changing some of them.
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
