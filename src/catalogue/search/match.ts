/** How well an entry fits what somebody typed. */
import type { Entry } from "../entry";
import { nameKey } from "../nameKey";
import type { Spelling } from "./spelling";

/** The better the smaller. */
export const ranks = {
  code: 0,
  codeStart: 1,
  name: 2,
  nameStart: 3,
  namePart: 4,
  initialsStart: 5,
  initialsPart: 6,
  pinyin: 7,
} as const;

export type Rank = (typeof ranks)[keyof typeof ranks];

export interface Word {
  /** As codes and names are compared. */
  readonly key: string;
  readonly hasDigit: boolean;
  /** What may be pinyin. */
  readonly letters: string | undefined;
}

/** `208.05 05` → `2080505`; `机关 养老` → two words, which may stand anywhere in the name. */
export function wordsOf(query: string): readonly Word[] {
  const keys = query
    .split(/\s+/u)
    .map(nameKey)
    .filter((key) => key !== "");
  const isCode =
    keys.length > 1 && /^[A-Z]?\d+$/u.test(keys[0] ?? "") && keys.slice(1).every((key) => /^\d+$/u.test(key));
  return (isCode ? [keys.join("")] : keys).map((key) => ({
    key,
    hasDigit: /\d/u.test(key),
    letters: /^[A-Z]+$/u.test(key) ? key.toLowerCase() : undefined,
  }));
}

/** An entry as words are compared with it. */
export interface SoughtEntry {
  readonly entry: Entry;
  readonly code: string;
  readonly name: string;
}

/** An entry as it is searched for: its code without separators, its name folded. */
export function targetOf(entry: Entry): SoughtEntry {
  return { entry, code: entry.code.replace(/[-._]/gu, "").toUpperCase(), name: nameKey(entry.name) };
}

/** Undefined where a word fits nowhere; else as well as the word that fits worst. */
export function rankOf(
  { entry, code, name }: SoughtEntry,
  words: readonly Word[],
  spellingOf: ((entry: Entry) => Spelling) | undefined,
): Rank | undefined {
  let worst: Rank = ranks.code;
  for (const word of words) {
    const rank =
      rankOfCode(code, word) ??
      rankOfName(name, word.key) ??
      (word.letters === undefined || spellingOf === undefined
        ? undefined
        : rankOfSpelling(spellingOf(entry), word.letters));
    if (rank === undefined) return undefined;
    if (rank > worst) worst = rank;
  }
  return worst;
}

function rankOfCode(code: string, { key, hasDigit }: Word): Rank | undefined {
  if (code === key) return ranks.code;
  return hasDigit && code.startsWith(key) ? ranks.codeStart : undefined;
}

function rankOfName(name: string, key: string): Rank | undefined {
  const at = name.indexOf(key);
  if (at < 0) return undefined;
  return at > 0 ? ranks.namePart : name === key ? ranks.name : ranks.nameStart;
}

function rankOfSpelling({ initials, full, starts }: Spelling, letters: string): Rank | undefined {
  const at = initials.indexOf(letters);
  if (at >= 0) return at === 0 ? ranks.initialsStart : ranks.initialsPart;
  for (let found = full.indexOf(letters); found >= 0; found = full.indexOf(letters, found + 1))
    if (starts.has(found)) return ranks.pinyin;
  return undefined;
}
