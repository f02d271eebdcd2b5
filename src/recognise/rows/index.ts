/** Reads the rows of a table by its axis. */
import type { Layout, TableAxis } from "../../layouts";
import type { Row } from "../row";
import { readCaptionRows } from "./captionRows";
import { readCodeRows } from "./codeRows";
import { draftRow, hasFigures, type Body, type DraftRow } from "./draft";
import { readLineRows } from "./lineRows";
import { readOrganisationRows } from "./organisationRows";
import { readProjectRows } from "./projectRows";

export { sideOf } from "./captionRows";
export type { Body } from "./draft";

const readers: Readonly<Record<TableAxis, (body: Body, layout: Layout) => readonly Row[]>> = {
  caption: readCaptionRows,
  functional: readCodeRows,
  economic: readCodeRows,
  organisation: readOrganisationRows,
  project: readProjectRows,
  line: readLineRows,
  single: readSingleRows,
};

export function readRows(axis: TableAxis, body: Body, layout: Layout): readonly Row[] {
  return readers[axis](body, layout);
}

/** A table of one row that needs no name, like “三公” 经费. */
function readSingleRows({ sheet, panels: [panel], lines }: Body): DraftRow[] {
  if (panel === undefined) return [];
  return lines
    .filter((index) => hasFigures(sheet, index, panel))
    .map((index, position) =>
      draftRow(
        { index, panel, keyColumn: panel.columns[0]?.index ?? 0, nameColumn: undefined },
        { kind: "single", key: position === 0 ? "total" : `row:${position}` },
      ),
    );
}
