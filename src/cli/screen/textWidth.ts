/** How wide texts are on a terminal. */
import { eastAsianWidth } from "get-east-asian-width";

/** Marks above other characters, and what says only how others are to be shown. */
const withoutWidth = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

/**
 * Chinese characters are two wide. Not by `string-width`, which prepares all the emoji that are drawn as one for this: 70 ms of processor time
 * in a program that ends within a second.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text)
    if (!withoutWidth.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}
