/** Narratives written from the tables. */
export { blankInDraft, draftNarrative, type Draft } from "./draft";
export { shippedTemplates, templateFor } from "./shipped";
export type { TemplateProblem } from "./template";
export type { Line } from "./write";
