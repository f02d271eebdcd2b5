/** Narratives written from the tables. */
export { blankInDraft, draftNarrative } from "./draft";
export { shippedTemplates, templateFor } from "./shipped";
