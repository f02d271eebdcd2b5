/** The paragraphs of a text with what was found in each. */
import { textKey, type ShownFinding, type ShownParagraph } from "../../session";

export interface ToldParagraph extends ShownParagraph {
  readonly findings: readonly ShownFinding[];
}

export function withFindings(
  paragraphs: readonly ShownParagraph[],
  findings: readonly ShownFinding[],
): ToldParagraph[] {
  const toldAt = new Map<string, ShownFinding[]>();
  for (const finding of findings) {
    const key = textKey(finding.places[0]);
    const same = toldAt.get(key);
    if (same === undefined) toldAt.set(key, [finding]);
    else same.push(finding);
  }
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    findings: paragraph.isLast ? (toldAt.get(paragraph.key) ?? []) : [],
  }));
}
