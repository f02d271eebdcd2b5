/** Who publishes a table, and what a note below it must say to deny it. */

export interface Publication {
  /**
   * `everyone`: a disclosure has it, empty where there is nothing to show, and without it something is missing.
   * `many`: many places ask for it, so that a number left out between two tables may be its.
   */
  readonly by: "everyone" | "many";
  /** The first year for which it is published: 2021. */
  readonly since?: number;
  /** Of whose money it tells: `stateCapital`. Where no table states any, places whose forms lack the table miss nothing. */
  readonly money?: string;
  /** The ids of other tables any of which will do in its place. */
  readonly or?: readonly string[];
}

export interface DeniedWords {
  /** What a note speaks of when it says that there is none: `本单位无政府性基金预算支出`. */
  readonly words: readonly string[];
  /** The concepts that it then denies, where not all: money may be left from the year before. */
  readonly concepts?: readonly string[];
}
