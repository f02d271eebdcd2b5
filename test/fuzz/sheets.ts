/** Mutations of cells: what users and programs do to tables, and what neither would. */
import type { Dice } from "./dice";
import { hostileFormat, hostileNumber, hostileText } from "./hostile";
import type { Area, Cell, CellValue, Sheet } from "../../src/workbook";

export function mutatedSheets(dice: Dice, sheets: readonly Sheet[], most = 6): Sheet[] {
  const times = 1 + dice.upTo(most);
  let now = [...sheets];
  for (let time = 0; time < times && now.length > 0; time += 1) {
    const at = dice.upTo(now.length);
    const one = now[at] as Sheet;
    now = dice.chance(0.06) ? dice.jumbled(now, 1, (same) => same) : now.with(at, mutatedSheet(dice, one, now));
  }
  return now;
}

function mutatedSheet(dice: Dice, sheet: Sheet, others: readonly Sheet[]): Sheet {
  const { rows } = sheet;
  switch (dice.upTo(14)) {
    case 0:
      return { ...sheet, rows: dice.jumbled(rows, 1 + dice.upTo(3), (row) => row) };
    case 1:
      return { ...sheet, rows: withColumn(dice, rows) };
    case 2:
      return { ...sheet, merges: [...sheet.merges, ...dice.several(1, 4, () => anyArea(dice, sheet))] };
    case 3:
      return { ...sheet, hiddenRows: new Set(dice.several(1, 3, () => dice.upTo(rows.length + 1))) };
    case 4:
      return {
        ...sheet,
        name: hostileText(dice).slice(0, 31),
        visibility: dice.oneOf(["visible", "hidden", "veryHidden"]),
      };
    case 5:
      return { ...sheet, rows: [...rows, ...(dice.oneOf(others).rows.slice(dice.upTo(3)) ?? [])] };
    case 6:
      return { ...sheet, rows: [...dice.several(0, 3, () => undefined), ...rows] };
    case 7:
      return { ...sheet, rows: rows.map((row) => row && [...dice.several(1, 1, () => undefined), ...row]) };
    default: {
      const row = dice.upTo(rows.length);
      const cells = [...(rows[row] ?? [])];
      for (let time = dice.upTo(3); time >= 0; time -= 1) {
        const column = dice.upTo(Math.max(cells.length, 2));
        cells[column] = mutatedCell(dice, cells[column]);
      }
      return { ...sheet, rows: rows.with(Math.min(row, Math.max(0, rows.length - 1)), Array.from(cells)) };
    }
  }
}

function withColumn(dice: Dice, rows: Sheet["rows"]): Sheet["rows"] {
  const [from, to] = [dice.upTo(5), dice.upTo(5)];
  const kind = dice.upTo(3);
  return rows.map((row) => {
    if (row === undefined) return undefined;
    const cells = Array.from(row);
    const moved = cells[from];
    if (kind !== 0) cells.splice(from, 1);
    if (kind !== 1) cells.splice(to, 0, moved);
    return cells;
  });
}

/** Anywhere in the sheet and a little beyond it, areas on top of each other among them. */
function anyArea(dice: Dice, { rows }: Sheet): Area {
  const [top, left] = [dice.upTo(rows.length + 2), dice.upTo(7)];
  const far = dice.chance(0.05);
  return { top, left, bottom: far ? 1_048_575 : top + dice.upTo(4), right: far ? 16_383 : left + dice.upTo(4) };
}

function mutatedCell(dice: Dice, cell: Cell | undefined): Cell | undefined {
  if (dice.chance(0.1)) return undefined;
  const { value, format, formula }: Cell = cell ?? { value: "", format: "General" };
  switch (dice.upTo(6)) {
    case 0:
      return { value, format: hostileFormat(dice), ...(formula !== undefined && { formula }) };
    case 1:
      return { value, format, formula: dice.oneOf(formulas), ...(dice.chance(0.3) && { indent: dice.upTo(300) }) };
    case 2:
      return { value: typeof value === "string" ? mutatedText(dice, value) : String(value), format };
    default:
      return { value: anyValue(dice), format };
  }
}

const formulas = [
  "",
  "SUM(C5:C9)",
  "SUM(C:C)",
  "C5+C6",
  "SUM(",
  "'表1 收支总表'!B7",
  "IF(1,2",
  "A1".repeat(3000),
  "R1C1",
  "#REF!",
];

function anyValue(dice: Dice): CellValue {
  switch (dice.upTo(8)) {
    case 0:
      return dice.chance(0.5);
    case 1:
      return { kind: "error", code: dice.oneOf(["#REF!", "#N/A", "#DIV/0!", ""]) };
    case 2:
      return { kind: "uncalculated" };
    case 3:
    case 4:
      return hostileNumber(dice);
    default:
      return hostileText(dice) || "空";
  }
}

/** Characters put in, taken out, doubled and swapped for words that mean something. */
export function mutatedText(dice: Dice, text: string): string {
  let now = text;
  for (let time = dice.upTo(4); time >= 0; time -= 1) {
    const at = dice.upTo(now.length + 1);
    const end = at + dice.upTo(4);
    switch (dice.upTo(5)) {
      case 0:
        now = now.slice(0, at) + now.slice(end);
        break;
      case 1:
        now = now.slice(0, end) + now.slice(at);
        break;
      case 2:
        now = now.slice(0, at) + String(hostileNumber(dice)) + now.slice(end);
        break;
      case 3:
        now = now.slice(0, at) + dice.oneOf(pieces) + now.slice(end);
        break;
      default:
        now = now.slice(0, at) + hostileText(dice) + now.slice(at);
    }
  }
  return now;
}

const pieces =
  "万元 元 亿元 % 其中： 合计 比上年 增加 减少 增长 下降 占 分别为 、 ， 。 ； （ ） ( ) 一、 （一） 1. ① 与上年持平 无 为零 0 0.00 -1 × * / = ＝ 人 次 年 2025年 2026 约 左右 以上 ≥ ≤ “三公” 【请填写】 \n".split(
    " ",
  );
