/** Which brackets of a folded text belong together. */

export interface Brackets {
  /** From each opening bracket to the one that closes it. Brackets that miss their other half are not in it. */
  readonly closes: ReadonlyMap<number, number>;
  /** In how many brackets each character stands; a bracket itself stands outside of what it encloses. */
  readonly depths: readonly number[];
}

/** A bracket never reaches into the next line: where it seems to, its other half was forgotten. */
export function matchBrackets(folded: string): Brackets {
  const closes = new Map<number, number>();
  let open: number[] = [];
  for (let at = 0; at < folded.length; at++) {
    const char = folded[at];
    if (char === "(") open.push(at);
    else if (char === "\n") open = [];
    else if (char === ")") {
      const start = open.pop();
      if (start !== undefined) closes.set(start, at);
    }
  }
  const ends = new Set(closes.values());
  const depths: number[] = [];
  let depth = 0;
  for (let at = 0; at < folded.length; at++) {
    if (ends.has(at)) depth--;
    depths.push(depth);
    if (closes.has(at)) depth++;
  }
  return { closes, depths };
}
