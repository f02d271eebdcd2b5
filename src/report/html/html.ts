/** Markup in which everything that is put in is escaped unless it is markup itself. */

export class Html {
  constructor(readonly markup: string) {}
}

type Part = string | number | undefined | Html | readonly Html[];

/** Markup in which everything put in is escaped, except what is markup already. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, position) => text + markupOf(parts[position])).join(""));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function markupOf(part: Part): string {
  if (part === undefined) return "";
  if (part instanceof Html) return part.markup;
  if (typeof part === "object") return part.map(({ markup }) => markup).join("\n");
  // HTML has no place for control characters, and a terminal would obey them.
  return String(part)
    .replace(/[^\P{Cc}\t\n\r]/gu, "\ufffd")
    .replace(/[&<>"']/gu, (character) => entities[character] ?? character);
}
