/** A workbook without its cells, as it travels between the page and its worker. */
import type { Book } from "../excel";
import { Sheet } from "../excel";

type Plain<T> = { [K in keyof T as T[K] extends (...given: never[]) => unknown ? never : K]: T[K] };

export type SheetFrame = Plain<Sheet>;

export interface BookFrame extends Pick<Book, "name" | "defaultStyle" | "settings" | "customXmlParts" | "nextId"> {
  readonly sheets: readonly SheetFrame[];
  /** `sheet`: its id. */
  readonly shifts: readonly (Omit<Book["shifts"][number], "sheet"> & { readonly sheet: string })[];
  /** `scope`: the sheet's id. */
  readonly names: readonly (Omit<Book["names"][number], "scope"> & { readonly scope?: string })[];
}

export function frameOf({
  name,
  defaultStyle,
  settings,
  customXmlParts,
  nextId,
  sheets,
  names,
  shifts,
}: Book): BookFrame {
  return {
    name,
    defaultStyle,
    settings,
    customXmlParts,
    nextId,
    // Cells and formulas are private to a sheet, and stay behind.
    sheets: sheets.map((sheet) => ({ ...sheet })),
    shifts: shifts.map(({ sheet, shift }) => ({ sheet: sheet.id, shift })),
    names: names.map(({ scope, ...one }) => (scope === undefined ? one : { ...one, scope: scope.id })),
  };
}

/** Makes a workbook what the frame says; its sheets keep the cells that they have. */
export function putInFrame(book: Book, { sheets, names, shifts, ...frame }: BookFrame): void {
  const known = new Map(book.sheets.map((sheet) => [sheet.id, sheet]));
  const framed = sheets.map((one) => Object.assign(known.get(one.id) ?? new Sheet(one.id, one.name), one));
  const byId = new Map(framed.map((sheet) => [sheet.id, sheet]));
  Object.assign(book, frame, {
    sheets: framed,
    shifts: shifts.flatMap(({ sheet: id, shift }) => {
      const sheet = byId.get(id);
      return sheet === undefined ? [] : [{ sheet, shift }];
    }),
    names: names.map(({ scope, ...one }) => {
      const sheet = scope === undefined ? undefined : byId.get(scope);
      return sheet === undefined ? one : { ...one, scope: sheet };
    }),
  });
}
