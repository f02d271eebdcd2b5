/** Reads the worksheets of an .xlsx or .xlsm package. */
import type { Workbook } from "../../../workbook";
import { cellBudget } from "../cellBudget";
import type { Zip, ZipEntry } from "../package/zip";
import { Refusal } from "../unusable";
import { numberFormats } from "./numberFormats";
import { sharedStrings } from "./plainText";
import { isWorksheet, workbookParts, type WorkbookParts } from "./workbookParts";
import { readWorksheet } from "./worksheet";

export function readOoxml(zip: Zip): Workbook {
  const parts = workbookParts(zip);
  const shared = {
    strings: sharedStrings(zip, related(zip, parts, "/sharedStrings")),
    formats: numberFormats(zip, related(zip, parts, "/styles")),
    budget: cellBudget(),
  };
  const sheets = parts.sheets.filter(isWorksheet).map(({ name, visibility, relationship }) => {
    const entry = zip.find(relationship.target);
    if (entry === undefined) throw new Refusal("damaged");
    return readWorksheet(zip, entry, name, visibility, shared);
  });
  return { sheets };
}

function related(zip: Zip, { relationships }: WorkbookParts, type: string): ZipEntry | undefined {
  const relationship = relationships.find((candidate) => candidate.type.endsWith(type));
  return relationship === undefined ? undefined : zip.find(relationship.target);
}
