/** What an added sheet looks like wherever it is added, and what Excel lets a sheet hold. */

export const headerFill = "FFD9E1F2";
export const linkColour = "FF0563C1";

/** In points. */
export const titleSize = 16;
export const titleHeight = 24;

/** With more links on a sheet Excel offers to "repair" the file. */
export const MAX_LINKS = 65_530;

/** What a cell of Excel can hold. */
const MAX_TEXT = 32_767;

/** A text as a cell can hold it: cut where it is too long, its lines ended as Excel ends them. */
export function cellText(text: string): string {
  const short = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
  return short.replaceAll("\r\n", "\n");
}
