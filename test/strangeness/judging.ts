/** What a strange workbook is told to be wrong that the plain one is not. */
import type { Finding } from "../../src/check";
import { a1, type Workbook } from "../../src/workbook";
import { grouped } from "../../src/grouped";
import { dump } from "./dump";
import { findingsOf } from "./planting";
import { isChanged, plainOf, strangeOf, type Recipe } from "./strange";
import { taggedAt } from "./tagged";

const plainErrors = new Map<string, ReadonlySet<string>>();

/** Which rule accuses which published cells. */
function accusationsOf({ rule, places }: Finding): string[] {
  return places.map(
    ({ sheet, row, column }) => `${rule} ${taggedAt(sheet, row, column)?.origin ?? a1({ row, column })}`,
  );
}

function errorsIn(workbook: Workbook): readonly Finding[] {
  return findingsOf(workbook).filter(({ severity }) => severity === "error");
}

function errorsOfPlain(recipe: Recipe): ReadonlySet<string> {
  const key = `${recipe.source} ${[...recipe.sheets].sort((a, b) => a - b).join()}`;
  let known = plainErrors.get(key);
  if (known === undefined) plainErrors.set(key, (known = new Set(errorsIn(plainOf(recipe)).flatMap(accusationsOf))));
  return known;
}

export interface FalseErrors {
  readonly workbook: Workbook;
  readonly errors: readonly [Finding, ...Finding[]];
}

/** Errors in a correct workbook made strange; `undefined` where there are none that the plain one has not. */
export function falseErrorsOf(recipe: Recipe): FalseErrors | undefined {
  const plain = plainOf(recipe);
  const workbook = strangeOf(recipe, plain);
  if (!isChanged(workbook, plain)) return undefined;
  const errors = errorsIn(workbook).filter(({ consequenceOf }) => consequenceOf === undefined);
  if (errors.length === 0) return undefined;
  const known = errorsOfPlain(recipe);
  const [first, ...others] = errors.filter((error) => !accusationsOf(error).some((one) => known.has(one)));
  return first === undefined ? undefined : { workbook, errors: [first, ...others] };
}

/** The recipe, what is said, and the cells it is said of. */
export function complaintOf(recipe: Recipe, { errors }: FalseErrors): string {
  const [first] = errors;
  const sheets = grouped(first.places, ({ sheet }) => sheet);
  const said = errors
    .slice(0, 4)
    .map(({ rule, message, places: [{ sheet, ...at }] }) => `${rule} ${sheet.name}!${a1(at)} ${message}`);
  return [
    JSON.stringify(recipe),
    ...said,
    ...(errors.length > 4 ? [`… and ${errors.length - 4} errors more`] : []),
    ...[...sheets].map(([sheet, places]) =>
      dump(
        sheet,
        places.slice(0, 8).map(({ row }) => row),
        places.slice(0, 8).map(({ column }) => column),
      ),
    ),
  ].join("\n");
}
