/** Texts out of foreign files without what a terminal would obey: escape sequences, line breaks, changes of direction. */

const blanks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const commands = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text from a file without what a terminal would obey: controls become �, line breaks blanks. */
export function plain(text: string): string {
  return text.replace(blanks, " ").replace(commands, "\ufffd");
}

/** The same data with every text in it made plain, keys too: nothing can be forgotten where everything goes through. */
export function allPlain<T>(value: T): T {
  if (typeof value === "string") return plain(value) as T;
  if (Array.isArray(value)) return value.map(allPlain) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [plain(key), allPlain<unknown>(part)])) as T;
}
