/** Which brackets of a text stand around figures, and not around a part of a name such as （类） or （境）. */
import type { Token } from "./token";

/** Of each opening bracket that holds a figure the place of its closing one. A bracket that is never closed is none. */
export function figureBrackets(text: string, tokens: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: { readonly at: number; readonly before: number }[] = [];
  let passed = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter !== "(" && letter !== ")") continue;
    while (passed < tokens.length && (tokens[passed] as Token).start < at) passed += 1;
    if (letter === "(") open.push({ at, before: passed });
    else {
      const opening = open.pop();
      if (opening !== undefined && passed > opening.before) pairs.set(opening.at, at);
    }
  }
  return pairs;
}
