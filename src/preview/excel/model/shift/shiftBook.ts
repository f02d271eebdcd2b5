/** Carries out on a workbook in memory that rows or columns come or go: cells, what lies around them, and all that refers to them. */
import type { CellValue } from "../../../../workbook";
import type { Name } from "../names";
import type { Cell, Sheet } from "../sheet";
import type { SheetCell } from "../recalculation";
import { moveFormats } from "./formats";
import { shiftedFormula } from "./formula";
import { moveLayout, moveLinks } from "./layout";
import { movePlaces } from "./maps";
import { inverse, movedIndex, shiftedArea, type Shift } from "./shift";

/** What is needed of the workbook. */
interface Shifted {
  readonly sheets: readonly Sheet[];
  names: Name[];
  readonly stale: Map<Sheet, Map<string, CellValue>>;
}

/** Their results follow from where a cell stands, and not only from what cells hold. */
const position = /\b(?:ROWS?|COLUMNS?|CELL|ADDRESS|SHEET)\(/i;

/** `changed` are the formulas whose results may be others now. */
export function shiftBook(
  book: Shifted,
  sheet: Sheet,
  shift: Shift,
): { readonly changed: readonly SheetCell[]; readonly restore: () => void } {
  const before = formulaCells(book);
  const restoreLayout = layoutOf(sheet);
  const links = book.sheets.map((one) => [one, new Map(one.hyperlinks)] as const);
  const { names } = book;
  const stale = new Map([...book.stale].map(([one, cells]) => [one, new Map(cells)]));
  const gone = shift.kind === "delete" ? [...sheet.stored(shiftedArea(shift))] : [];

  const restoreHeirs = handOn(sheet, shift);
  sheet.moveCells(shift);
  moveLayout(sheet, shift);
  for (const one of book.sheets) moveLinks(one, sheet, shift);
  const staleHere = book.stale.get(sheet);
  if (staleHere !== undefined) movePlaces(staleHere, shift);
  const restoreFormats = moveFormats(book.sheets, sheet, shift);
  book.names = names.map((name) => ({ ...name, formula: movedName(name, sheet, shift) }));
  const changed = moveFormulas(book, sheet, shift);

  return {
    changed,
    restore() {
      sheet.moveCells(inverse(shift));
      restoreLayout();
      for (const [one, own] of links) refill(one.hyperlinks, own);
      restoreFormats();
      book.names = names;
      refill(book.stale, stale);
      for (const { row, column, content, style } of gone) sheet.put({ row, column }, { content, style });
      for (const { sheet: home, row, column, cell } of before) {
        // Its look may have been changed meanwhile.
        home.put({ row, column }, { content: cell.content, style: home.cell({ row, column }).style });
      }
      restoreHeirs();
    },
  };
}

/**
 * Of a merged area whose first rows or columns go, what it shows stays, as in Excel: a title above all columns outlives the first of them.
 * @returns takes it back, when all else is where it was
 */
function handOn(sheet: Sheet, shift: Shift): () => void {
  if (shift.kind === "insert") return () => undefined;
  const heirs = sheet.merges.flatMap(({ top, left, bottom, right }) => {
    const first = { row: top, column: left };
    const next = shift.at + shift.count;
    const heir = shift.axis === "rows" ? { row: next, column: left } : { row: top, column: next };
    const isLeft =
      heir.row <= bottom && heir.column <= right && movedIndex(shift, shift.axis === "rows" ? top : left) === undefined;
    return isLeft ? [{ first, heir, was: sheet.cell(heir) }] : [];
  });
  for (const { first, heir } of heirs) sheet.put(heir, sheet.cell(first));
  return () => {
    for (const { heir, was } of heirs) sheet.put(heir, was);
  };
}

function formulaCells({ sheets }: Shifted): (SheetCell & { readonly cell: Cell })[] {
  return sheets.flatMap((sheet) =>
    sheet.formulas().map(({ row, column }) => ({ sheet, row, column, cell: sheet.cell({ row, column }) })),
  );
}

function moveFormulas({ sheets }: Shifted, sheet: Sheet, shift: Shift): SheetCell[] {
  const changed: SheetCell[] = [];
  for (const home of sheets) {
    for (const { row, column, formula } of home.formulas()) {
      const { text, isOther } = shiftedFormula(formula, { sheet: sheet.name, shift }, { home: home.name });
      if (isOther || position.test(formula)) changed.push({ sheet: home, row, column });
      if (text === formula) continue;
      const { content, style } = home.cell({ row, column });
      if (content !== undefined) home.put({ row, column }, { content: { ...content, formula: text }, style });
    }
  }
  return changed;
}

function movedName({ formula, scope }: Name, sheet: Sheet, shift: Shift): string {
  const home = scope?.name ?? "";
  return `=${shiftedFormula(formula.slice(1), { sheet: sheet.name, shift }, { home, onlyFixed: true }).text}`;
}

/** @returns puts back what lies around the cells of a sheet */
function layoutOf(sheet: Sheet): () => void {
  const { merges, tables, frozen } = sheet;
  const [arrays, spills] = [[...sheet.arrays], [...sheet.spills]];
  const maps = [sheet.rowHeights, sheet.columnWidths, sheet.columnStyles].map((map: Map<number, unknown>) => ({
    map,
    was: new Map(map),
  }));
  const sets = [sheet.hiddenRows, sheet.hiddenColumns].map((set) => ({ set, was: [...set] }));
  return () => {
    Object.assign(sheet, { merges, tables, frozen });
    sheet.arrays.splice(0, Infinity, ...arrays);
    sheet.spills.splice(0, Infinity, ...spills);
    for (const { map, was } of maps) refill(map, was);
    for (const { set, was } of sets) {
      set.clear();
      for (const member of was) set.add(member);
    }
  };
}

function refill<K, V>(map: Map<K, V>, entries: ReadonlyMap<K, V>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
