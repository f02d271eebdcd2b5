/** All that is fuzzed. */
import type { Target } from "../target";
import { handed } from "./handed";
import { cells } from "./tables";
import { texts } from "./texts";
import { workbooks } from "./workbooks";

export const targets: readonly Target[] = [...workbooks, ...cells, ...texts, ...handed];
