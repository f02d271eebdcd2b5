/** Rows of a table that is read by its form: by codes where it has any, or else by its outline. */
import type { RowReading } from "./borneOut";
import { codeReadings } from "./codeRows";
import type { Body } from "./draft";
import { outlineReadings } from "./outlineReadings";
import { nestsSubjects } from "./subjectSums";

/** In the order of what the table says in words; the figures choose. */
export function generalReadings(body: Body): RowReading[] {
  const coded = codeReadings(body);
  const [asPrinted] = coded;
  if (asPrinted !== undefined && nestsSubjects(asPrinted())) return coded;
  return [...coded, ...outlineReadings(body)];
}
