/** Reads the rows of a table by its axis, and asks its figures which of several readings is right. */
import type { Unit } from "../../amount";
import type { TableAxis } from "../../layouts";
import type { Choice } from "../chooseLayout";
import { enoughSums } from "../enoughSums";
import { isFigureRole } from "../headerMatcher";
import type { Column, DraftPanel, Row, TreeStanding } from "../row";
import { admitAddable } from "./addable";
import { bestReading, type RowReading, type Support } from "./borneOut";
import { captionReadings, hasUnknownCaptions } from "./captionRows";
import { codeReadings } from "./codeRows";
import { draftRow, hasFigures, type Body, type DraftRow } from "./draft";
import { DraftFigures } from "./figures";
import { generalReadings } from "./generalRows";
import { readLineRows } from "./lineRows";
import { readOrganisationRows } from "./organisationRows";
import { readProjectRows } from "./projectRows";

export { sideOf } from "./captionRows";
export type { Body } from "./draft";

const readers: Readonly<Record<TableAxis, (body: Body, { layout }: Choice) => readonly RowReading[]>> = {
  caption: (body, { layout }) => captionReadings(body, layout),
  functional: codeReadings,
  economic: codeReadings,
  organisation: (body) => [() => readOrganisationRows(body)],
  project: (body) => [() => readProjectRows(body)],
  line: (body) => [() => readLineRows(body)],
  single: (body) => [() => readSingleRows(body)],
  general: generalReadings,
};

export interface RowsWithTree {
  readonly rows: readonly Row[];
  readonly tree: TreeStanding;
}

/** @param unit of the table's label; where there is none, whichever: it decides only how exact figures in 元 are */
export function readRows(
  choice: Choice,
  body: Body & { readonly panels: readonly DraftPanel[] },
  unit: Unit,
): RowsWithTree {
  const readings = readers[choice.axis](body, choice);
  const figuresOf = (rows: readonly Row[]): DraftFigures => new DraftFigures(rows, unit, choice.axis === "general");
  const columns = judgingColumns(body.panels);
  const [only] = readings;
  if (readings.length === 1 && only !== undefined && choice.axis !== "caption") {
    const rows = only();
    admitAddable(body.panels, rows, () => figuresOf(rows));
    return { rows, tree: "stated" };
  }
  const { rows, support } = bestReading(readings, figuresOf, columns, choice.axis === "caption");
  admitAddable(body.panels, rows, () => figuresOf(rows));
  return { rows, tree: isStated(choice.axis, rows, support) ? "stated" : standingOf(support) };
}

/** Do the words of the table say how its rows belong together? Codes do, and captions do where all are known. */
function isStated(axis: TableAxis, rows: readonly Row[], { fails }: Support): boolean {
  return axis !== "general" && (fails === 0 || axis !== "caption" || !hasUnknownCaptions(rows));
}

/** Those that add up by their names; where no name is known, all amounts of the table. */
function judgingColumns(panels: readonly DraftPanel[]): ReadonlySet<Column> {
  const named = panels.flatMap(({ additive }) => additive);
  if (named.length > 0) return new Set(named);
  return new Set(panels.flatMap(({ columns }) => columns.filter(({ role }) => isFigureRole(role) && role !== "share")));
}

/** Only sums with two parts or more are counted. */
function standingOf({ holds, fails, telling, isOneSlip }: Support): TreeStanding {
  if (holds === 0 || (holds < 2 * fails && !isOneSlip)) return "none";
  return telling >= enoughSums && holds >= 2 * fails ? "borne-out" : "weak";
}

/** A table of one row that needs no name, like “三公” 经费. */
function readSingleRows({ panels: [panel], lines }: Body): DraftRow[] {
  if (panel === undefined) return [];
  return lines
    .filter((line) => hasFigures(line, panel))
    .map((line, position) =>
      draftRow(
        { ...line, panel, keyColumn: panel.columns[0]?.index ?? 0, nameColumn: undefined },
        { kind: "single", key: position === 0 ? "total" : `row:${position}` },
      ),
    );
}
