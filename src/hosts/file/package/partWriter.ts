/** Writes a part's text as UTF-8 while it grows: a sheet of many megabytes never stands in memory as one text. */
import { joined } from "../bytes";

const PIECE = 64 * 1024;

export class PartWriter {
  readonly #encoder = new TextEncoder();
  readonly #pieces: Uint8Array[] = [];
  #text = "";

  write(text: string): void {
    this.#text += text;
    if (this.#text.length >= PIECE) this.#flush();
  }

  finish(): Uint8Array {
    this.#flush();
    return joined(this.#pieces);
  }

  #flush(): void {
    this.#pieces.push(this.#encoder.encode(this.#text));
    this.#text = "";
  }
}
