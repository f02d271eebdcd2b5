/** Codes whole, in parts, or as indentation. */
import { normalise, type Sheet } from "../../src/workbook";
import { rearrange, span, widthOf } from "../support/rearrange";
import { addedCell, leafAbove, taggedAt, type Shape, type TaggedCell } from "./tagged";
import {
  onTables,
  textIn,
  withCellAt,
  withColumns,
  withRows,
  type Random,
  type Transformation,
} from "./transformation";

const levels = ["类", "款", "项"];

function codeText(cell: TaggedCell | undefined): string {
  return cell === undefined ? "" : String(cell.value).trim();
}

function isSubjectCode(text: string): boolean {
  return /^[1-5]\d{2}(?:\d{2}){0,2}$/u.test(text);
}

/** Columns of 类 | 款 | 项 side by side. */
function splitColumns({ sheet, header, columns }: Shape): number[] {
  const titles = columns.map(({ index }) => normalise(textIn(leafAtBottom(sheet, header.bottom, header.top, index))));
  const first = titles.findIndex((title, at) => title === "类" && titles[at + 1] === "款");
  if (first < 0) return [];
  const count = titles[first + 2] === "项" ? 3 : 2;
  return columns.slice(first, first + count).map(({ index }) => index);
}

/** The lowest text, below which 栏次 may stand. */
function leafAtBottom(sheet: Sheet, bottom: number, top: number, column: number): TaggedCell | undefined {
  for (let row = bottom; row >= top; row -= 1) {
    const cell = taggedAt(sheet, row, column);
    if (cell !== undefined && levels.includes(normalise(textIn(cell)))) return cell;
  }
  return undefined;
}

/** The only column of whole codes of subjects, in a table of one panel. */
function wholeColumn(shape: Shape): number | undefined {
  const codes = shape.columns.filter(({ role }) => role === "code").map(({ index }) => index);
  const [only] = codes;
  if (codes.length !== 1 || only === undefined) return undefined;
  const values = shape.body.map((row) => codeText(taggedAt(shape.sheet, row, only))).filter((text) => /\d/u.test(text));
  return values.length > 0 && values.every(isSubjectCode) ? only : undefined;
}

/** 2080505 → 208 | 05 | 05, under one more header line 类 | 款 | 项. */
function split(shape: Shape): Sheet | undefined {
  const { sheet, table, header, body } = shape;
  const code = wholeColumn(shape);
  const hasNumbers = (sheet.rows[header.bottom] ?? []).some((cell) => typeof cell?.value === "number");
  if (code === undefined || hasNumbers || shape.repeated.length > 0) return undefined;
  const wholes = body.map((row) => codeText(taggedAt(sheet, row, code)));
  const isMerged = sheet.merges.some(({ top, left, right }) => top > header.bottom && left <= code && right >= code);
  if (isMerged) return undefined;
  const count = Math.max(...wholes.map((text) => (text.length - 1) / 2));
  if (count < 2) return undefined;
  // The header reaches one line further down, and the code's header over all its parts.
  const line = header.bottom + 1;
  let wide = withRows(withColumns(sheet, code + 1, count - 1), line);
  const codeHeader = leafAbove(wide, header, code);
  const merges = wide.merges.map((area) =>
    area.top <= header.bottom &&
    area.bottom === header.bottom &&
    area.top >= header.top &&
    !(area.left <= code && area.right >= code)
      ? area.left === area.right
        ? { ...area, bottom: line }
        : area
      : area,
  );
  const mergedColumns = new Set(merges.filter(({ bottom }) => bottom === line).map(({ left }) => left));
  const isHeaderOfCode = (area: { top: number; left: number; right: number }): boolean =>
    area.top >= header.top && area.top <= header.bottom && area.left === code && area.right <= code + count - 1;
  const [own] = merges.filter(isHeaderOfCode);
  const headerTop =
    own?.top ?? span(header.top, header.bottom).findLast((row) => taggedAt(wide, row, code) !== undefined);
  wide = {
    ...wide,
    merges: [
      ...merges.filter((area) => !isHeaderOfCode(area)),
      ...(headerTop === undefined
        ? []
        : [{ top: headerTop, left: code, bottom: header.bottom, right: code + count - 1 }]),
      ...(sheet.merges.length === 0
        ? []
        : span(0, widthOf(wide) - 1)
            .filter((column) => column < code || column >= code + count)
            .filter((column) => !mergedColumns.has(column) && taggedAt(wide, header.bottom, column) !== undefined)
            .filter(
              (column) =>
                !merges.some(
                  ({ top, left, right, bottom }) =>
                    left <= column && right >= column && top <= header.bottom && bottom >= header.bottom,
                ),
            )
            .map((column) => ({ top: header.bottom, left: column, bottom: line, right: column }))),
    ],
  };
  if (codeHeader === undefined) return undefined;
  for (const level of span(0, count - 1))
    wide = withCellAt(
      wide,
      line,
      code + level,
      addedCell(levels[level] ?? "", { table, part: "header", role: "code" }),
    );
  body.forEach((row, position) => {
    const whole = wholes[position] ?? "";
    const cell = taggedAt(sheet, row, code);
    if (cell === undefined || !isSubjectCode(whole)) return;
    const parts = [whole.slice(0, 3), whole.slice(3, 5), whole.slice(5, 7)];
    for (const level of span(0, count - 1)) {
      const part = parts[level] ?? "";
      wide = withCellAt(wide, row + 1, code + level, part === "" ? undefined : { ...cell, value: part, format: "@" });
    }
  });
  return wide;
}

/** 208 | 05 | 05 → 2080505. The line 类 | 款 | 项 goes where nothing else stands in it. */
function join(shape: Shape): Sheet | undefined {
  const { sheet, header, body, repeated } = shape;
  const parts = splitColumns(shape);
  const [first] = parts;
  if (first === undefined || repeated.length > 0) return undefined;
  const line = span(header.top, header.bottom).find((row) => normalise(textIn(taggedAt(sheet, row, first))) === "类");
  const isWhole = body.some((row) =>
    parts.slice(1).some((column) => codeText(taggedAt(sheet, row, column)).length > 2),
  );
  if (line === undefined || isWhole) return undefined;
  let changed = sheet;
  for (const row of body) {
    const cells = parts.map((column) => taggedAt(sheet, row, column));
    const whole = cells.map(codeText).join("");
    const cell = cells.find((one) => one !== undefined);
    if (cell !== undefined && /^\d+$/u.test(whole))
      changed = withCellAt(changed, row, first, { ...cell, value: whole, format: "@" } as TaggedCell);
  }
  const others = (changed.rows[line] ?? []).some((cell, column) => cell !== undefined && !parts.includes(column));
  const rows = span(0, changed.rows.length - 1).filter((row) => others || row !== line);
  const columns = span(0, widthOf(changed) - 1).filter((column) => !parts.slice(1).includes(column));
  if (others) changed = withCellAt(changed, line, first, undefined);
  return rearrange(changed, rows, columns);
}

/** Names indented by the level of their codes, and no codes. */
function indented(shape: Shape, random: Random): Sheet | undefined {
  const codes = splitColumns(shape).length > 0 ? splitColumns(shape) : [wholeColumn(shape)].flatMap((one) => one ?? []);
  const { sheet, body, columns } = shape;
  const all = columns.filter(({ role }) => role === "code");
  const last = codes.at(-1);
  if (
    last === undefined ||
    all.length !== codes.length ||
    columns.find(({ index }) => index === last + 1)?.role !== "name"
  )
    return undefined;
  const blank = random() < 0.5 ? "\u3000" : "  ";
  let changed = sheet;
  for (const row of body) {
    const name = taggedAt(sheet, row, last + 1);
    const code = codes.map((column) => codeText(taggedAt(sheet, row, column))).join("");
    const level = /^\d+$/u.test(code) ? Math.max(0, (code.length - 3) / 2) : 0;
    // 合计 may stand in the code's column.
    const label = name ?? codes.map((column) => taggedAt(sheet, row, column)).find((cell) => cell !== undefined);
    if (label === undefined) continue;
    const text = `${blank.repeat(level)}${String(label.value).trim()}`;
    const cell: TaggedCell = { ...label, value: text, role: "name" };
    changed = withCellAt(changed, row, last + 1, cell);
  }
  return rearrange(
    changed,
    undefined,
    span(0, widthOf(changed) - 1).filter((column) => !codes.includes(column)),
  );
}

export const codeChanges: readonly Transformation[] = [
  onTables("codes split in 类 | 款 | 项", split),
  onTables("split codes joined", join),
  onTables("indentation instead of codes", indented),
];
