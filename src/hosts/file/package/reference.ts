/** Where the references in a sheet part lead: `C12` and `A1:H40` as numbers. */
import { utils } from "@e965/xlsx";
import type { Area, Position } from "../../../workbook";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { Refusal } from "../unusable";

/** Throws a `Refusal` where it is no cell that Excel has. */
export function positionOf(reference: string): Position {
  if (!/^[A-Z]{1,3}[1-9]\d{0,6}$/i.test(reference)) throw new Refusal("damaged");
  const { r: row, c: column } = utils.decode_cell(reference.toUpperCase());
  if (row >= MAX_ROWS || column >= MAX_COLUMNS) throw new Refusal("damaged");
  return { row, column };
}

/** The area of a reference, `B2:C4` or `B2`, from 0. */
export function areaOf(reference: string): Area {
  const [first = "", last = first] = reference.split(":");
  const [start, end] = [positionOf(first), positionOf(last)];
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
