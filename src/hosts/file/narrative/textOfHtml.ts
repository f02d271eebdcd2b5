/** The plain HTML that the reader of .docx writes, as lines: a paragraph, a list item and a row of a table each. */

const token = /<(\/?)([a-z][a-z\d]*)(?![a-z\d])[^<>]*>|[^<]+/giu;
const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": " ",
  "&amp;": "&",
};

/** The text of a document's markup: a line for each paragraph, item and row of a table. */
export function textOfHtml(html: string): string {
  const lines: string[] = [];
  let line = "";
  let inRow = 0;
  const end = (): void => {
    if (line.trim() !== "") lines.push(line);
    line = "";
  };
  for (const [whole, closing, tag] of html.matchAll(token)) {
    if (tag === undefined)
      line += whole.replace(/&(?:lt|gt|quot|#39|nbsp|amp);/gu, (entity) => entities[entity] ?? entity);
    else if (tag === "tr") {
      end();
      inRow += closing === "" ? 1 : -1;
    } else if ((tag === "td" || tag === "th") && closing !== "") line += "|";
    else if (inRow <= 0 && /^(?:p|li|h[1-6]|table)$/u.test(tag)) end();
  }
  end();
  return lines.join("\n");
}
