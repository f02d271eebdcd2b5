/** The published catalogues with all their entries; loaded only when a code has to be looked up. */
import { Catalogue } from "../catalogue";
import type { CatalogueKind, Entry } from "../entry";
import { functionalClasses } from "../functionalClasses";
import { Subjects } from "../subjects";
import correspondence from "./correspondence.tsv";
import economic from "./economic.tsv";
import functional from "./functional.tsv";
import government from "./government.tsv";
import procurement from "./procurement.tsv";
import { entriesOf, rowsOf } from "./rows";

const entries: Readonly<Record<string, readonly Entry[]>> = {
  functional: [...functionalClasses, ...entriesOf("functional", functional)],
  economic: entriesOf("economic", economic),
  government: entriesOf("government", government),
  procurement: entriesOf("procurement", procurement),
};

const published = Object.entries(entries).map(([kind, list]) => new Subjects(kind as CatalogueKind, list));

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
