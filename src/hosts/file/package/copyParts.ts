/** The parts of a package while a copy of it is being made: read as text, changed, and written into the copy. */
import { copyZip } from "./zipCopy";
import { encodingOf } from "./xml";
import { relationshipsOf } from "./workbookParts";
import { wholeEntry, type Zip } from "./zip";
import { Refusal } from "../unusable";

/** A part that is changed is written as UTF-8, and says so. */
const declaredUtf16 = /^(<\?xml[^>]*?encoding\s*=\s*)(?:"utf-16"|'utf-16')/iu;

export class CopyParts {
  readonly #zip: Zip;
  readonly #changed = new Map<string, string>();
  readonly #removed = new Set<string>();

  constructor(zip: Zip) {
    this.#zip = zip;
  }

  has(name: string): boolean {
    return this.#zip.find(name) !== undefined || this.#changed.has(name);
  }

  /** The parts that a part leads to by relationships of this type, which is compared by its ending. */
  related(name: string, type: string): readonly string[] {
    return relationshipsOf(this.#zip, name)
      .filter((relationship) => relationship.type.endsWith(type))
      .map(({ target }) => target);
  }

  /** The part's text as it stands by now, a byte order mark of UTF-8 included. */
  read(name: string): string {
    const entry = this.#zip.find(name);
    const changed = this.#changed.get(entry?.name ?? name);
    if (changed !== undefined) return changed;
    if (entry === undefined) throw new Refusal("damaged");
    const bytes = wholeEntry(this.#zip, entry);
    const encoding = encodingOf(bytes);
    try {
      const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === "utf-8" }).decode(bytes);
      return encoding === "utf-8" ? text : text.replace(declaredUtf16, '$1"UTF-8"');
    } catch {
      throw new Refusal("damaged");
    }
  }

  write(name: string, text: string): void {
    // Parts are found without regard to case, and are written under the very name that they have.
    this.#changed.set(this.#zip.find(name)?.name ?? name, text);
  }

  /** The copy is to be without it; what leads to it is for the caller to take away. */
  remove(name: string): void {
    this.#removed.add(this.#zip.find(name)?.name ?? name);
  }

  finish(): Uint8Array {
    const encoder = new TextEncoder();
    const changed = new Map([...this.#changed].map(([name, text]) => [name, encoder.encode(text)]));
    return copyZip(this.#zip, changed, this.#removed);
  }
}
