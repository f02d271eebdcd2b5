/** The published catalogues with all their entries; loaded only when a code has to be looked up. */
import { Catalogue } from "../catalogue";
import { functionalClasses } from "../functionalClasses";
import { Subjects } from "../subjects";
import correspondence from "./correspondence.tsv";
import economic from "./economic.tsv";
import functional from "./functional.tsv";
import government from "./government.tsv";
import procurement from "./procurement.tsv";
import { entriesOf, rowsOf } from "./rows";

const published = [
  new Subjects("functional", () => [...functionalClasses, ...entriesOf("functional", functional)]),
  new Subjects("economic", () => entriesOf("economic", economic)),
  new Subjects("government", () => entriesOf("government", government)),
  new Subjects("procurement", () => entriesOf("procurement", procurement)),
];

export const publishedCatalogue = new Catalogue(
  new Map(published.map((subjects) => [subjects.kind, subjects])),
  governmentByEconomic(),
);

function governmentByEconomic(): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const row of rowsOf(correspondence, ["economic", "government"]))
    codes.set(row.economic, [...(codes.get(row.economic) ?? []), row.government]);
  return codes;
}
