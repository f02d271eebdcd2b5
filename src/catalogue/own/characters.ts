/** Characters that a code or a name may not have, because nobody sees them or they turn others around. */

/** Control and format characters, unpaired surrogates, the sign for bytes that could not be read, and letters without a shape. */
const hiddenCharacter = /[\p{Cf}\p{Cs}\ufffd\u115f\u1160\u2800\u3164\uffa0]|[^\P{Cc}\t\n\r]/u;
const hiddenCharacters = new RegExp(hiddenCharacter, "gu");

/** Whether a text has characters that nobody sees: zero-width ones, controls. */
export function hasHiddenCharacters(text: string): boolean {
  return hiddenCharacter.test(text);
}

/** What a message may quote of a text: short, on one line, with the unseen characters named. */
export function shown(text: string): string {
  const visible = text
    .slice(0, 200)
    .replace(/[\t\n\r]+/gu, " ")
    .replace(
      hiddenCharacters,
      (hidden) => `⟨U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`,
    );
  const letters = [...visible];
  return letters.length > 60 ? `${letters.slice(0, 59).join("")}…` : visible;
}

const besideChinese = /(?<=[^\p{ASCII}])\s+|(?<!\s)\s+(?=[^\p{ASCII}])/gu;

/** A name on one line, without the blanks that indent or stretch it: `行政 运行` → `行政运行`, `A  B` → `A B`. */
export function tidyName(text: string): string {
  return text.trim().replace(besideChinese, "").replace(/\s+/gu, " ");
}
