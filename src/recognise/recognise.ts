/** Cells → tables: the whole of recognition, one sheet after the other. */
import type { Layout } from "../layouts";
import { isReviewSheet, isTextHeading, saysNothingThere } from "../vocabulary";
import type { Area, Sheet, Workbook } from "../workbook";
import { isAddedByUs } from "./addedByUs";
import { besideEachOther } from "./besideEachOther";
import { withWholeTexts } from "./brokenTexts";
import { chosenFor, type ChosenLayout } from "./chosen";
import { describeDocument, withText, type Disclosure, type Unrecognised } from "./disclosure";
import { formAt, isFormLayout } from "./forms/findForms";
import { readForm } from "./forms/readForm";
import { textLinesOf } from "./headingLines";
import { readLabels } from "./labels";
import { filledArea, filledRows, regionsOfSheets, unreadableTable, type Region, type SheetRegions } from "./regions";
import type { Table, TableParts } from "./table";

export interface RecogniseOptions {
  /** Where the user knows better. */
  readonly layouts?: readonly ChosenLayout[];
  /** The workbook as it was read before some of its cells changed: tables of sheets that are the same are not read again. */
  readonly known?: Disclosure | undefined;
  /** Told before each sheet. */
  readonly progress?: (done: number, all: number) => void;
}

/** Finds every table of a workbook and says what it is; what has no figures under a header is kept as unrecognised. */
export function recognise(workbook: Workbook, { layouts = [], known, progress }: RecogniseOptions = {}): Disclosure {
  const found: (TableParts | Table)[] = [];
  const unrecognised: Unrecognised[] = [];
  const whole: Workbook = { sheets: sheetsToRead(workbook) };
  const regionsOf = regionsOfSheets(whole.sheets);
  const same = sameSheets(regionsOf, layouts, known);
  for (const [position, { sheet, regions, isContinuation }] of regionsOf.entries()) {
    progress?.(position, whole.sheets.length);
    if (known !== undefined && same.has(sheet)) {
      found.push(...known.tablesAndForms.filter((table) => table.sheet === sheet));
      unrecognised.push(...known.unrecognised.filter((place) => place.sheet === sheet));
      continue;
    }
    if (isContinuation === true && regions.length === 0) continue;
    if (isAddedByUs(sheet) && !layouts.some((chosen) => chosen.sheet === sheet.name)) continue;
    const unless = isReviewSheet(sheet.name) ? "none" : undefined;
    const tables = readSheet(sheet, regions, (table) => chosenFor(layouts, sheet, table) ?? unless);
    found.push(...tables.found);
    unrecognised.push(...tables.unrecognised.map((area) => ({ sheet, area })));
  }
  return describeDocument(whole, found, unrecognised, layouts);
}

/** As if no page had broken its texts, and no table stood beside another. */
function sheetsToRead({ sheets }: Workbook): Sheet[] {
  return sheets.flatMap(besideEachOther).map(withWholeTexts);
}

/** The same workbook after some of its cells changed, with what the user chose and the text that was handed over. */
export function recogniseAgain(workbook: Workbook, known: Disclosure): Disclosure {
  const again = recognise(workbook, { layouts: known.chosen, known });
  return known.text === undefined ? again : withText(again, known.text);
}

/** The sheets that an earlier reading knows as they are. One that shares a table with another is none of them, before or now. */
function sameSheets(
  now: readonly SheetRegions[],
  layouts: readonly ChosenLayout[],
  known: Disclosure | undefined,
): ReadonlySet<Sheet> {
  if (known === undefined || JSON.stringify(layouts) !== JSON.stringify(known.chosen)) return new Set();
  const before = new Set(aloneAmong(regionsOfSheets(sheetsToRead(known.workbook))));
  return new Set(aloneAmong(now).filter((sheet) => before.has(sheet)));
}

function aloneAmong(all: readonly SheetRegions[]): readonly Sheet[] {
  const joined = all.flatMap(({ sheet, regions, isContinuation }) => [
    ...(isContinuation === true ? [sheet] : []),
    ...regions.flatMap(({ pages }) => (pages.every((page) => page.sheet === sheet) ? [] : [sheet])),
  ]);
  return all.map(({ sheet }) => sheet).filter((sheet) => !joined.includes(sheet));
}

/** What the user chose for the table at a position of the sheet. */
type ChosenAt = (table: number) => Layout | "none" | undefined;

function readSheet(
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
