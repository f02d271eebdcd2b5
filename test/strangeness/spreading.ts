/** The same tables on other sheets, and sheets and rows out of sight. */
import type { Sheet, Workbook } from "../../src/workbook";
import { heightOf, rearrange, span, stacked } from "../support/rearrange";
import { hiddenRowsOf } from "./rows";
import { onlyShape, shapesOf, type Shape } from "./tagged";
import { onTables, textIn, type Random, type Transformation } from "./transformation";

function stackedBy(perSheet: number, gap: number) {
  return ({ sheets }: Workbook): Workbook => {
    const tables = sheets.filter((sheet) => shapesOf(sheet).length > 0);
    const others = sheets.filter((sheet) => !tables.includes(sheet));
    const made: Sheet[] = [];
    for (let from = 0; from < tables.length; from += perSheet)
      made.push({ ...stacked(tables.slice(from, from + perSheet), gap), name: `合并${made.length + 1}` });
    return { sheets: [...others, ...made] };
  };
}

/** Every table on a sheet of its own. */
function apart({ sheets }: Workbook): Workbook {
  return {
    sheets: sheets.flatMap((sheet) => {
      const shapes = shapesOf(sheet);
      if (shapes.length < 2) return [sheet];
      return shapes.map((shape, position) => {
        const end = shapes[position + 1];
        const last = end === undefined ? heightOf(sheet) - 1 : topOf(end) - 1;
        return { ...rearrange(sheet, span(topOf(shape), last)), name: `${sheet.name}${position + 1}` };
      });
    }),
  };
}

function topOf({ titles, labels, header }: Shape): number {
  return Math.min(header.top, ...titles, ...labels);
}

/** Where a table may be cut: not inside merged rows. */
function cutOf({ sheet, body, repeated }: Shape, random: Random): number | undefined {
  const cut = body[1 + Math.floor(random() * (body.length - 2))];
  if (cut === undefined || body.length < 4 || repeated.length > 0) return undefined;
  return sheet.merges.some(({ top, bottom }) => top < cut && bottom >= cut) ? undefined : cut;
}

/** The title of a further page: `支出总表（续）`. */
function continued(sheet: Sheet, from: number): Sheet {
  const titles = new Set(onlyShape(sheet)?.titles.filter((row) => row >= from));
  const rows = sheet.rows.map((cells, row) =>
    titles.has(row)
      ? cells?.map((cell) =>
          textIn(cell) === "" || cell === undefined ? cell : { ...cell, value: `${textIn(cell)}（续）` },
        )
      : cells,
  );
  return { ...sheet, rows };
}

function cutOnSheet(heading: "with its titles, 续" | "header only") {
  return (shape: Shape, random: Random): Sheet | undefined => {
    const { sheet, header } = shape;
    const cut = cutOf(shape, random);
    if (cut === undefined) return undefined;
    const again = span(heading === "header only" ? header.top : topOf(shape), header.bottom);
    const changed = rearrange(sheet, [...span(0, cut - 1), ...again, ...span(cut, heightOf(sheet) - 1)]);
    return heading === "header only" ? changed : continued(changed, cut);
  };
}

function cutOverSheets({ sheets }: Workbook, random: Random): Workbook {
  return {
    sheets: sheets.flatMap((sheet) => {
      const shape = onlyShape(sheet);
      const chosen = random() < 0.6;
      const cut = shape && cutOf(shape, random);
      if (shape === undefined || cut === undefined || !chosen) return [sheet];
      const second = rearrange(sheet, [...span(topOf(shape), shape.header.bottom), ...span(cut, heightOf(sheet) - 1)]);
      return [rearrange(sheet, span(0, cut - 1)), { ...continued(second, 0), name: `${sheet.name}（续）` }];
    }),
  };
}

export const spreadChanges: readonly Transformation[] = [
  { name: "two tables a sheet", phase: "spread", apply: stackedBy(2, 1) },
  { name: "three tables a sheet without a blank row between", phase: "spread", apply: stackedBy(3, 0) },
  { name: "all tables on one sheet", phase: "spread", apply: stackedBy(Infinity, 2) },
  { name: "every table on a sheet of its own", phase: "table", apply: apart },
  { ...onTables("cut in two, the header again", cutOnSheet("header only")), phase: "spread" },
  { ...onTables("cut in two with titles, 续", cutOnSheet("with its titles, 续")), phase: "spread" },
  { name: "cut in two over two sheets, 续", phase: "spread", apply: cutOverSheets },
  {
    ...onTables("hidden rows", (shape, random) => ({ ...shape.sheet, hiddenRows: hiddenRowsOf(shape, random) })),
    phase: "hide",
  },
  {
    name: "hidden sheets",
    phase: "hide",
    apply: ({ sheets }, random) => ({
      sheets: sheets.map((sheet) => (random() < 0.4 ? { ...sheet, visibility: "hidden" } : sheet)),
    }),
  },
];
