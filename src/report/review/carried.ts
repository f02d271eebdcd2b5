/** What goes over from an earlier 审核意见 into the next one. */
import { grouped } from "../../grouped";
import type { ReviewRow } from "./columns";
import { hasAnswer, type EarlierReview } from "./earlier";

export interface Carried {
  /** What people wrote beside a finding; each row of the earlier sheet is handed out once. */
  readonly take: (fingerprint: string) => ReviewRow | undefined;
  /** Rows whose finding is not told any more, once all others were taken. */
  readonly left: () => readonly ReviewRow[];
}

/** Hands the rows of an earlier 审核意见 out by finding, each once; what was not taken is left. */
export function carriedFrom(earlier: EarlierReview | undefined): Carried {
  const waiting = new Set(earlier?.rows);
  const byKey = grouped(waiting, ({ key }) => key);
  return {
    take: (fingerprint) => {
      const row = byKey.get(fingerprint)?.shift();
      if (row !== undefined) waiting.delete(row);
      return row;
    },
    // A row without a state is a consequence of another mistake. It goes with that, unless the unit answered it.
    left: () => [...waiting].filter((row) => hasAnswer(row) || row.state !== undefined),
  };
}
