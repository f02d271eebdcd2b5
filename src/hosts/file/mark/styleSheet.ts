/** Adds formats to a workbook's styles part: an entry that is there already is used, so that marking again adds nothing. */
import { outline, type Element } from "../package/outline";
import { append, insert, setAttribute, splice, type Edit } from "../package/splice";

/** The children of `styleSheet` in the order that the schema demands. */
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

export type Collection = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** The least that Excel accepts: for workbooks that came without a styles part. */
export function minimalStyles(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
    `<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`
  );
}

export class StyleSheet {
  readonly #xml: string;
  readonly #root: Element;
  readonly #added = new Map<Collection, string[]>();

  constructor(xml: string) {
    this.#xml = xml;
    this.#root = outline(xml, (_, depth) => depth < 3);
  }

  /** The index of the entry that `write` describes; `write` gets the prefix of the part's element names. */
  index(collection: Collection, write: (prefix: string) => string): number {
    const entry = write(this.#root.prefix);
    const existing = this.#entries(collection).map(({ start, end }) => this.#xml.slice(start, end));
    const found = existing.indexOf(entry);
    if (found >= 0) return found;
    const added = this.#added.get(collection) ?? [];
    this.#added.set(collection, added);
    if (!added.includes(entry)) added.push(entry);
    return existing.length + added.indexOf(entry);
  }

  /** The elements of the workbook's default font that say which typeface it is. */
  typeface(): string {
    const font = this.#entries("fonts")[0];
    const wanted = font?.children.filter(({ name }) => ["name", "family", "charset", "scheme"].includes(name)) ?? [];
    return wanted.map(({ start, end }) => this.#xml.slice(start, end)).join("");
  }

  /** The part's text with the entries added, `count` kept right, and collections created where they were missing. */
  write(): string {
    const edits: Edit[] = [];
    const missing = new Map<number, string>();
    const { prefix } = this.#root;
    for (const collection of order) {
      const added = this.#added.get(collection as Collection);
      if (added === undefined) continue;
      const element = this.#collection(collection as Collection);
      if (element !== undefined) {
        edits.push(setAttribute(this.#xml, element, "count", String(element.children.length + added.length)));
        edits.push(append(this.#xml, element, added.join("")));
      } else {
        const place = this.#placeFor(collection);
        const text = `<${prefix}${collection} count="${added.length}">${added.join("")}</${prefix}${collection}>`;
        missing.set(place, (missing.get(place) ?? "") + text);
      }
    }
    for (const [place, text] of missing) edits.push(insert(place, text));
    return splice(this.#xml, edits);
  }

  #collection(name: Collection): Element | undefined {
    return this.#root.children.find((candidate) => candidate.name === name);
  }

  #entries(name: Collection): readonly Element[] {
    return this.#collection(name)?.children ?? [];
  }

  #placeFor(name: (typeof order)[number]): number {
    const earlier: readonly string[] = order.slice(0, order.indexOf(name));
    return this.#root.children.findLast((candidate) => earlier.includes(candidate.name))?.end ?? this.#root.innerStart;
  }
}
