/** Levels of captions of which some are parts of the one above by their names alone. */
import { namedPartsOf, ofWhich } from "../../vocabulary";

interface Caption {
  /** The level of its own number; 0 where it has none. */
  readonly level: number;
  /** Normalised, without its number. */
  readonly text: string;
}

/** `基本支出`, `人员经费`, `公用经费`, `项目支出` → 0, 1, 1, 0; what has a number of a level further in keeps it. */
export function levelsByNames(captions: readonly Caption[]): readonly number[] {
  let whole: { readonly level: number; readonly parts: ReadonlySet<string> } | undefined;
  return captions.map(({ level, text }) => {
    if (whole?.parts.has(text) === true) return level === ofWhich ? level : Math.max(level, whole.level + 1);
    const parts = namedPartsOf(text);
    if (text !== "") whole = parts && { level, parts };
    return level;
  });
}

/** Does a name make any caption a part of the one above it? */
export function hasNamedParts(captions: readonly Caption[]): boolean {
  return levelsByNames(captions).some((level, at) => level !== captions[at]?.level);
}
