/** What a mistake is that is planted for a class: cells that are changed, as people get them wrong. */
import type { Readings } from "../../readings/readings";
import type { Disclosure } from "../../recognise";
import type { CellEdit } from "../../workbook";
import type { Random } from "./random";

export const mistakeKinds = [
  "digits",
  "row",
  "subtotal",
  "unit",
  "year",
  "name",
  "share",
  "neighbours",
  "narrative",
] as const;
export type MistakeId = (typeof mistakeKinds)[number];

/** 1: told by the table itself. 2: a look at other lines or tables is needed. 3: only who calculates or reads along finds it. */
export type MistakeLevel = 1 | 2 | 3;
export const levels: readonly MistakeLevel[] = [1, 2, 3];

/** What the mistakes are planted into, as it is read. */
export interface Ground {
  readonly disclosure: Disclosure;
  readonly readings: Readings;
}

/** The edits of one mistake. Any of its cells is the right answer to where it is. */
export type Planting = readonly [CellEdit, ...CellEdit[]];

export interface MistakeKind {
  readonly id: MistakeId;
  readonly level: MistakeLevel;
  /** The places where one could be planted. What it becomes there is chosen by chance. */
  readonly places: (ground: Ground) => readonly Planter[];
}

/** @returns undefined where nothing comes of it here */
export type Planter = (random: Random) => Planting | undefined;
