/** The catalogue's own files: what a hand that adds a row may get wrong. */
import { editions, isWellFormed, nameKey, publishedKinds, type Entry } from "../../src/catalogue";
import { publishedCatalogue } from "../../src/catalogue/data/published";

const all: Entry[] = publishedKinds.flatMap((kind) => [...publishedCatalogue.entries(kind)]);

it("holds every kind", () => {
  const count = (kind: Entry["kind"]): number => all.filter((entry) => entry.kind === kind).length;
  expect(Object.fromEntries(publishedKinds.map((kind) => [kind, count(kind)]))).toEqual({
    functional: 2330,
    economic: 111,
    government: 91,
    procurement: 310,
  });
});

it("has codes of the form that their kind has", () => {
  expect(all.filter(({ kind, code }) => !isWellFormed(kind, code))).toEqual([]);
});

it("has names, years in order and a standing", () => {
  const standings = ["seen", "agreed", "single", "disputed"];
  const wrong = all.filter(
    ({ name, from, to, standing }) =>
      name.trim() !== name ||
      nameKey(name) === "" ||
      Number.isNaN(from) ||
      Number.isNaN(to) ||
      (from ?? 0) > (to ?? 9999) ||
      !standings.includes(standing),
  );
  expect(wrong).toEqual([]);
});

it("says no name of a code twice", () => {
  const keys = all.map(({ kind, code, name, from }) => [kind, code, name, from].join("|"));
  expect(keys.filter((key, position) => keys.indexOf(key) !== position)).toEqual([]);
});

it("has the editions in order, without a gap", () => {
  const years = editions.map(({ year }) => year);
  expect(years).toEqual(years.map((_, position) => (years[0] ?? 0) + position));
});
