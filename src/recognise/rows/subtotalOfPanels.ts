/** `小计 | 553.96 | 小计 | 942.53`: the line that adds up each of the panels beside each other, above the total of all. */
import { isSubtotalLabel } from "../../vocabulary";
import { isFigureRole } from "../header/headerMatcher";
import type { Panel } from "../row";
import { labelAt, type Body, type Line } from "./draft";
import { sumLabelBeside } from "./label";

/** @returns undefined where no line says 小计 in every panel, several do, or other lines than totals follow */
export function subtotalOfPanels({ panels, lines }: Body): Line | undefined {
  if (panels.length < 2) return undefined;
  const isSubtotal = (line: Line): boolean => panels.every((panel) => isSubtotalLabel(sumLabelBeside(line, panel)));
  const [only, ...others] = lines.filter(isSubtotal);
  if (only === undefined || others.length > 0) return undefined;
  const behind = lines.slice(lines.indexOf(only) + 1);
  return behind.every((line) => panels.every((panel) => isSumOrBlank(line, panel))) ? only : undefined;
}

function isSumOrBlank(line: Line, panel: Panel): boolean {
  if (sumLabelBeside(line, panel) !== "") return true;
  return panel.columns.every((column) => isFigureRole(column.role) || labelAt(line, column) === "");
}
