/** Reads .xls and WPS's .et: SheetJS reads numbers and formulas, from records that are written for it (see BiffSurvey). */
import { read } from "@e965/xlsx";
import type { Cell, Sheet, Workbook } from "../../../workbook";
import { BiffSurvey } from "../biff/biffSurvey";
import { unpacked } from "../biff/codePage";
import { cellBudget } from "../cellBudget";
import { openCompound, type CompoundFile } from "../compound/openCompound";
import { MAX_BINARY_FILE_BYTES } from "../limits";
import { Refusal } from "../unusable";
import { fromSheetJs, readOptions } from "./fromSheetJs";
import { library } from "./library";
import { completed } from "./surveyed";

/** Reads an .xls. Throws a `Refusal` for an encrypted or damaged one, or another compound file. */
export function readBinary(bytes: Uint8Array): Workbook {
  const file = refuseLockedCompound(bytes);
  const stream = file.find("Workbook") ?? file.find("Book");
  if (stream === undefined) throw new Refusal("noWorkbook");
  return readRecords(stream);
}

/** Opens the compound file that an encrypted .xlsx is, too. */
export function refuseLockedCompound(bytes: Uint8Array): CompoundFile {
  if (bytes.length > MAX_BINARY_FILE_BYTES) throw new Refusal("tooBigBinary");
  const file = openCompound(bytes);
  if (file.find("EncryptedPackage") !== undefined) throw new Refusal("encrypted");
  return file;
}

/** A stream of records as it stands in a compound file, or without one. */
export function readRecords(stream: Uint8Array): Workbook {
  try {
    return readSurveyed(stream, true);
  } catch (error) {
    // What SheetJS cannot make of a formula's tokens would cost the whole workbook; the numbers it understands all the same.
    if (error instanceof Refusal && error.reason === "damaged") return readSurveyed(stream, false);
    throw error;
  }
}

function readSurveyed(stream: Uint8Array, withFormulaTexts: boolean): Workbook {
  const survey = new BiffSurvey(stream, cellBudget(), withFormulaTexts);
  const surveyed = survey.sheets();
  const book = library(() => read(survey.excerpt(), { ...readOptions, type: "buffer" }));
  const excerpts = new Map(fromSheetJs(book).sheets.map((sheet) => [unpacked(sheet.name), sheet]));
  return {
    sheets: [...surveyed].map(([name, noted]) => {
      const sheet = excerpts.get(name);
      if (sheet === undefined) throw new Refusal("damaged");
      return completed(survey.isPacked ? { ...sheet, rows: unpackedRows(sheet.rows) } : sheet, noted);
    }),
  };
}

function unpackedRows(rows: Sheet["rows"]): Sheet["rows"] {
  return rows.map((row) =>
    row?.map((cell): Cell | undefined => {
      if (cell === undefined) return undefined;
      const format = unpacked(cell.format);
      return cell.formula === undefined ? { ...cell, format } : { ...cell, format, formula: unpacked(cell.formula) };
    }),
  );
}
