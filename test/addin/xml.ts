/** An XML file as a tree in the order of the file. */
import { SaxesParser } from "saxes";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** @returns the outermost element */
export function parseXml(xml: string): Element {
  const document = element("", {});
  const open = [document];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const opened = element(name, attributes);
    open.at(-1)?.children.push(opened);
    open.push(opened);
  });
  parser.on("text", (text) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += text.trim();
  });
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [root] = document.children;
  if (root === undefined) throw new Error("The file has no element.");
  return root;
}

function element(name: string, attributes: Readonly<Record<string, string>>): Element {
  return { name, attributes, children: [], text: "" };
}

/** The element and all below it. */
export function elements(root: Element): readonly Element[] {
  return [root, ...root.children.flatMap(elements)];
}
