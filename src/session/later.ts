/** What the screen's own thread needs beside the checker, and not before it is first drawn: no rule, which only the checker runs. */
import { loadCatalogue, type Catalogue, type Entry } from "../catalogue";

export { ownListFromJson, ownListSheet, ownListToJson } from "../catalogue";
export { explainedIn } from "../report/review/earlier";
export { recallKept } from "./kept";

/** The published names below the user's own, with those that a workbook states itself. */
export async function catalogueOf(own: readonly Entry[], learnt: readonly Entry[]): Promise<Catalogue> {
  const published = await loadCatalogue();
  const catalogue = own.length === 0 ? published : published.withOwn(own);
  return learnt.length === 0 ? catalogue : catalogue.withLearnt(learnt);
}
