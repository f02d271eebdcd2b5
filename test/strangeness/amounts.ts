/** The same amounts in another unit, or typed as text. */
import { powerOfTen, type Unit } from "../../src/amount";
import type { Sheet } from "../../src/workbook";
import { decimalsIn } from "./planting";
import { numberOf } from "./lines";
import { isTagged, type Shape, type TaggedCell } from "./tagged";
import { onTables, pick, textIn, type Random, type Transformation } from "./transformation";

const unitLabel = /(单位[:：]\s*)(万元|千元|亿元|元)/u;

/** The amount of a cell, also where it is typed as text. */
function amountIn(cell: TaggedCell): number | undefined {
  return cell.part === "body" && cell.role === "amount" ? numberOf(cell.value) : undefined;
}

function editedCells(sheet: Sheet, edit: (cell: TaggedCell) => TaggedCell): Sheet {
  return { ...sheet, rows: sheet.rows.map((cells) => cells?.map((cell) => (isTagged(cell) ? edit(cell) : cell))) };
}

/**
 * Into a unit in which what is rounded is as uncertain as before: 元 with 分 is exact, so only amounts that are exact to the 分 become 元.
 * Decimals are kept.
 */
function inAnotherUnit({ sheet, labels, header }: Shape, random: Random): Sheet | undefined {
  const label = labels
    .flatMap((row) => (sheet.rows[row] ?? []).map(textIn))
    .map((text) => unitLabel.exec(text)?.[2])
    .find((unit) => unit !== undefined) as Unit | undefined;
  const saysMore = sheet.rows
    .slice(0, header.bottom + 1)
    .some((cells) =>
      cells?.some(
        (cell) =>
          /[（(].*元.*[）)]|单价|数量/u.test(textIn(cell)) ||
          (isTagged(cell) && cell.part === "title" && /元/u.test(textIn(cell))),
      ),
    );
  if (label === undefined || saysMore) return undefined;
  const amounts = amountsIn(sheet);
  if (amounts.length === 0) return undefined;
  const decimals = Math.max(...amounts.map(decimalsIn));
  const wanted = (["元", "千元", "万元", "亿元"] as const).filter((unit) => {
    const kept = decimals + powerOfTen[unit] - powerOfTen[label];
    return unit !== label && kept >= 0 && (unit !== "元" || (label === "万元" && decimals === 6));
  });
  const unit = pick(random, wanted);
  if (unit === undefined) return undefined;
  const shift = powerOfTen[unit] - powerOfTen[label];
  const kept = decimals + shift;
  const format = kept === 0 ? "0" : `0.${"0".repeat(kept)}`;
  return editedCells(sheet, (cell) => {
    if (cell.part === "label" && textIn(cell) !== "")
      return { ...cell, value: textIn(cell).replace(unitLabel, `$1${unit}`) };
    const amount = amountIn(cell);
    return amount === undefined ? cell : { ...cell, value: Number((amount / 10 ** shift).toFixed(kept)), format };
  });
}

function amountsIn(sheet: Sheet): number[] {
  return sheet.rows.flatMap((cells) => (cells ?? []).flatMap((cell) => (isTagged(cell) ? (amountIn(cell) ?? []) : [])));
}

/** As many decimals as the table has: more would promise more than was rounded. */
function typedAsText({ sheet }: Shape, random: Random): Sheet {
  const decimals = Math.max(0, ...amountsIn(sheet).map(decimalsIn));
  const withCommas = random() < 0.5;
  return editedCells(sheet, (cell) => {
    const amount = amountIn(cell);
    if (amount === undefined) return cell;
    const [whole = "", ...rest] = amount.toFixed(decimals).split(".");
    const grouped = withCommas ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ",") : whole;
    return { ...cell, value: [grouped, ...rest].join("."), format: "@" };
  });
}

export const amountChanges: readonly Transformation[] = [
  onTables("in another unit", inAnotherUnit),
  onTables("amounts typed as text", typedAsText),
];
