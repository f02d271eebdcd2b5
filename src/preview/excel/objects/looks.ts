/** Reads and sets how the cells of a range look: one value where all agree, else `null`. */
import { cellCount, intersections, isEntireColumn } from "../model/areas";
import type { Book } from "../model/book";
import { positions, type Sheet } from "../model/sheet";
import { restyled, type CellStyle } from "../model/style";
import type { Definition } from "./definition";
import { refuseFormatting } from "./rangeWriting";
import type { Ranges } from "./selves";

export type Setter<Self> = NonNullable<Definition<Self>["setters"]>[string];
type LookChange = Partial<CellStyle> | ((style: CellStyle) => Partial<CellStyle>);

export function setter(read: (value: unknown) => LookChange): Setter<Ranges> {
  return (ranges, value, { book }) => {
    const change = read(value);
    restyle(book, ranges, typeof change === "function" ? change : () => change);
  };
}

export function restyle(book: Book, { sheet, areas }: Ranges, change: (style: CellStyle) => Partial<CellStyle>): void {
  refuseFormatting(sheet);
  for (const { left, right } of areas.filter(isEntireColumn)) {
    for (let column = left; column <= right; column++) {
      const style = sheet.cell({ row: 0, column }).style;
      sheet.columnStyles.set(column, restyled(sheet.columnStyles.get(column) ?? style, change(style)));
    }
  }
  // Of a whole column or row only the part in use has cells.
  const used = sheet.used(false);
  const within = areas.flatMap((area) =>
    cellCount([area]) < 1_000_000 ? [area] : used === undefined ? [] : intersections([area], [used]),
  );
  const cells = within.flatMap((area) =>
    [...positions(area)].map((at) => {
      const { style } = sheet.cell(at);
      return { ...at, style: restyled(style, change(style)) };
    }),
  );
  book.restyle(sheet, cells);
}

/** The value that all cells share, `null` where they differ. */
export function agreed<T>({ sheet, areas }: Ranges, read: (style: CellStyle) => T): T | null {
  // What all looks of the sheet have in common needs no look at its cells.
  const common = shared(sheet.possibleLooks(), read) ?? shared(stylesOf(sheet, areas), read);
  return common === undefined ? null : common.value;
}

/** Undefined where two differ. */
function shared<T>(styles: Iterable<CellStyle>, read: (style: CellStyle) => T): { readonly value: T } | undefined {
  let found: { readonly value: T } | undefined;
  for (const style of styles) {
    const value = read(style);
    if (found !== undefined && found.value !== value) return undefined;
    found = { value };
  }
  return found;
}

function* stylesOf(sheet: Sheet, areas: Ranges["areas"]): Generator<CellStyle> {
  for (const area of areas) {
    const count = yield* sheet.looks(area);
    if (count === cellCount([area])) continue;
    // The cells that are not stored look as their column does.
    for (let column = area.left; column <= area.right; column++) {
      yield sheet.columnStyles.get(column) ?? sheet.cell({ row: -1, column }).style;
    }
  }
}
