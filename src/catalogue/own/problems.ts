/** Gathers what is wrong with a list, so that a list with 50 000 mistakes is still one that can be read about. */
import { a1, quoteSheet, type Position } from "../../workbook";
import { problemSeverities, type ListProblem, type ListProblemKind } from "./reading";
import { shown } from "./characters";

export interface ListCell extends Position {
  readonly sheet: string;
}

/** How many mistakes are told one by one; the others are counted. */
const toldEach = 100;
/** How many cells a note about many cells names. */
const cellsNamed = 10;

export interface ProblemDetail {
  readonly quoted?: string;
  readonly others?: readonly string[];
}

export class Problems {
  private readonly refused: ListProblem[] = [];
  private readonly noted = new Map<string, { first: ListProblem; cells: string[]; count: number }>();
  private refusedInAll = 0;

  /** The first place is the one to go to. Notes of the same kind on one sheet become one note. */
  add(
    kind: ListProblemKind,
    places: readonly [ListCell, ...ListCell[]],
    { quoted = "", others = [] }: ProblemDetail = {},
  ) {
    const [{ sheet }] = places;
    const severity = problemSeverities[kind];
    const cells = places.map((place) =>
      place.sheet === sheet ? a1(place) : `${quoteSheet(place.sheet)}!${a1(place)}`,
    );
    const problem = (): ListProblem => ({
      kind,
      severity,
      sheet,
      cells,
      count: 1,
      quoted: shown(quoted),
      others: others.map(shown),
    });
    if (severity === "refused") {
      this.refusedInAll += 1;
      if (this.refused.length < toldEach) this.refused.push(problem());
      return;
    }
    const key = `${kind} ${sheet}`;
    const known = this.noted.get(key);
    if (known === undefined) this.noted.set(key, { first: problem(), cells: [...cells], count: 1 });
    else {
      known.count += 1;
      if (known.cells.length < cellsNamed) known.cells.push(...cells);
    }
  }

  get areRefusing(): boolean {
    return this.refusedInAll > 0;
  }

  /** The refusing ones first. */
  all(): readonly ListProblem[] {
    const [first] = this.refused;
    const untold = this.refusedInAll - this.refused.length;
    const more: ListProblem[] =
      first === undefined || untold === 0
        ? []
        : [{ ...first, kind: "more", count: untold, cells: [], quoted: "", others: [] }];
    const noted = [...this.noted.values()].map(({ first, cells, count }) => ({ ...first, cells, count }));
    return [...this.refused, ...more, ...noted];
  }
}
