/** Plain text out of the ways in which Office Open XML writes text: runs, phonetic guides, escapes. */
import { parsePart } from "../package/xml";
import type { Zip, ZipEntry } from "../package/zip";

/** Gathers the text of one `si` or `is` element from the events inside it. */
export class RichText {
  #text = "";
  #inText = false;
  #inPhonetic = false;

  open(name: string): void {
    if (name === "t") this.#inText = !this.#inPhonetic;
    else if (name === "rPh") this.#inPhonetic = true;
  }

  text(text: string): void {
    if (this.#inText) this.#text += text;
  }

  close(name: string): void {
    if (name === "t") this.#inText = false;
    else if (name === "rPh") this.#inPhonetic = false;
  }

  /** What was gathered; the next element starts afresh. */
  take(): string {
    const text = unescapeText(this.#text);
    this.#text = "";
    return text;
  }
}

/** `_x000D_` is how Excel writes a character that XML would lose (ECMA-376 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

export function sharedStrings(zip: Zip, entry: ZipEntry | undefined): readonly string[] {
  const strings: string[] = [];
  if (entry === undefined) return strings;
  const rich = new RichText();
  parsePart(zip, entry, {
    open: (name) => rich.open(name),
    text: (text) => rich.text(text),
    close(name) {
      rich.close(name);
      if (name === "si") strings.push(rich.take());
    },
  });
  return strings;
}
