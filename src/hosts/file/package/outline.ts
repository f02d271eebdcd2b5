/** Finds where elements stand in a part's text, so that the text can be changed there and nowhere else. */
import { SaxesParser } from "saxes";
import { localName, refuseWhatIsOdd } from "./xml";
import { MAX_DEPTH } from "../limits";
import { Refusal } from "../unusable";

export interface Element {
  /** Without its prefix. */
  readonly name: string;
  /** `x:` where the name has a prefix, else empty. */
  readonly prefix: string;
  readonly uri: string;
  /** By full name, with the namespace of those that have a prefix. */
  readonly attributes: Readonly<Record<string, { readonly value: string; readonly uri: string }>>;
  readonly parent: Element | undefined;
  readonly children: readonly Element[];
  /** What stands directly in it, without the text of its children. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the opening tag ends, and where the closing tag starts; the same as `end` for `<c/>`. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

type Growing = { -readonly [key in keyof Element]: Element[key] } & { children: Element[] };

/**
 * Whether an element's children matter, and whether it matters itself: a sheet's million cells are passed over, and not even kept
 * where nobody will look for them (`"forget"`), or passed through on the way to what lies in them (`"through"`).
 */
export type Interest = boolean | "forget" | "through";

/** The root of a well-formed part, with the elements that `enter` is true for and their children, but for those to be forgotten. */
export function outline(xml: string, enter: (element: Element, depth: number) => Interest): Element {
  const parser = new SaxesParser({ xmlns: true, position: true });
  refuseWhatIsOdd(parser);
  let root: Growing | undefined;
  let open: Growing | undefined;
  let depth = 0;
  let passedOver = 0;
  parser.on("opentag", (tag) => {
    if (++depth > MAX_DEPTH) throw new Refusal("damaged");
    if (passedOver > 0) {
      passedOver++;
      return;
    }
    const end = parser.position;
    // `<` stands nowhere inside a tag of a well-formed part.
    const start = xml.lastIndexOf("<", end - 1);
    const prefix = tag.prefix === "" ? "" : `${tag.prefix}:`;
    const name = localName(tag.name);
    const { attributes, uri } = tag;
    const element: Growing = {
      name,
      prefix,
      uri,
      attributes,
      parent: open,
      children: [],
      text: "",
      start,
      end,
      innerStart: end,
      innerEnd: end,
    };
    const interest = enter(element, depth - 1);
    if (typeof interest === "boolean") open?.children.push(element);
    root ??= element;
    open = element;
    if (interest !== true && interest !== "through") passedOver = 1;
  });
  const take = (text: string): void => {
    if (open !== undefined && passedOver <= 1) open.text += text;
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("closetag", (tag) => {
    depth--;
    if (passedOver > 1) {
      passedOver--;
      return;
    }
    passedOver = 0;
    if (open === undefined) return;
    open.end = parser.position;
    open.innerEnd = tag.isSelfClosing ? open.end : xml.lastIndexOf("<", open.end - 1);
    open = open.parent as Growing | undefined;
  });
  parser.write(xml).close();
  // Without a closing tag of its own there is nothing that could be put inside; no program writes an empty root.
  if (root === undefined || root.innerEnd === root.end) throw new Refusal("damaged");
  return root;
}

/** The first child of this name. */
export function child(element: Element, name: string): Element | undefined {
  return element.children.find((candidate) => candidate.name === name);
}
