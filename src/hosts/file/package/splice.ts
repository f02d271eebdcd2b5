/** Changes a text at given places and leaves every other character as it is. */
import { escapeXml } from "./xml";
import type { Element } from "./outline";

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edits must not overlap; those at one place are made in the order given. */
export function splice(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** The edit that puts a text in. */
export function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** The edit that takes an element out. */
export function remove({ start, end }: Element): Edit {
  return { start, end, text: "" };
}

/** Adds to the end of an element's content, also where the element was written as `<sheets/>`. */
export function append(xml: string, element: Element, content: string): Edit {
  if (element.innerEnd !== element.end) return insert(element.innerEnd, content);
  const { prefix, name, end } = element;
  const slash = xml.lastIndexOf("/", end - 1);
  return { start: slash, end, text: `>${content}</${prefix}${name}>` };
}

/** Sets an attribute in the opening tag; its place and quotes are kept where it exists. */
export function setAttribute(xml: string, element: Element, name: string, value: string): Edit {
  const tag = xml.slice(element.start, element.innerStart);
  const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(tag);
  if (found !== null) {
    const start = element.start + found.index + (found[1] ?? "").length;
    return { start, end: start + (found[2] ?? "").length, text: `"${escapeXml(value)}"` };
  }
  return insert(element.start + 1 + element.prefix.length + element.name.length, ` ${name}="${escapeXml(value)}"`);
}
