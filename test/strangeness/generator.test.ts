/** The generator itself: no transformation loses or changes an amount, and what it makes is a sheet that Excel could hold. */
import type { Area, Sheet } from "../../src/workbook";
import { powerOfTen, type Unit } from "../../src/amount";
import { numberOf } from "./lines";
import { source, sourceNames } from "./sources";
import { isChanged, strangeOf, transformationNames } from "./strange";
import { amountsOf, placesOf, shapesOf } from "./tagged";

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function overlapping({ merges }: Sheet): boolean {
  return merges.some((area, position) => merges.slice(position + 1).some((other) => overlap(area, other)));
}

/** The amount that a cell states, the same in any unit. */
function isSameAmount(was: number, is: number | undefined): boolean {
  const powers = Object.values<number>(powerOfTen satisfies Readonly<Record<Unit, number>>);
  return powers.some((from) =>
    powers.some((to) => Math.abs(was - (is ?? NaN) * 10 ** (to - from)) < 1e-9 * Math.abs(was)),
  );
}

test.each(sourceNames)("%s is read: most of its sheets hold tables with amounts", (name) => {
  const { sheets } = source(name);
  expect(sheets.filter((sheet) => shapesOf(sheet).length > 0).length).toBeGreaterThanOrEqual(sheets.length * 0.7);
  expect(amountsOf({ sheets }).length).toBeGreaterThan(100);
});

describe.each(transformationNames)("%s", (transformation) => {
  it("changes some source, and keeps every amount", () => {
    const changed = sourceNames.filter((name) => {
      const plain = source(name);
      const strange = strangeOf({ steps: [{ name: transformation, seed: 1 }] }, plain);
      const places = placesOf(strange);
      for (const { origin, value } of amountsOf(plain)) {
        const { sheet, row, column } = places.get(origin) ?? {};
        const cell = sheet?.rows[row ?? -1]?.[column ?? -1];
        if (!isSameAmount(value, numberOf(cell?.value)))
          throw new Error(`${name} ${origin}: ${value} became ${String(cell?.value)}`);
      }
      for (const sheet of strange.sheets)
        if (overlapping(sheet)) throw new Error(`${name} ${sheet.name}: merged areas overlap`);
      return isChanged(strange, plain);
    });
    expect(changed.length).toBeGreaterThanOrEqual(1);
  });
});
