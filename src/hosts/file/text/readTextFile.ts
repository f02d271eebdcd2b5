/** Reads what is a table although it is no container: a web page, XML Spreadsheet 2003, or text with separators, under whatever name. */
import type { Workbook } from "../../../workbook";
import { readTypedCsv } from "../csv/readCsv";
import { isXmlSpreadsheet, readXmlSpreadsheet } from "../markup/readXmlSpreadsheet";
import { readHtml } from "../markup/readHtml";
import { Refusal } from "../unusable";
import { decodeAny, isMarkup, notText } from "./decode";

/** Reads a CSV, a web page or an XML Spreadsheet 2003, whatever its name ends in. Throws `Refusal("notSpreadsheet")` for anything else. */
export function readTextFile(bytes: Uint8Array): Workbook {
  const text = decodeAny(bytes);
  if (text === undefined || notText.test(text)) throw new Refusal("notSpreadsheet");
  if (!isMarkup(text)) return readTypedCsv(text);
  return isXmlSpreadsheet(text) ? readXmlSpreadsheet(text) : readHtml(text);
}
