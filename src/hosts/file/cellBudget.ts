/** Counts the cells of one workbook while it is being read. */
import { MAX_CELLS } from "./limits";
import { Refusal } from "./unusable";

export interface CellBudget {
  /** Throws a `Refusal` once the workbook holds more cells than we are willing to keep. */
  take(): void;
}

/** Counts the cells of a workbook. Throws `Refusal("tooManyCells")` beyond the limit. */
export function cellBudget(limit = MAX_CELLS): CellBudget {
  let left = limit;
  return {
    take() {
      if (left-- <= 0) throw new Refusal("tooManyCells");
    },
  };
}
