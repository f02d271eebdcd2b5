/** A sentence as it is read: figures with the words around them, and the brackets and semicolons between. */
import type { Figure, Span } from "./statement";
import { leadBehind, longestLead, nearOf, type Words } from "./wordsAround";

/** `rest`: the words behind the last figure. Brackets that the sentence closes behind that are closed last. */
export type Step =
  | { readonly kind: "opens" | "closes" }
  /** An item with a number, or a word for one, stands behind it: `;(2)`, `;二是`. */
  | { readonly kind: "semicolon"; readonly isNumbered: boolean }
  | { readonly kind: "run"; readonly figures: readonly [Figure, ...Figure[]]; readonly words: Words }
  | { readonly kind: "rest"; readonly said: string };

/** @param brackets where each that holds figures opens → where it closes */
export function* stepsOf(
  text: string,
  sentence: Span,
  figures: readonly Figure[],
  brackets: ReadonlyMap<number, number>,
  closings: ReadonlySet<number>,
): Iterable<Step> {
  const open: number[] = [];
  let from = sentence.start;
  for (let position = 0; position < figures.length;) {
    const first = figures[position] as Figure;
    let opened = false;
    for (let at = from; at < first.start; at += 1) {
      const closing = brackets.get(at);
      if (closing !== undefined) {
        open.push(closing);
        opened = true;
        yield { kind: "opens" };
      }
      if (open.at(-1) === at) {
        open.pop();
        opened = false;
        yield { kind: "closes" };
      }
      if (text.charAt(at) === ";")
        yield { kind: "semicolon", isNumbered: nextItem.test(text.slice(at + 1, at + 1 + longestNumber)) };
    }
    const run = runFrom(text, figures, position);
    position += run.length;
    const near = nearOf(text, from, first.start, brackets, closings);
    const end = (run.at(-1) as Figure).end;
    const begins = first.start - near.length;
    const words: Words = {
      lead: text.slice(Math.max(from, first.start - longestLead), first.start),
      near,
      nextLead: leadBehind(text, brackets.get(end) ?? end, figures.slice(position), sentence),
      opened,
      colon: text.slice(Math.max(sentence.start, begins - longestLead), begins),
    };
    yield { kind: "run", figures: run, words };
    from = end;
  }
  yield { kind: "rest", said: text.slice(from, Math.min(sentence.end, from + longestLead)) };
  for (const closing of open.toReversed()) if (closing < sentence.end) yield { kind: "closes" };
}

const nextItem = /^(?:[二三四五六七八九十]是|其[二三四五六]|\(?[二三四五六七八九\d]\)|\d[.、](?!\d)|[②-⑩])/u;
const longestNumber = 4;

/** Figures of one kind that are told together: `10万元、20万元和30万元`. */
function runFrom(text: string, figures: readonly Figure[], position: number): readonly [Figure, ...Figure[]] {
  const first = figures[position] as Figure;
  const run: [Figure, ...Figure[]] = [first];
  for (;;) {
    const following = figures[position + run.length];
    const between = text.slice((run.at(-1) as Figure).end, following?.start ?? 0);
    if (following === undefined || !/^[、和及]$/u.test(between) || following.kind !== first.kind) return run;
    run.push(following);
  }
}
