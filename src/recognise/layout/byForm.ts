/** A table that no layout explains: its columns by content, and by the words that any table has for codes and names. */
import { general } from "../../layouts";
import { nameKeysOfForm, takeNamedFiguresForAmounts, takeTrailingKeysForTexts } from "../columns/keysByContent";
import type { HeaderColumn } from "../header/headerGrid";
import { matcherOf, type ColumnMeaning } from "../header/headerMatcher";
import type { Choice, Evidence } from "./choice";

/** Columns that name rows in any table: by their words, where these are known. */
const generalAxes = ["functional", "project", "organisation", "caption"] as const;

/** The table as its form alone shows it: codes and names by the words that any table has for them. */
export function readByForm({ header, contentOf, nameColumns }: Evidence): Choice {
  const meanings = new Map<HeaderColumn, ColumnMeaning>();
  for (const column of header.columns) {
    const meaning = generalAxes
      .map((axis) => matcherOf(general, axis).meaningOfColumn(column))
      .find((found) => found !== undefined);
    if (meaning !== undefined)
      meanings.set(column, meaning.role === "caption" ? { role: "name", concept: "name" } : meaning);
  }
  takeNamedFiguresForAmounts(header.columns, meanings, contentOf);
  takeTrailingKeysForTexts(header.columns, nameColumns, meanings, contentOf);
  nameKeysOfForm(header.columns, meanings, contentOf);
  nameSides(header.columns, nameColumns, meanings);
  return { layout: general, axis: "general", confidence: 0.5, isNamed: false, meanings };
}

/** `资产 | 年初数 | 年末数 | 负债和净资产 | 年初数 | 年末数`: what is headed alike twice are two sides, each with names of its own. */
function nameSides(
  columns: readonly HeaderColumn[],
  nameColumns: ReadonlySet<HeaderColumn>,
  meanings: Map<HeaderColumn, ColumnMeaning>,
): void {
  const names = columns.filter((column) => nameColumns.has(column));
  if (names.length < 2 || names[0] !== columns[0] || names.some((column) => meanings.get(column)?.role === "code"))
    return;
  const sides = names.map((name, side) => {
    const end = names[side + 1];
    return columns.slice(columns.indexOf(name) + 1, end === undefined ? columns.length : columns.indexOf(end));
  });
  const headed = new Set(sides.map((side) => side.map(({ path }) => path.join("/")).join("|")));
  if (headed.size > 1) return;
  for (const column of names) meanings.set(column, { role: "name", concept: "name" });
}
