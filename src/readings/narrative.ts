/**
 * The texts of a disclosure, and of its narrative what it states and how that stands against the tables and against itself. What sentences
 * state follows from the text: after an edit of a table only the tables are held against it anew.
 */
import {
  documentOf,
  isOfProject,
  narrativeOf,
  narrativeParagraphs,
  statementsOf,
  textSheetsOf,
  textsOf,
} from "../narrative";
import { defineReading } from "./readings";

const texts = defineReading(
  "texts",
  ({ disclosure }) => textsOf(disclosure),
  ({ disclosure }) => [disclosure.text, ...textSheetsOf(disclosure)],
);

/** Each text for itself, with its contents and all other parts. */
export const wholeTexts = defineReading("wholeTexts", (readings) => {
  const { ofSheets, handedOver } = readings.of(texts);
  return [...ofSheets, ...handedOver];
});

const paragraphs = defineReading(
  "narrative-paragraphs",
  (readings) => narrativeParagraphs(readings.of(texts)),
  (readings) => [readings.of(texts)],
);

const document = defineReading("narrative-document", (readings) =>
  documentOf(readings.disclosure, readings.of(paragraphs)),
);

const statements = defineReading(
  "statements",
  (readings) => statementsOf(readings.of(paragraphs), readings.of(document)),
  (readings) => {
    const { year, organisations } = readings.of(document);
    return [readings.of(paragraphs), year, ...organisations];
  },
);

export const narrative = defineReading(
  "narrative",
  (readings) => narrativeOf(readings.disclosure, readings.of(paragraphs), readings.of(statements)),
  (readings) => {
    const { kind, organisation, tables, forms } = readings.disclosure;
    const { year } = readings.of(document);
    const said = [readings.of(paragraphs), readings.of(statements)];
    return [...said, kind, year, organisation, ...tables, ...forms.filter(isOfProject)];
  },
);
