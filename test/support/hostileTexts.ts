/** Texts that make a regular expression go back as often as it can: of what it speaks of, again and again. */

/** Characters and words that an expression speaks of: those of its classes first, for these are what it repeats. */
function piecesOf({ source }: RegExp, most: number): readonly string[] {
  const bare = source.replace(/\\[pP]\{[^}]*\}|\\[wWbBsS]|\(\?<?[:=!]/gu, "");
  const classes = [...bare.matchAll(/\[\^?([^\]]*)\]/gu)].flatMap(([, members = ""]) => [...members]);
  const digit = source.includes("\\d") ? ["1"] : [];
  const blank = source.includes("\\s") ? [" "] : [];
  const words = bare.match(/[一-龥]{2,}/gu)?.slice(0, 2) ?? [];
  const spoken = [...digit, ...blank, ...[...bare].slice(0, 1), ...words, ...classes, ...bare, "甲"];
  return [...new Set(spoken.filter((piece) => !/[\\^$.*+?()[\]{}|d]/u.test(piece)))].slice(0, most);
}

/** A text of about twice the length that is asked for. */
export type Hostile = (length: number) => string;

/** @param most so many of the pieces are put together in every way */
export function* hostileTo(expression: RegExp, most = 6): Iterable<Hostile> {
  const pieces = piecesOf(expression, most);
  const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
  for (const first of pieces)
    for (const second of pieces)
      for (const third of pieces) yield (length) => first + repeated(second, length) + repeated(third, length);
}
