/** Reads .ods: SheetJS reads the cells, from a package that holds nothing but the parts it needs, once they are known to be harmless. */
import { read } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import type { Workbook } from "../../../workbook";
import { parsePart } from "../package/xml";
import { wholeEntry, type Zip } from "../package/zip";
import { Refusal } from "../unusable";
import { fromSheetJs, readOptions } from "./fromSheetJs";
import { OdsSurvey } from "./odsSurvey";
import { library } from "./library";
import { completed } from "./surveyed";

const MANIFEST = "META-INF/manifest.xml";
const CONTENT = "content.xml";
const STYLES = "styles.xml";

/** Whether a package is an OpenDocument. */
export function isOds(zip: Zip): boolean {
  return zip.find(MANIFEST) !== undefined && zip.find(CONTENT) !== undefined;
}

/** Reads an .ods. Throws a `Refusal` for an encrypted one, or another OpenDocument. */
export function readOds(zip: Zip): Workbook {
  const survey = new OdsSurvey();
  refuseEncrypted(zip);
  const content = zip.find(CONTENT);
  if (content === undefined) throw new Refusal("noWorkbook");
  parsePart(zip, content, survey);
  if (!survey.isSpreadsheet) throw new Refusal("noWorkbook");
  const styles = zip.find(STYLES);
  if (styles !== undefined) parsePart(zip, styles, {});

  // SheetJS inflates every entry that it finds, so it is given only those that it cannot do without, already inflated.
  const files = {
    [MANIFEST]: strToU8("<manifest/>"),
    [CONTENT]: wholeEntry(zip, content),
    [STYLES]: styles === undefined ? strToU8("<styles/>") : wholeEntry(zip, styles),
  };
  const book = library(() => read(zipSync(files, { level: 0 }), readOptions));
  const { sheets } = fromSheetJs(book);
  return {
    sheets: sheets.map((sheet, index) => {
      const surveyed = survey.sheets[index];
      return surveyed?.name === sheet.name ? completed(sheet, surveyed) : sheet;
    }),
  };
}

/** An encrypted document keeps its entries' names; the manifest says that they cannot be read. */
function refuseEncrypted(zip: Zip): void {
  const manifest = zip.find(MANIFEST);
  if (manifest === undefined) return;
  parsePart(zip, manifest, {
    open(name) {
      if (name === "encryption-data") throw new Refusal("encrypted");
    },
  });
}
