/** All kinds of false errors that strangeness brings, each with its smallest workbook; for people who mend them. */
import fc from "fast-check";
import { grouped } from "../../src/grouped";
import { complaintOf, falseErrorsOf, type FalseErrors } from "./judging";
import type { Recipe } from "./strange";

interface Failure {
  readonly recipe: Recipe;
  readonly found: FalseErrors;
}

/** A failure of every drawn recipe that fails, shrunk, the most frequent kind first. */
export function kindsOfFailure(
  arbitraries: readonly fc.Arbitrary<Recipe>[],
  { seed, milliseconds }: { readonly seed: number; readonly milliseconds: number },
): string {
  let tried = 0;
  const failures = arbitraries.flatMap((arbitrary, number) => {
    const found: Failure[] = [];
    const until = Date.now() + milliseconds;
    for (const recipe of fc.sample(arbitrary, { seed: seed + 7919 * number, numRuns: 2000 })) {
      if (Date.now() > until) break;
      tried += 1;
      const errors = falseErrorsOf(recipe);
      if (errors !== undefined) found.push(shrunk({ recipe, found: errors }));
    }
    return found;
  });
  const kinds = [...grouped(failures, kindOf)].sort(([, a], [, b]) => b.length - a.length);
  const text = kinds.map(([kind, same]) => {
    const [smallest] = [...same].sort((a, b) => sizeOf(a) - sizeOf(b));
    const places = [...grouped(same, ({ recipe }) => recipe.source)].map(([name, all]) => `${name} ${all.length}`);
    const example = smallest === undefined ? "" : complaintOf(smallest.recipe, smallest.found);
    return `## ${same.length} × ${kind}\nin ${places.join(", ")}\n\n\`\`\`\n${example}\n\`\`\`\n`;
  });
  return `${failures.length} of ${tried} strange workbooks have a false error; ${kinds.length} kinds\n\n${text.join("\n")}`;
}

/** Rule, and what was done. */
function kindOf({ recipe, found: { errors } }: Failure): string {
  return `${errors[0].rule} after ${recipe.steps
    .map(({ name }) => `“${name}”`)
    .sort()
    .join(" + ")}`;
}

function sizeOf({ recipe, found: { workbook } }: Failure): number {
  return recipe.steps.length * 10_000 + workbook.sheets.length * 1000 + (workbook.sheets[0]?.rows.length ?? 0);
}

/** Steps and sheets are left out one at a time while the same rule still complains. */
function shrunk(failure: Failure): Failure {
  const [{ rule }] = failure.found.errors;
  const { recipe } = failure;
  const fewer = [
    ...recipe.steps.map((left) => ({ ...recipe, steps: recipe.steps.filter((step) => step !== left) })),
    ...(recipe.sheets.length > 1
      ? recipe.sheets.map((left) => ({ ...recipe, sheets: recipe.sheets.filter((sheet) => sheet !== left) }))
      : []),
  ];
  for (const smaller of fewer) {
    const found = falseErrorsOf(smaller);
    if (found?.errors.some((error) => error.rule === rule) === true) {
      const first = found.errors.filter((error) => error.rule === rule);
      return shrunk({ recipe: smaller, found: { ...found, errors: first as unknown as FalseErrors["errors"] } });
    }
  }
  return failure;
}
