/** Strange workbooks: a correct one, some of its sheets, and transformations in turn. */
import type { Workbook } from "../../src/workbook";
import { randomNumbers } from "../support/mutate";
import { amountChanges } from "./amounts";
import { codeChanges } from "./codes";
import { columnChanges } from "./columns";
import { headerChanges } from "./headers";
import { rowChanges } from "./rows";
import { source } from "./sources";
import { spreadChanges } from "./spreading";
import type { Transformation } from "./transformation";
import { wordChanges } from "./words";

const all: readonly Transformation[] = [
  ...wordChanges,
  ...headerChanges,
  ...columnChanges,
  ...codeChanges,
  ...rowChanges,
  ...amountChanges,
  ...spreadChanges,
];

export const transformationNames: readonly string[] = all.map(({ name }) => name);

const byName = new Map(all.map((one) => [one.name, one]));

/** What makes a strange workbook again. */
export interface Recipe {
  readonly source: string;
  /** Which sheets of the source, counted from 0 and around; all where none is named. */
  readonly sheets: readonly number[];
  readonly steps: readonly Step[];
}

export interface Step {
  readonly name: string;
  readonly seed: number;
}

const phases: readonly Transformation["phase"][] = ["table", "spread", "hide"];

/** The correct workbook of a recipe, as it was published. */
export function plainOf({ source: name, sheets: wanted }: Pick<Recipe, "source" | "sheets">): Workbook {
  const { sheets } = source(name);
  if (wanted.length === 0) return { sheets };
  const chosen = new Set(wanted.map((number) => number % sheets.length));
  return { sheets: sheets.filter((_, position) => chosen.has(position)) };
}

/** @param plain the recipe's workbook, perhaps with a mistake in it: the same cells go the same ways */
export function strangeOf({ steps }: Pick<Recipe, "steps">, plain: Workbook): Workbook {
  const ordered = steps
    .map(({ name, seed }) => ({ transformation: byName.get(name), seed }))
    .sort((a, b) => phaseOf(a.transformation) - phaseOf(b.transformation));
  return ordered.reduce(
    (workbook, { transformation, seed }) => transformation?.apply(workbook, randomNumbers(seed)) ?? workbook,
    plain,
  );
}

/** Did the transformations find anything to change? */
export function isChanged(strange: Workbook, plain: Workbook): boolean {
  return (
    strange.sheets.length !== plain.sheets.length ||
    strange.sheets.some((sheet, position) => sheet !== plain.sheets[position])
  );
}

function phaseOf(transformation: Transformation | undefined): number {
  return phases.indexOf(transformation?.phase ?? "table");
}
