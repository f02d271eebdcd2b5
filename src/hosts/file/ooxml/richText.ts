/** Gathers the plain text of one `si` or `is` element from the events inside it: runs are joined, phonetic guides are left out. */
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
    const text = this.#text;
    this.#text = "";
    return text;
  }
}
