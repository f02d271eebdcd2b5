/** The texts of a disclosure, and of its narrative what it states and how that stands against the tables and against itself. */
import { narrativeOf, textsOf } from "../narrative";
import { defineReading } from "./readings";

const texts = defineReading("texts", ({ disclosure }) => textsOf(disclosure));

/** Each text for itself, with its contents and all other parts. */
export const wholeTexts = defineReading("wholeTexts", (readings) => {
  const { ofSheets, handedOver } = readings.of(texts);
  return [...ofSheets, ...handedOver];
});

export const narrative = defineReading("narrative", (readings) => narrativeOf(readings.disclosure, readings.of(texts)));
