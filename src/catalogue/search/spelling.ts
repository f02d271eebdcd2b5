/** How names are spelt in pinyin. The library for it is large: it is fetched when somebody first types letters. */
import type { pinyin as Pinyin } from "pinyin-pro";
import { onceFor } from "../../remembered";
import type { Entry } from "../entry";
import { nameKey } from "../nameKey";

export interface Spelling {
  /** `jgsydw…` */
  readonly initials: string;
  /** `jiguanshiyedanwei…` */
  readonly full: string;
  /** Where its syllables begin. */
  readonly starts: ReadonlySet<number>;
}

/** Spells each entry once, however often it is asked; 机关 → `jg`, `jiguan`. */
export async function speller(): Promise<(entry: Entry) => Spelling> {
  const { pinyin } = await import("pinyin-pro");
  return spellerWith(pinyin);
}

const spellerWith = onceFor((pinyin: typeof Pinyin) =>
  onceFor(({ name }: Entry): Spelling => {
    const syllables = pinyin(nameKey(name), { toneType: "none", type: "array", v: true }).map((syllable) =>
      syllable.toLowerCase(),
    );
    const starts = new Set<number>();
    let full = "";
    for (const syllable of syllables) {
      starts.add(full.length);
      full += syllable;
    }
    return { initials: syllables.map((syllable) => syllable.slice(0, 1)).join(""), full, starts };
  }),
);
