/** What is used of a sheet is found without going through all of its cells, and is the same as if one did. */
import fc from "fast-check";
import { Book, type Sheet } from "../../src/preview";

type At = readonly [row: number, column: number];

const cells = fc.array(fc.tuple(fc.nat(3000), fc.nat(6), fc.boolean()), { maxLength: 60 });
const within = fc.record({ top: fc.nat(3000), left: fc.nat(6), bottom: fc.nat(3000), right: fc.nat(6) });

function sheetOf(stored: readonly (readonly [...At, boolean])[]): Sheet {
  const sheet = new Book().addSheet("表");
  for (const [row, column, isFilled] of stored) put(sheet, row, column, isFilled);
  return sheet;
}

function put(sheet: Sheet, row: number, column: number, isFilled: boolean): void {
  sheet.put({ row, column }, { content: isFilled ? { value: 1 } : undefined, style: sheet.defaultStyle });
}

function bounds(places: readonly At[]) {
  if (places.length === 0) return undefined;
  const [rows, columns] = [places.map(([row]) => row), places.map(([, column]) => column)];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

test("of any cells, full rows among them, within any area", () => {
  fc.assert(
    fc.property(cells, fc.nat(40), fc.boolean(), within, (some, full, valuesOnly, area) => {
      const rows = Array.from({ length: full * 7 }, (_, at) => [10 + Math.floor(at / 7), at % 7, true] as const);
      const stored = new Map([...rows, ...some].map((one) => [`${one[0]},${one[1]}`, one]));
      const sheet = sheetOf([...rows, ...some]);
      const counted = [...stored.values()].filter(([, , isFilled]) => isFilled || !valuesOnly);
      const places = counted.map(([row, column]) => [row, column] as const);
      expect(sheet.used(valuesOnly)).toEqual(bounds(places));
      const { top, left, bottom, right } = area;
      const inside = places.filter(([row, column]) => row >= top && row <= bottom && column >= left && column <= right);
      expect(sheet.used(valuesOnly, area)).toEqual(bounds(inside));
    }),
  );
});

test("a copy knows what it holds, and what was taken away is not used any more", () => {
  const sheet = sheetOf([
    [0, 0, true],
    [4000, 5, true],
  ]);
  const copy = sheet.copy();
  put(sheet, 4000, 5, false);
  expect(sheet.used(true)).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  expect(sheet.used(false)).toEqual({ top: 0, left: 0, bottom: 4000, right: 5 });
  expect(copy.used(true)).toEqual({ top: 0, left: 0, bottom: 4000, right: 5 });
});

test("a table of many rows is looked at by its edges: a hundred probes take no longer than one that sees all", () => {
  const sheet = new Book().addSheet("表");
  const rows = 50_000;
  for (let row = 0; row < rows; row += 1) for (let column = 0; column < 8; column += 1) put(sheet, row, column, true);
  // The title reaches further than the table.
  put(sheet, 0, 12, true);
  let looked = 0;
  const cell = {
    style: sheet.defaultStyle,
    get content() {
      looked += 1;
      return { value: 1 };
    },
  };
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < 8; column += 1) sheet.put({ row, column }, cell);
  looked = 0;
  for (let top = 0; top < rows; top += 500) sheet.used(true, { top, left: 0, bottom: top + 499, right: 100 });
  expect(looked).toBeLessThan((rows * 8) / 10);
});
