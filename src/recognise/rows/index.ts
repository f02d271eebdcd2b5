/** Reads the rows of a table by its axis, and asks its figures which of several readings is right. */
import type { Unit } from "../../amount";
import type { Layout, TableAxis } from "../../layouts";
import type { Choice } from "../layout/choice";
import { enoughSums } from "../enoughSums";
import { isFigureRole } from "../header/headerMatcher";
import type { Column, DraftPanel, Panel, Row, TreeStanding } from "../row";
import { admitAddable, admitEveryYear } from "./addable";
import { bestReading, isWrongFigure, type RowReading, type Support } from "./borneOut";
import { captionReadings, captionsByWords, hasUnknownCaptions, isOfWhich, isUnmarked } from "./captionRows";
import { codeReadings } from "./codeRows";
import { comparedApart, readComparedRows } from "./comparedRows";
import { confirmedReading } from "./confirmed";
import type { Body } from "./draft";
import { DraftFigures } from "./figures";
import { generalReadings } from "./generalRows";
import { hasUnknownItems, itemReadings } from "./itemRows";
import { lineReadings } from "./lineRows";
import { organisationReadings } from "./organisationRows";
import { nestBelow, nestBySums } from "./nestBySums";
import { isPlainList, lacksTotal, type PlainListOptions } from "./plainList";
import { projectReadings } from "./projectRows";
import { sidesOf } from "./sides";
import { readSingleRows } from "./singleRows";
import { isSumOfSubjects } from "./subjectSums";

export type { Body } from "./draft";

type AxisOfReaders = Exclude<TableAxis, "caption" | "item">;

const readers: Readonly<Record<AxisOfReaders, (body: Body) => readonly RowReading[]>> = {
  functional: codeReadings,
  economic: codeReadings,
  organisation: organisationReadings,
  project: projectReadings,
  line: lineReadings,
  single: (body) => [() => readSingleRows(body)],
  general: generalReadings,
};

export interface RowsWithTrees {
  readonly rows: readonly Row[];
  readonly trees: ReadonlyMap<Panel, TreeStanding>;
}

/** @param unit of the table's label; where there is none, whichever: it decides only how exact figures in 元 are */
export function readRows(
  { axis, layout }: Choice,
  printed: Body & { readonly panels: readonly DraftPanel[] },
  unit: Unit,
): RowsWithTrees {
  const { lines, compared } = comparedApart(printed);
  const body = { ...printed, lines, listing: layout.kind === undefined ? "" : layout.name };
  const figuresOf = (rows: readonly Row[]): DraftFigures => new DraftFigures(rows, unit, axis);
  const { rows, trees } =
    axis === "caption"
      ? readSides(layout, body, figuresOf)
      : axis === "item"
        ? readItems(layout, body, figuresOf)
        : readWhole(readers[axis](body), axis, body, figuresOf);
  if (axis === "item") admitEveryYear(body.panels);
  admitAddable(body.panels, rows, () => figuresOf(rows));
  return { rows: [...rows, ...readComparedRows(compared, body.panels, rows)], trees };
}

type FiguresOf = (rows: readonly Row[]) => DraftFigures;

function readWhole(
  readings: readonly RowReading[],
  axis: TableAxis,
  { panels }: Body,
  figuresOf: FiguresOf,
): RowsWithTrees {
  const treesOf = (tree: TreeStanding) => new Map(panels.map((panel) => [panel, tree]));
  const isGeneral = axis === "general";
  const isStated = !isGeneral && !panels.some(hasUnknownKeys);
  const judging = judgingColumns(panels);
  const nested = readings.map((reading): RowReading => {
    const nest = () => {
      const rows = reading();
      nestBySums(rows, figuresOf(rows), judging);
      return rows;
    };
    return Object.assign(nest, { isSaid: reading.isSaid === true });
  });
  const [only] = nested;
  if (nested.length === 1 && only !== undefined && isStated) return { rows: only(), trees: treesOf("stated") };
  const { rows, support } = bestReading(nested, figuresOf, judging, false);
  const isWrongTotal = support.holds === 0 && isWrongFigure(support.slip);
  // Of tables that a layout knows the lines may have codes of one level, one line for each payment.
  const mayHaveCodes = !isGeneral;
  if (!isStated && isWrongTotal && saysItself(rows, judging, support, figuresOf(rows), { mayHaveCodes }))
    return { rows, trees: treesOf("weak") };
  const isUnsaid = support.holds + support.fails === 0;
  if (isGeneral && isUnsaid && [...judging].some((column) => lacksTotal(rows, column, figuresOf(rows))))
    return { rows, trees: treesOf("weak") };
  const standing = isStated || (!isGeneral && support.fails === 0) ? "stated" : standingOf(support);
  const confirmed = standing === "none" ? confirmedReading(nested, figuresOf, judging) : undefined;
  return confirmed === undefined ? { rows, trees: treesOf(standing) } : { rows: confirmed, trees: treesOf("weak") };
}

/** The only column whose lines add up, in a table of one panel; or what codes of subjects say. */
function saysItself(
  rows: readonly Row[],
  columns: ReadonlySet<Column>,
  { slip }: Support,
  figures: DraftFigures,
  options: PlainListOptions,
): boolean {
  if (slip !== undefined && isSumOfSubjects(slip, figures)) return true;
  const panels = new Set(rows.map(({ panel }) => panel));
  return panels.size === 1 && listsPlainly(rows, columns, figures, options);
}

function listsPlainly(
  rows: readonly Row[],
  columns: ReadonlySet<Column>,
  figures: DraftFigures,
  options: PlainListOptions,
): boolean {
  return [...columns].some((column) => isPlainList(rows, column, figures, options));
}

/** Columns before the figures may say where a row belongs: where the words of one are not known, the figures must show it. */
function hasUnknownKeys({ columns }: Panel): boolean {
  const first = columns.findIndex(({ role }) => isFigureRole(role));
  return columns.slice(0, Math.max(0, first)).some(({ role }) => role === undefined);
}

/** Each side says by itself how its captions belong together; a panel with both is as certain as the less certain of them. */
function readSides(layout: Layout, body: Body, figuresOf: FiguresOf): RowsWithTrees {
  const trees = new Map<Panel, TreeStanding>();
  const rows = sidesOf(body, layout).flatMap((side) => {
    const { panel } = side;
    const judging = judgingColumns([panel]);
    const bySums: RowReading = () => {
      const rows = captionsByWords(side, layout);
      const figures = figuresOf(rows);
      for (const row of rows) nestBelow(row, figures, judging);
      return rows;
    };
    const readings = [...captionReadings(side, layout), ...(isUnmarked(side, layout) ? [bySums] : [])];
    const best = bestReading(readings, figuresOf, judging, true);
    const plain = best.support.holds > 0 ? undefined : plainReading(readings, judging, figuresOf);
    const tree = plain === undefined ? standingOfWords(hasUnknownCaptions(best.rows), best.support) : "weak";
    trees.set(panel, lessCertain(trees.get(panel), tree));
    return plain ?? best.rows;
  });
  return { rows, trees };
}

const byCertainty: readonly TreeStanding[] = ["none", "weak", "borne-out", "stated"];

function lessCertain(one: TreeStanding | undefined, other: TreeStanding): TreeStanding {
  return one !== undefined && byCertainty.indexOf(one) < byCertainty.indexOf(other) ? one : other;
}

/** Items and their 合计, which they do not come to: no other reading says anything of them that holds. What 其中 lists need not be all. */
function plainReading(
  readings: readonly RowReading[],
  columns: ReadonlySet<Column>,
  figuresOf: FiguresOf,
): readonly Row[] | undefined {
  return readings
    .map((reading) => reading())
    .filter((rows) => !rows.some(isOfWhich))
    .find((rows) => hasUnknownCaptions(rows) && listsPlainly(rows, columns, figuresOf(rows), { mayLackTotal: true }));
}

function readItems(layout: Layout, body: Body, figuresOf: FiguresOf): RowsWithTrees {
  const { rows, support } = bestReading(itemReadings(body, layout), figuresOf, judgingColumns(body.panels), true);
  const tree = standingOfWords(hasUnknownItems(rows), support);
  return { rows, trees: new Map(body.panels.map((panel) => [panel, tree])) };
}

/** Words say it where all are known; the few sums of a side, often the same in several columns, never say it alone. */
function standingOfWords(hasUnknown: boolean, support: Support): TreeStanding {
  if (!hasUnknown) return "stated";
  // A subtotal is wrong of which the total above it says what it should be.
  const isTold = support.fails === 0 || support.slip?.kind === "subtotal";
  return isTold || standingOf(support) !== "none" ? "weak" : "none";
}

/** Those that add up by their names; where no name is known, all amounts of the table; only where it has none, its counts. */
function judgingColumns(panels: readonly Panel[]): ReadonlySet<Column> {
  const named = panels.flatMap(({ additive }) => additive);
  if (named.length > 0) return new Set(named);
  const figures = panels.flatMap(({ columns }) => columns.filter(({ role }) => isFigureRole(role) && role !== "share"));
  const amounts = figures.filter(({ role }) => role === "amount");
  return new Set(amounts.length > 0 ? amounts : figures);
}

/**
 * Only sums with two parts or more are counted. Where enough of them hold the rows do add up, and those that fail may be wrong, unless
 * all list less than the whole: then the lists may not be complete.
 */
function standingOf({ holds, fails, telling, slip, excessive }: Support): TreeStanding {
  const isShown = telling >= enoughSums && holds > fails && excessive > 0;
  if (holds === 0 || (holds < 2 * fails && slip === undefined && !isShown)) return "none";
  return telling >= enoughSums && holds >= 2 * fails ? "borne-out" : "weak";
}
