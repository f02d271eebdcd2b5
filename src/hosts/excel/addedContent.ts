/** How texts and widths of an added sheet are handed to Excel. */
import { cellText } from "../addedSheet/looks";

/** In points: eight pixels a character, as the default fonts of a Chinese Excel have it, and five between two columns. */
const CHARACTER_WIDTH = 8 * 0.75;
const COLUMN_GAP = 5 * 0.75;

/** @param characters of the default font; 0 hides the column */
export function columnPoints(characters: number): number {
  return characters === 0 ? 0 : characters * CHARACTER_WIDTH + COLUMN_GAP;
}

/** With an apostrophe before it Excel takes whatever follows for text, and shows it without. */
export function asExcelText(text: string): string {
  return text === "" ? "" : `'${cellText(text)}`;
}
