/** Drafts held against their own tables, for tests. */
import { publishedCatalogue } from "../../../src/catalogue/data/published";
import { countsOf, textSheet, type NarrativeCounts } from "../../../src/narrative";
import { draftNarrative, templateFor } from "../../../src/narrative/draft";
import { describeDocument, type Disclosure } from "../../../src/recognise";
import { narrative } from "../../../src/readings/narrative";
import { Readings } from "../../../src/readings/readings";
import { rules } from "../../../src/rules";

/** The lines of a draft in the wording that goes with the tables. */
export function draftOf(
  disclosure: Disclosure,
  lastYear?: Disclosure,
  template = templateFor(disclosure.kind),
): readonly string[] {
  const draft = draftNarrative(disclosure, template, lastYear);
  if (draft.kind === "broken") throw new Error(JSON.stringify(draft.problem));
  return draft.lines.map(({ text }) => text);
}

export interface Held {
  /** `narrative-amount …`: what is told of the text, the blanks to be filled in apart. */
  readonly told: readonly string[];
  readonly counts: NarrativeCounts;
}

/** The draft in the place of the text that the workbook has. */
export function heldAgainst(disclosure: Disclosure, draft: readonly string[]): Held {
  const tables = describeDocument(
    disclosure.workbook,
    disclosure.tablesAndForms.map(({ source }) => source),
    [],
  );
  const alone = { ...tables, text: textSheet("说明.txt", draft.join("\n")) };
  const readings = new Readings(alone, publishedCatalogue);
  const told = rules
    .filter(({ id }) => id.startsWith("narrative-") || id === "placeholder")
    .flatMap(({ id, check }) =>
      [...check(alone, publishedCatalogue, readings)].flatMap((one) =>
        one.kind === "violation" && one.at.paragraph !== undefined && !one.message.includes("请填写")
          ? [`${id} ${one.message}`]
          : [],
      ),
    );
  const counts = countsOf([readings.of(narrative)]);
  if (counts === undefined) throw new Error("There is a text.");
  return { told, counts };
}

export function blanksFound(disclosure: Disclosure, draft: readonly string[]): readonly string[] {
  const text = { ...disclosure, text: textSheet("说明.txt", draft.join("\n")) };
  return rules
    .filter(({ id }) => id === "placeholder")
    .flatMap(({ check }) =>
      [...check(text, publishedCatalogue, new Readings(text, publishedCatalogue))].flatMap((one) =>
        one.kind === "violation" && one.at.paragraph !== undefined ? [one.actual ?? ""] : [],
      ),
    );
}
