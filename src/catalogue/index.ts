/** Subject codes by year: look-up, and what each name can be relied on for. */
export { Catalogue } from "./catalogue";
export { joinCodeParts } from "./codeParts";
export { codeAbove, isWellFormed, kindOf, levelOf } from "./codes";
export { editions } from "./editions";
export { isReliable, isValidIn, publishedKinds, type CatalogueKind, type Entry, type NameStanding } from "./entry";
export { classWithLetterLost, functionalClassOf } from "./functionalClasses";
export { functionalEconomic } from "./functionalEconomic";
export { loadCatalogue } from "./loadCatalogue";
export { nameKey } from "./nameKey";
export {
  kindHint,
  ownListCsv,
  ownListFromJson,
  ownListSheet,
  ownListToJson,
  previewOwnList,
  readOwnList,
  type FoundList,
  type ListProblem,
  type OwnListChoices,
  type OwnListPreview,
  type OwnListReading,
} from "./own";
export { historyOf, searchEntries, type FoundEntry, type SearchOptions } from "./search";
