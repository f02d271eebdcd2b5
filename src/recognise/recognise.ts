/** Cells → tables: the whole of recognition, one sheet after the other. */
import type { Layout } from "../layouts";
import { onceFor } from "../remembered";
import { isReviewSheet, isTextHeading, saysNothingThere } from "../vocabulary";
import type { Area, Sheet, Workbook } from "../workbook";
import { isAddedByUs } from "./sheet/addedByUs";
import { besideEachOther } from "./sheet/besideEachOther";
import { withWholeTexts } from "./sheet/brokenTexts";
import { chosenFor, type ChosenLayout } from "./layout/chosen";
import { describeDocument, withText, type Disclosure, type Unrecognised } from "./disclosure/disclosure";
import { formAt, isFormLayout } from "./forms/findForms";
import { readForm } from "./forms/readForm";
import { textLinesOf } from "./heading/headingLines";
import { readLabels } from "./heading/labels";
import { filledArea, filledRows, regionsAlone, regionsOfSheets, unreadableTable, type Region } from "./sheet/regions";
import type { TableParts } from "./table";

export interface RecogniseOptions {
  /** Where the user knows better. */
  readonly layouts?: readonly ChosenLayout[];
  /** Told before each sheet. */
  readonly progress?: (done: number, all: number) => void;
}

/**
 * Finds every table of a workbook and says what it is; what has no figures under a header is kept as unrecognised. A sheet that is the same
 * object as in an earlier workbook gives the same tables: after an edit, or to try a correction, only the sheets concerned are read again.
 */
export function recognise(workbook: Workbook, { layouts = [], progress }: RecogniseOptions = {}): Disclosure {
  const found: TableParts[] = [];
  const unrecognised: Unrecognised[] = [];
  const whole: Workbook = { sheets: sheetsToRead(workbook) };
  for (const [position, { sheet, regions, isContinuation }] of regionsOfSheets(whole.sheets).entries()) {
    progress?.(position, whole.sheets.length);
    if (isContinuation === true && regions.length === 0) continue;
    const hasChoice = layouts.some((chosen) => chosen.sheet === sheet.name);
    if (isAddedByUs(sheet) && !hasChoice) continue;
    const isAlone = !hasChoice && regions === regionsAlone(sheet);
    const tables = isAlone ? readAlone(sheet) : readSheet(sheet, regions, layouts);
    found.push(...tables.found);
    unrecognised.push(...tables.unrecognised);
  }
  return describeDocument(whole, found, unrecognised, layouts);
}

/** As if no page had broken its texts, and no table stood beside another. */
function sheetsToRead({ sheets }: Workbook): Sheet[] {
  return sheets.flatMap(besideEachOther).map(withWholeTexts);
}

/** The same workbook after some of its cells changed, with what the user chose and the text that was handed over. */
export function recogniseAgain(workbook: Workbook, known: Disclosure): Disclosure {
  const again = recognise(workbook, { layouts: known.chosen });
  return known.text === undefined ? again : withText(again, known.text);
}

interface SheetTables {
  readonly found: readonly TableParts[];
  readonly unrecognised: readonly Unrecognised[];
}

/** A sheet of which nobody chose anything, and that shares no table with another. */
const readAlone = onceFor((sheet: Sheet): SheetTables => readSheet(sheet, regionsAlone(sheet), []));

function readSheet(sheet: Sheet, regions: readonly Region[], layouts: readonly ChosenLayout[]): SheetTables {
  const unless = isReviewSheet(sheet.name) ? "none" : undefined;
  const { found, unrecognised } = readRegions(sheet, regions, (table) => chosenFor(layouts, sheet, table) ?? unless);
  return { found, unrecognised: unrecognised.map((area) => ({ sheet, area })) };
}

/** What the user chose for the table at a position of the sheet. */
type ChosenAt = (table: number) => Layout | "none" | undefined;

function readRegions(
  sheet: Sheet,
  regions: readonly Region[],
  chosenAt: ChosenAt,
): { found: TableParts[]; unrecognised: Area[] } {
  if (regions.length === 0) return readSheetWithoutHeader(sheet, chosenAt(0));
  const found: TableParts[] = [];
  const unrecognised: Area[] = [];
  for (const [position, region] of regions.entries()) {
    const chosen = chosenAt(position);
    const table =
      chosen === "none"
        ? undefined
        : isFormLayout(chosen)
          ? readForm(sheet, formAt(sheet, region.area, chosen).area, chosen)
          : region.read(chosen, region.pages);
    if (table === undefined) unrecognised.push(region.area);
    else found.push({ ...table, sheet });
  }
  return {
    found: found.map((table, at) => (mayHaveLostRows(table, found[at + 1]) ? { ...table, unreadable: true } : table)),
    unrecognised,
  };
}

/**
 * May the rows of the next table belong to this one? This one has a header and no rows, and the next begins right below it
 * without a title, unit or organisation. Its silence then does not mean that it is empty.
 */
function mayHaveLostRows({ area, rows, notes }: TableParts, next: TableParts | undefined): boolean {
  if (next === undefined || rows.length > 0 || next.area.top > area.bottom + 1) return false;
  const { titles, unit, organisation } = next.labels;
  const isAlone = next.isNamed === false && titles.length === 0 && unit === undefined && organisation === undefined;
  return isAlone && !notes.some(({ text }) => saysNothingThere(text));
}

/** At most this many filled rows: more is a text or a form, of which a title among others says nothing. */
const fewRows = 10;

/** A title and labels, and nothing below that anybody can read: the table is there and must not be passed over in silence. */
function readSheetWithoutHeader(
  sheet: Sheet,
  chosen: Layout | "none" | undefined,
): { found: TableParts[]; unrecognised: Area[] } {
  const area = filledArea(sheet);
  if (area === undefined) return { found: [], unrecognised: [] };
  const labels = readLabels(sheet, area.top, area.bottom);
  const [heading = ""] = textLinesOf(sheet);
  const mayBeTable = chosen !== undefined || (filledRows(sheet).length <= fewRows && !isTextHeading(heading));
  const table = isFormLayout(chosen)
    ? readForm(sheet, formAt(sheet, area, chosen).area, chosen)
    : chosen !== "none" && mayBeTable
      ? unreadableTable(sheet, area, labels, chosen)
      : undefined;
  return table === undefined ? { found: [], unrecognised: [area] } : { found: [table], unrecognised: [] };
}
