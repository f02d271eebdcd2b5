/** The text of a target in one spelling: half width, one character for each comparison, blanks only where they part digits. */
import { normalise } from "../../workbook";

const spellings: readonly (readonly [RegExp, string])[] = [
  [/﹥/gu, ">"],
  [/﹤/gu, "<"],
  [/[≧⩾⪰]|>=/gu, "≥"],
  [/[≦⩽⪯]|<=/gu, "≤"],
  [/﹦/gu, "="],
  [/﹪/gu, "%"],
  [/[−﹣]/gu, "-"],
  [/[～〜∼]/gu, "~"],
];

/** 不低于95% says what ≥95% says; within a text the words may belong to something else (不得超过, 严禁低于). */
const wordings: readonly (readonly [RegExp, string])[] = [
  [/^(?:不[得能应可]?[低少小]于|至少|[大高多]于或?等于)(?=[\d=≥>≤<])/u, "≥"],
  [/^(?:不[得能应可]?[高多大]于|不[得能应可]?超过?|至多|最多|[小低少]于或?等于)(?=[\d=≥>≤<])/u, "≤"],
  [/^(?:[大高多]于|超过)(?=[\d=≥>≤<])/u, ">"],
  [/^[小低少]于(?=[\d=≥>≤<])/u, "<"],
  [/^等于(?=[\d=≥>≤<])/u, "="],
];

/** A target in one spelling: signs for words (不低于 → ≥), no blanks but between figures, no full stop. */
export function foldTarget(text: string): string {
  // A line break between digits parts two figures, a blank may part thousands.
  const lines = text.split(/[\n\r]+/u).map((line) => line.split(/\s+/u).map(normalise).join(" "));
  const tight = lines.join("\n").replace(/(?<!\d)[ \n]+|[ \n]+(?!\d)/gu, "");
  const spelt = spellings.reduce((folded, [printed, sign]) => folded.replace(printed, sign), tight);
  const ended = spelt.replace(/(?<![。;,、])[。;,、]+$/u, "");
  return wordings.reduce((folded, [wording, sign]) => folded.replace(wording, sign), ended);
}
