/** Every kind of mistake that can be planted; a new one is a file beside these and a line here. */
import type { MistakeKind } from "../mistake";
import { digits } from "./digits";
import { name } from "./name";
import { narrative } from "./narrative";
import { neighbours } from "./neighbours";
import { row } from "./row";
import { share } from "./share";
import { subtotal } from "./subtotal";
import { unit } from "./unit";
import { year } from "./year";

export const kinds: readonly MistakeKind[] = [digits, subtotal, unit, row, neighbours, year, name, share, narrative];
