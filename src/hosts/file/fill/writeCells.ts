/** Writes values into cells of one sheet part; every other character of it stays as it is. */
import { a1, type CellEdit, type Position } from "../../../workbook";
import { child } from "../package/outline";
import { escapeCellText } from "../package/xml";
import { Refusal } from "../unusable";
import { placeCells, type CellSlot } from "./placeCells";

type CellToWrite = Pick<CellEdit, "row" | "column" | "after">;

/** Cells keep their format; those that the part does not have get the one that Excel would give them. No cell may be named twice. */
export function writeCells(xml: string, edits: readonly CellToWrite[]): string {
  return placeCells(
    xml,
    edits.map(({ row, column, after }) => ({
      row,
      column,
      write(place) {
        const { element } = place;
        if (element !== undefined && child(element, "f") !== undefined) {
          throw new Refusal("cellHasFormula", a1({ row, column }));
        }
        return cellXml({ row, column }, after, place);
      },
    })),
  );
}

/** Text is an inline string, so that no other part changes and nothing can turn it into a formula. `before` stands in front of the value. */
export function cellXml(
  at: Position,
  value: CellEdit["after"],
  { style, prefix }: Omit<CellSlot, "element">,
  before = "",
): string {
  const start = `<${prefix}c r="${a1(at)}"${style === undefined ? "" : ` s="${style}"`}`;
  const end = `</${prefix}c>`;
  const plain = (text: string | number): string => `>${before}<${prefix}v>${text}</${prefix}v>${end}`;
  if (value === null || value === "") return before === "" ? `${start}/>` : `${start}>${before}${end}`;
  if (typeof value === "boolean") return `${start} t="b"${plain(value ? 1 : 0)}`;
  if (typeof value === "number") return start + plain(value);
  // With a formula in front of it, a text is a plain value of its own type.
  if (before !== "") return `${start} t="str"${plain(escapeCellText(value))}`;
  const text = `<${prefix}t xml:space="preserve">${escapeCellText(value)}</${prefix}t>`;
  return `${start} t="inlineStr"><${prefix}is>${text}</${prefix}is>${end}`;
}
