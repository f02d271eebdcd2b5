/** The same tables typed differently: codes, captions, amounts, blanks. Pure functions Workbook → Workbook. */
import { readCode } from "../../src/recognise/cells/codes";
import { functionalClassOf } from "../../src/catalogue/functionalClasses";
import { splitOrdinal } from "../../src/vocabulary";
import type { Column } from "../../src/recognise";
import type { Cell, Sheet } from "../../src/workbook";
import { blankLine, edited, heightOf, rearrange, span, textCell, widthOf } from "./rearrange";
import { cellText, onCells, onTables, type Shape, type Transform } from "./transform";

const isCoded = ({ table }: Shape): boolean => table.axis === "functional" || table.axis === "economic";

// Codes

export const codesAsNumbers = onCells((shape) => (cell, row, column) => {
  const isCode = shape.columns.some(({ role, index }) => role === "code" && index === column);
  const code = shape.body.includes(row) && isCode ? readCode(cell?.value)?.code : undefined;
  return code !== undefined && /^[1-9]\d{0,6}$/u.test(code) ? { value: Number(code), format: "General" } : cell;
});

/** `repeated`: 208 | 05 | 05 on each line; `once`: upper parts only where they change; `levels`: the whole code in its level's column. */
export function splitCodes(way: "repeated" | "once" | "levels", as: "text" | "number" = "text"): Transform {
  return onTables((shape) => {
    const code = shape.columns.find(({ role }) => role === "code");
    if (!isCoded(shape) || code === undefined || shape.table.panels.length > 1) return shape.sheet;
    const levels = shape.table.axis === "functional" ? ["类", "款", "项"] : ["类", "款"];
    const { bottom } = shape.header;
    const wide = withLevelColumns(shape.sheet, bottom, code.index, levels.length);
    let before: string[] = [];
    return edited(wide, (cell, row, column) => {
      const level = column - code.index;
      if (level < 0 || level >= levels.length) return cell;
      if (row === bottom + 1) return textCell(levels[level] ?? "");
      const whole = readCode(wide.rows[row]?.[code.index]?.value)?.code;
      if (row <= bottom || whole === undefined) return cell;
      const parts = way === "levels" ? [] : [whole.slice(0, 3), whole.slice(3, 5), whole.slice(5, 7)];
      if (way === "levels") parts[whole.length === 3 ? 0 : whole.length === 5 ? 1 : 2] = whole;
      const part = parts[level] ?? "";
      const shown = way === "once" && part === before[level] && parts[level + 1] ? "" : part;
      if (level === levels.length - 1) before = parts;
      if (shown === "") return undefined;
      return as === "number" ? { value: Number(shown), format: "General" } : textCell(shown);
    });
  });
}

/** One more header row, and columns for the levels under the code's header. */
function withLevelColumns(sheet: Sheet, bottom: number, column: number, levels: number): Sheet {
  const more = levels - 1;
  const rows = span(0, heightOf(sheet) - 1).flatMap((row) => (row === bottom ? [row, blankLine] : [row]));
  const columns = span(0, widthOf(sheet) - 1).flatMap((at) =>
    at === column ? [at, ...Array<number>(more).fill(blankLine)] : [at],
  );
  const wide = rearrange(sheet, rows, columns);
  const merges = wide.merges
    .filter(({ top, bottom: end }) => top > bottom + 1 || end < bottom)
    .concat(
      wide.merges
        .filter(({ top, bottom: end }) => top <= bottom && end >= bottom)
        .map((area) =>
          area.left === column ? { ...area, right: area.right + more } : { ...area, bottom: bottom + 1 },
        ),
    );
  return { ...wide, merges };
}

/** Code and name in the name's column; the code's column goes. */
export function codeWithName(join: (code: string, name: string) => string, header?: string): Transform {
  return onTables((shape) => {
    if (!isCoded(shape)) return shape.sheet;
    const pairs = shape.table.panels.map(({ columns }) => ({
      code: columns.find(({ role }) => role === "code")?.index ?? -1,
      name: columns.find(({ role }) => role === "name")?.index ?? -1,
    }));
    const joined = edited(shape.sheet, (cell, row, column) => {
      const pair = pairs.find(({ name }) => name === column);
      if (pair === undefined) return cell;
      if (row === shape.header.bottom && header !== undefined) return textCell(header);
      if (!shape.body.includes(row)) return cell;
      const code = readCode(shape.sheet.rows[row]?.[pair.code]?.value)?.code;
      const label = shape.sheet.rows[row]?.[pair.code];
      return code === undefined ? (cell ?? label) : textCell(join(code, cellText(cell)));
    });
    const dropped = new Set(pairs.map(({ code }) => code));
    return rearrange(
      joined,
      undefined,
      span(0, widthOf(joined) - 1).filter((column) => !dropped.has(column)),
    );
  });
}

// Captions

/** Puts another mark in place of 一、 and （一）. */
export function renumbered(mark: (level: number, count: number) => string): Transform {
  return onCells((shape) => {
    const counts = new Map<string, number>();
    return (cell, row, column) => {
      const isCaption = shape.columns.some(({ role, index }) => role === "caption" && index === column);
      if (!isCaption || !shape.body.includes(row) || cell === undefined) return cell;
      const { level, text } = splitOrdinal(cellText(cell));
      if (level === 0) return cell;
      const count = (counts.get(`${column}/${level}`) ?? 0) + 1;
      counts.set(`${column}/${level}`, count);
      return { ...cell, value: `${mark(level, count)}${text}` };
    };
  });
}

/** The functional classes of a caption table from the last to the first, each with its amounts. */
export const classesBackwards = onTables((shape) => {
  if (shape.table.axis !== "caption") return shape.sheet;
  return shape.table.panels.reduce((sheet, { columns }) => {
    const caption = columns.find(({ role }) => role === "caption");
    if (caption === undefined) return sheet;
    const rows = shape.body.filter(
      (row) => functionalClassOf(splitOrdinal(cellText(sheet.rows[row]?.[caption.index])).text) !== undefined,
    );
    const from = new Map(rows.map((row, position) => [row, rows[rows.length - 1 - position] ?? row]));
    const mine = new Set(columns.filter(({ role }) => role !== "line-number").map(({ index }) => index));
    return edited(sheet, (cell, row, column) =>
      mine.has(column) && from.has(row) ? sheet.rows[from.get(row) ?? row]?.[column] : cell,
    );
  }, shape.sheet);
});

// Amounts

function isMoney(shape: Shape, column: number): Column | undefined {
  return shape.columns.find(({ index, role }) => index === column && (role === "amount" || role === "price"));
}

/** Everything in 元; the unit stands above the table, or in the headers of the amounts. */
export function inYuan(unit: "above" | "in headers"): Transform {
  return onCells((shape) => (cell, row, column) => {
    if (cell === undefined) return cell;
    const { value } = cell;
    const money = isMoney(shape, column);
    if (row < shape.header.top && typeof value === "string")
      return unit === "above" ? { ...cell, value: value.replace(/万元/u, "元") } : withoutUnit(cell);
    if (row <= shape.header.bottom && typeof value === "string") {
      const plain = value.replace(/[（(]万元[）)]/u, "");
      return {
        ...cell,
        value:
          unit === "in headers" && money !== undefined && isLeaf(shape, row, column) ? `${plain}\n（单位：元）` : plain,
      };
    }
    if (money === undefined || !shape.table.rows.some(({ index }) => index === row)) return cell;
    const number = typeof value === "number" ? value : Number(String(value).replace(/[,\s]/gu, ""));
    return Number.isNaN(number) ? cell : { value: Math.round(number * 10000 * 100) / 100, format: cell.format };
  });
}

function withoutUnit(cell: Cell): Cell | undefined {
  const text = String(cell.value)
    .replace(/(?:金额)?单位[：:]\s*万元/u, "")
    .trim();
  return text === "" ? undefined : { ...cell, value: text };
}

function isLeaf({ sheet, header }: Shape, row: number, column: number): boolean {
  return span(row + 1, header.bottom).every((below) => sheet.rows[below]?.[column] === undefined);
}

export const blankForZero = onCells(
  (shape) => (cell, row, column) =>
    isMoney(shape, column) !== undefined && shape.body.includes(row) && cell?.value === 0 ? undefined : cell,
);

/** Not in lists of purchases, where a blank beside an organisation says that it is only a heading. */
export const zeroForBlank = onCells((shape) => (cell, row, column) => {
  const isRow = shape.table.rows.some(
    ({ index, panel }) => index === row && panel.columns.some((one) => one.index === column),
  );
  if (cell !== undefined || shape.table.axis === "line" || !isRow || isMoney(shape, column) === undefined) return cell;
  return { value: 0, format: "#,##0.00" };
});

export const amountsAsText = onCells((shape) => (cell, row, column) => {
  const isAmount = shape.table.rows.some(({ index }) => index === row) && isMoney(shape, column) !== undefined;
  return isAmount && typeof cell?.value === "number" ? textCell(cell.value.toFixed(2)) : cell;
});

// Widths and blanks

function fullWidth(text: string): string {
  return text.replace(/[!-~]/gu, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0));
}

export const fullWidthEverything = onCells((shape) => (cell, row, column) => {
  if (cell === undefined) return cell;
  const isAmount = shape.table.rows.some(({ index }) => index === row) && isMoney(shape, column) !== undefined;
  if (typeof cell.value === "string") return { ...cell, value: fullWidth(cell.value) };
  return isAmount && typeof cell.value === "number" ? textCell(fullWidth(cell.value.toFixed(2))) : cell;
});

/** `合    计`, `项\n目`, names between full-width blanks. */
export const looseTexts = onCells((shape) => (cell, row, column) => {
  if (typeof cell?.value !== "string" || row < shape.header.top) return cell;
  const text = cell.value;
  if (row <= shape.header.bottom) {
    const middle = Math.ceil(text.length / 2);
    return { ...cell, value: ` ${text.slice(0, middle)}\r\n${text.slice(middle)}\u3000` };
  }
  const isKey = shape.columns.some(({ index, role }) => index === column && (role === "name" || role === "caption"));
  return isKey ? { ...cell, value: `\u00a0\u3000${[...text].join(text.length < 5 ? "    " : "")} ` } : cell;
});
