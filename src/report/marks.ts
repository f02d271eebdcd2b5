/** Which cells of a workbook are highlighted, and how loudly. */
import type { Finding } from "../check";
import type { Mark, Tone } from "../workbook";

/** The part of a finding that marking needs. */
interface Markable extends Pick<Finding, "severity" | "consequenceOf"> {
  readonly places: readonly [MarkablePlace, ...MarkablePlace[]];
}

interface MarkablePlace extends Pick<Finding["places"][0], "row" | "column" | "paragraph"> {
  readonly sheet: { readonly name: string };
}

const loudness: readonly Tone[] = ["info", "warning", "error"];

/**
 * The cell at fault gets the tone of its finding. What only follows from it (a total above a wrong figure) is marked as `info`: it shows how
 * far the mistake reaches, but in red it would invite the accountant to change a figure that is right. Evidence is not marked,
 * for the same reason. Where findings meet in a cell the loudest wins.
 */
export function marksOf(findings: readonly Markable[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { severity, consequenceOf, places } of findings) {
    const [{ sheet, row, column, paragraph }] = places;
    // A text that stands in no workbook has no cell to mark.
    if (paragraph !== undefined) continue;
    const tone: Tone = consequenceOf === undefined ? severity : "info";
    const key = `${row}:${column}:${sheet.name}`;
    const known = marks.get(key);
    if (known === undefined || loudness.indexOf(tone) > loudness.indexOf(known.tone)) {
      marks.set(key, { sheet: sheet.name, row, column, tone });
    }
  }
  return [...marks.values()];
}
