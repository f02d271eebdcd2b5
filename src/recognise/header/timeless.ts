/** A header's path without what names the period: of 合计/2024年预算数 the 合计. */
import { isPeriodWord } from "../../vocabulary";
import type { Position } from "../../workbook";

/** A text of the header, and where it stands. */
export interface HeaderText extends Position {
  readonly text: string;
}

/** A column's place in its header once what names the period is taken out. */
export interface TimelessColumn {
  /** `2024年预算数`; empty where the header names none. */
  readonly period: string;
  /** The path with the period on top, where most tables print it. */
  readonly turned: readonly string[];
  readonly groups: readonly HeaderText[];
}

/**
 * `合计/预算数` and `预算数/合计` are both 合计 of 预算数; a column of which nothing else would be left keeps its word.
 *
 * @param texts the texts of the path as they are printed @param cells where they stand
 */
export function withoutPeriod(
  path: readonly string[],
  texts: readonly string[],
  cells: readonly Position[],
): TimelessColumn {
  const isPeriod = path.map((_, level) => isPeriodWord(texts[level] ?? ""));
  const kept = path.flatMap((_, level) => (isPeriod[level] === true ? [] : [level]));
  return {
    period: texts.filter((_, level) => isPeriod[level] === true).join("/"),
    turned: path.filter((_, level) => isPeriod[level] === true).concat(kept.map((level) => path[level] ?? "")),
    groups: kept.flatMap((level) => {
      const cell = cells[level];
      return cell === undefined ? [] : { ...cell, text: path[level] ?? "" };
    }),
  };
}
