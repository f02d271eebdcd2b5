/** `Range.hyperlink`: where a cell leads to. */
import type { Area } from "../../../workbook";
import type { Book } from "../model/book";
import { entered } from "../model/content";
import { positions, type Hyperlink, type Sheet } from "../model/sheet";
import { restyled } from "../model/style";
import { asText } from "../protocol/arguments";
import { ExcelFailure } from "../protocol/failure";
import { refuseFormatting } from "./rangeWriting";
import type { Ranges } from "./selves";

/** Excel's own for followed and new links alike. */
const LINK_COLOR = "#0563C1";

/** Of the first cell, as Excel answers. */
export function hyperlinkOf(sheet: Sheet, [area]: readonly Area[]): (Hyperlink & { textToDisplay: string }) | null {
  if (area === undefined) return null;
  const at = { row: area.top, column: area.left };
  const found = sheet.hyperlinks.get(`${at.row},${at.column}`);
  return found === undefined ? null : { ...found, textToDisplay: String(sheet.content(at)?.value ?? "") };
}

/** A text to display is written into the cells; without one they keep what they hold. */
export function link(book: Book, { sheet, areas }: Ranges, value: unknown): void {
  if (typeof value !== "object" || value === null) throw new ExcelFailure("InvalidArgument");
  refuseFormatting(sheet);
  const { address, documentReference, screenTip, textToDisplay } = value as Readonly<Record<string, unknown>>;
  const places = areas.flatMap((area) => [...positions(area)]);
  if (textToDisplay !== undefined) {
    const { content } = entered(asText(textToDisplay), "@");
    book.write(
      sheet,
      places.map((at) => ({ ...at, content })),
    );
  }
  for (const { row, column } of places) {
    sheet.hyperlinks.set(`${row},${column}`, {
      address: optional(address),
      documentReference: optional(documentReference),
      screenTip: optional(screenTip),
    });
  }
  const styled = places.map((at) => {
    const { style } = sheet.cell(at);
    return { ...at, style: restyled(style, { font: { ...style.font, color: LINK_COLOR, underline: "Single" } }) };
  });
  book.restyle(sheet, styled);
}

function optional(value: unknown): string | undefined {
  return value === undefined ? undefined : asText(value);
}
