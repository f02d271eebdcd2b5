import type { Span } from "./statement";

/** Where words were found, in the folded text of their paragraph. */
export function spanOf({ 0: said, index }: RegExpExecArray): Span {
  return { start: index, end: index + said.length };
}
